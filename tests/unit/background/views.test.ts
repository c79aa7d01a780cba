// @vitest-environment node
import { expect, it, vi } from 'vitest';
import type { Memory } from '../../../lib/background/memory.ts';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import { EMPTY_SNAPSHOT } from '../../../lib/core/snapshot.ts';

vi.mock('../../../lib/browser/extension.ts', () => ({ browser: {} }));
vi.mock('../../../lib/browser/permissions.ts', () => ({ mayBeOn: async () => true }));
vi.mock('../../../lib/store/queries.ts', () => ({ totalsBetween: async () => [] }));
const { optionsView, popupView } = await import('../../../lib/background/views.ts');
const { pageOf } = await import('../../../lib/background/places.ts');

const PAGE = 'https://www.instagram.com/some.one/';
const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
const sites = { instagram: { on: true } } as const;
const { pageVisits: visits, pageMinutes: minutes } = DEFAULTS.thresholds;

function memory(settings: Partial<Settings>): Memory {
  const all = { ...DEFAULTS, sites, ...settings };
  return { settings: all, snapshot: EMPTY_SNAPSHOT, installation: 'here', key, store: {} as Memory['store'] };
}

async function watching(): Promise<Memory> {
  const page = await pageOf(PAGE, { ...DEFAULTS, sites }, key);
  if (!page) throw new Error('That is nobody’s page.');
  const watchedPages = [
    { ...page, addedAt: 1000 },
    { site: 'x', subject: 'other', addedAt: 2000 },
  ];
  return memory({ watchedPages });
}

it('the settings list watched pages by site and day, the latest first, and tell no subject', async () => {
  const view = await optionsView(await watching());
  expect(view.pages).toEqual([
    { siteName: 'X', addedAt: 2000 },
    { siteName: 'Instagram', addedAt: 1000 },
  ]);
  expect(JSON.stringify(view)).not.toMatch(/[0-9a-f]{32}|subject|other/);
});

it('the popup says whether the page in front is watched, and in which figures a card comes there', async () => {
  expect((await popupView(memory({}), PAGE)).page).toEqual({ watched: false, visits, minutes, full: false });
  const view = await popupView(await watching(), PAGE);
  expect(view.page).toEqual({ watched: true, visits, minutes, full: false });
  expect(JSON.stringify(view)).not.toMatch(/[0-9a-f]{32}|some\.one/);
});

it('the popup goes by the figures that hold on the site', async () => {
  const less = memory({ sites: { instagram: { on: true, step: 'relaxed' } } });
  expect((await popupView(less, PAGE)).page).toEqual({ watched: false, visits: 5, minutes: 0, full: false });
});

it.each([
  ['the feed', 'https://www.instagram.com/'],
  ['no page that the browser tells of', null],
])('the popup has nothing to watch where %s is in front', async (_, url) => {
  expect((await popupView(memory({}), url)).page).toBeNull();
});

it.each([
  ['nothing is paused', null, null],
  ['a pause has gone by', 1000, null],
  ['a pause has an end', 9e15, { until: 9e15 }],
  ['a pause has none', 'open', { until: null }],
] as const)('popup and settings tell where %s', async (_, pause, told) => {
  const views = [await popupView(memory({ pause }), null), await optionsView(memory({ pause }))];
  for (const view of views) told ? expect(view.pause).toMatchObject(told) : expect(view.pause).toBeNull();
});

it('the popup is told where counts are hidden', async () => {
  expect((await popupView(memory({ countsHidden: true }), null)).countsHidden).toBe(true);
});
