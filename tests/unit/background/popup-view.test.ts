// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemory, type Memory } from '../../../lib/background/memory.ts';
import { likeDays } from '../../../lib/core/apart.ts';
import { dayOf } from '../../../lib/core/day.ts';
import type { DayTotal } from '../../../lib/core/records.ts';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import { siteOf } from '../../../lib/core/sites/classify.ts';
import { sitesOf } from '../../../lib/core/sites/known.ts';
import { EMPTY_SNAPSHOT } from '../../../lib/core/snapshot.ts';
import { addTally, emptyTotal } from '../../../lib/core/totals.ts';
import { encode } from '../../../lib/store/codec.ts';
import { forgetOpenings, writeOpenings } from '../../../lib/store/popup-facts.ts';
import { NAME } from '../../../lib/store/schema.ts';
import { MINUTE, Story, TEN } from '../core/story.ts';

let allowed = true;
let clock = TEN;
vi.mock('../../../lib/browser/extension.ts', () => ({ browser: {} }));
vi.mock('../../../lib/browser/clock.ts', () => ({ now: () => clock, timeZone: () => 'UTC' }));
vi.mock('../../../lib/browser/permissions.ts', () => ({ mayBeOn: async () => allowed }));
const { popupView } = await import('../../../lib/background/popup-view.ts');
const { pageOf } = await import('../../../lib/background/places.ts');

const FEED = 'https://www.instagram.com/';
const PAGE = `${FEED}some.one/`;
const CHAT = 'https://web.whatsapp.com/';
const sites = { instagram: { on: true }, whatsapp: { on: true } } as const;
const { pageVisits: visits, pageMinutes: minutes } = DEFAULTS.thresholds;
const TODAY = dayOf(TEN, { timeZone: 'UTC', startsAt: 4 });

const keeper = () => createMemory(Promise.resolve());
let held: Memory | null = null;

/** What the worker holds, of a database in memory, with these settings. */
async function memory(settings: Partial<Settings> = {}): Promise<Memory> {
  held ??= await keeper().recall();
  return { ...held, settings: { ...DEFAULTS, sites, ...settings } };
}

/** The popup's view, with this address in front. */
async function opened(asked: Memory, url: string | null = null, opening = 'first') {
  return (await popupView(asked, { url, opening })).view;
}

/** A day's total with looks at these minutes. */
function total(lookMinutes: readonly number[], day = TODAY.day): DayTotal {
  return { ...emptyTotal('here', 'whatsapp', TODAY), day, looks: lookMinutes.length, lookMinutes };
}

async function keep({ store }: Memory, ...totals: readonly DayTotal[]): Promise<void> {
  for (const each of totals) await store.put('days', encode('days', each));
}

afterEach(async () => {
  held?.store.close();
  held = null;
  allowed = true;
  clock = TEN;
  await new Promise((done) => {
    indexedDB.deleteDatabase(NAME).onsuccess = done;
  });
});

describe('somebody’s page in front', () => {
  it('is told with whether it is watched, and in which figures a card comes there', async () => {
    const asked = await memory();
    expect((await opened(asked, PAGE)).page).toEqual({ watched: false, visits, minutes, full: false });
    const page = await pageOf(PAGE, asked.settings, asked.key);
    if (!page) throw new Error('That is nobody’s page.');
    const view = await opened(await memory({ watchedPages: [{ ...page, addedAt: 1000 }] }), PAGE);
    expect(view.page).toEqual({ watched: true, visits, minutes, full: false });
    expect(JSON.stringify(view)).not.toMatch(/[0-9a-f]{32}|some\.one/);
  });

  it('goes by the figures that hold on the site', async () => {
    const less = await memory({ sites: { instagram: { on: true, step: 'relaxed' } } });
    expect((await opened(less, PAGE)).page).toEqual({ watched: false, visits: 5, minutes: 0, full: false });
  });

  it.each([
    ['the feed', FEED],
    ['no page that the browser tells of', null],
  ])('is nothing where %s is in front', async (_, url) => {
    expect((await opened(await memory(), url)).page).toBeNull();
  });
});

describe('the site in front', () => {
  it('is told with what the browser is to be asked for', async () => {
    const site = siteOf(new URL(CHAT), sitesOf(DEFAULTS));
    const { site: told } = await opened(await memory({ sites: {} }), CHAT);
    expect(told).toMatchObject({ id: 'whatsapp', on: false });
    expect(told?.origins).toEqual(site?.hosts.map((host) => `https://${host}/*`));
  });

  it('stands with those that are switched with it, where they are not split', async () => {
    const together = (await opened(await memory({ sites: { facebook: { on: true } } }), 'https://www.messenger.com/'))
      .site;
    expect(together).toMatchObject({ id: 'messenger', on: false, anyOn: true, together: ['facebook', 'messenger'] });
    expect(together?.others).toEqual([{ name: 'Facebook' }]);
    expect(together?.origins).toContain('https://www.facebook.com/*');
    const alone = (await opened(await memory({ split: ['facebook'] }), 'https://www.messenger.com/')).site;
    expect(alone).toMatchObject({ together: ['messenger'], others: [], anyOn: false });
  });

  it.each([
    ['it is watched and allowed', {}, true],
    ['it is switched off', { sites: { whatsapp: { on: false } } }, false],
    ['it is used without messages', { sites: { whatsapp: { on: true, kind: 'social' } } }, false],
    ['all is paused', { pause: 'open' }, false],
  ] as const)('somebody may have a message to answer there: %s', async (_, settings, may) => {
    expect((await opened(await memory(settings), CHAT)).mayPass).toBe(may);
  });

  it('nobody has one to answer where the browser does not allow it, or elsewhere', async () => {
    expect((await opened(await memory(), 'https://example.test/')).mayPass).toBe(false);
    allowed = false;
    expect((await opened(await memory(), CHAT)).mayPass).toBe(false);
  });
});

describe('what is on', () => {
  it('is told by the site’s name; a message is answered once at a time', async () => {
    const story = new Story().arrive('whatsapp', 'inbox').see({ type: 'passed', site: 'whatsapp' });
    const asked = { ...(await memory()), snapshot: { ...EMPTY_SNAPSHOT, state: story.state } };
    const view = await opened(asked, CHAT);
    expect(view.wishes).toEqual([{ site: 'whatsapp', siteName: 'WhatsApp', why: 'pass', until: TEN + 10 * MINUTE }]);
    expect(view.mayPass).toBe(false);
    expect((await opened(asked, FEED)).mayPass).toBe(true);
  });

  it.each([
    ['nothing is paused', null, null],
    ['a pause has gone by', 1000, null],
    ['a pause has an end', 9e15, { until: 9e15 }],
    ['a pause has none', 'open', { until: null }],
  ] as const)('is told where %s', async (_, pause, told) => {
    const view = await opened(await memory({ pause }));
    told ? expect(view.pause).toMatchObject(told) : expect(view.pause).toBeNull();
  });
});

describe('the days', () => {
  it('are told with a look that has just ended and the visit that goes on, and none of it is written', async () => {
    const story = new Story().look('whatsapp', 'inbox', { away: MINUTE }).arrive('instagram', 'feed');
    const asked = { ...(await memory()), snapshot: { ...EMPTY_SNAPSHOT, state: story.state } };
    clock = story.now + 3 * MINUTE;
    await keep(asked, addTally(total([60]), { day: TODAY, site: 'whatsapp', visits: 1 }));
    const { today } = await opened(asked);
    expect([today.looks, today.feedMs]).toEqual([1, 3 * MINUTE]);
    expect(await asked.store.getAll('days')).toHaveLength(1);
  });

  it('are told with how far apart the looks are, beside days like it, and no others', async () => {
    const asked = await memory();
    const like = likeDays(TODAY.day).slice(0, 4);
    await keep(asked, total([0, 60, 120]), ...like.map((day) => total([0, 20, 40, 60], day)));
    await keep(asked, total([0, 1, 2, 3], '2026-10-13'), total([0, 1, 2, 3], '2026-10-01'));
    const view = await opened(asked);
    expect(view.apart).toEqual({ typical: 60, usual: 20 });
    expect(view.week[0]).toMatchObject({ looks: 4, strip: { day: '2026-10-13' } });
  });

  it('have no figure of that where counts are hidden', async () => {
    const asked = await memory({ countsHidden: true });
    await keep(asked, total([0, 60, 120]));
    expect(await opened(asked)).toMatchObject({ countsHidden: true, apart: null });
  });
});

describe('opened often', () => {
  /** Opens the popup as the worker does. */
  async function open(asked: Memory, opening: string): Promise<boolean> {
    const { view, openings } = await popupView(asked, { url: null, opening });
    if (openings) await writeOpenings(asked.store, openings);
    return view.folded;
  }

  it('the fourth time the figures are folded away, and what is asked again in one opening counts once', async () => {
    const asked = await memory();
    const folded = [];
    for (const opening of ['a', 'a', 'b', 'b', 'b', 'c', 'd', 'd']) folded.push(await open(asked, opening));
    expect(folded).toEqual([false, false, false, false, false, false, true, true]);
  });

  it('nothing is kept before the first site, nor after half an hour', async () => {
    const none = await memory({ sites: {} });
    for (const opening of ['a', 'b', 'c', 'd']) expect(await open(none, opening)).toBe(false);
    expect(await none.store.get('facts', 'openings')).toBeUndefined();
    const asked = await memory();
    await open(asked, 'a');
    expect(await asked.store.get('facts', 'openings')).toEqual([['a', TEN]]);
    await forgetOpenings(asked.store, TEN + 29 * MINUTE);
    expect(await asked.store.get('facts', 'openings')).toHaveLength(1);
    await forgetOpenings(asked.store, TEN + 30 * MINUTE);
    expect(await asked.store.get('facts', 'openings')).toBeUndefined();
  });
});

it('it reads one transaction and no visit, also where the worker had to start for it', async () => {
  await memory();
  held?.store.close();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const stores = () => transaction.mock.calls.flatMap(([names]) => [names].flat());
  held = await keeper().recall();
  const asked = await memory();
  await opened(asked, PAGE);
  expect(stores()).not.toContain('segments');
  transaction.mockClear();
  await opened(asked, PAGE);
  expect(transaction.mock.calls).toEqual([[['days', 'facts']]]);
  transaction.mockRestore();
});
