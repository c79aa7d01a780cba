import type { CDPSession, Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import { formIn, onlySaying, pressForm, settle, untilForm } from './formed.ts';
import { arrive, closeWatched, wantSoon, withCard } from './hazards/arriving.ts';
import { DRAFTS, EARLY, withChip, withPill } from './lines.ts';
import { cutIn, longestMotion, watchMotion } from './measured.ts';
import { inBrowsers, type World } from './world.ts';

/** A way in which somebody has their pages drawn; `undo` gives the next one a fresh start. */
interface Way {
  what: string;
  /** Chromium alone can be told to. */
  only?: 'chromium';
  take: (world: World, page: Page) => Promise<unknown>;
  undo: (world: World, page: Page) => Promise<unknown>;
}

/** What the person's system asks for. */
function system(page: Page, ...features: readonly [name: string, value: string][]): Promise<void> {
  return page.emulateMediaFeatures(features.map(([name, value]) => ({ name, value })));
}

function direct(page: Page, direction: string): Promise<void> {
  return page.evaluate((dir) => {
    const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
    const frame = roots.flatMap((root) => root.querySelector('iframe') ?? [])[0];
    if (frame?.contentDocument) frame.contentDocument.documentElement.dir = dir;
  }, direction);
}

/** What holds the person's own colours up: they are gone with it. */
let held: CDPSession | null = null;

async function forceColours(page: Page): Promise<void> {
  held = await page.createCDPSession();
  await held.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
}

const WAYS: readonly Way[] = [
  {
    what: '320 px wide',
    take: (_, page) => page.setViewport({ width: 320, height: 640 }),
    undo: (_, page) => page.setViewport(null),
  },
  {
    what: 'at 200 %',
    take: ({ session }) => session.zoom(2),
    undo: ({ session }) => session.zoom(1),
  },
  {
    what: 'from right to left',
    take: (_, page) => direct(page, 'rtl'),
    undo: (_, page) => direct(page, 'ltr'),
  },
  {
    what: 'in colours of one’s own',
    only: 'chromium',
    take: (_, page) => forceColours(page),
    undo: async () => held?.detach(),
  },
  {
    what: 'in the dark without motion',
    only: 'chromium',
    take: (_, page) => system(page, ['prefers-color-scheme', 'dark'], ['prefers-reduced-motion', 'reduce']),
    undo: (_, page) => system(page),
  },
];

/** The sheet that words stand on, as components/tokens.css has it. */
const [LIGHT, DARK] = ['rgb(255, 253, 249)', 'rgb(40, 37, 33)'];

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const roots = [...document.documentElement.children].flatMap((child) => child.shadowRoot ?? []);
    const inside = roots.flatMap((root) => root.querySelector('iframe')?.contentDocument ?? [])[0];
    return inside ? getComputedStyle(inside.documentElement).backgroundColor : '';
  });
}

/** A form as it is in each way: all of it there, and none of it cut. */
async function expectDrawn(world: World, page: Page, form: string): Promise<void> {
  const { kind } = world;
  for (const { what, take, undo } of WAYS.filter(({ only }) => !only || only === kind)) {
    const width = await page.evaluate(() => innerWidth);
    await take(world, page);
    if (/320|200/.test(what)) await until(`it to be ${what}`, () => page.evaluate((was) => innerWidth !== was, width));
    await expect.poll(() => cutIn(page), { message: `${form}, ${what}`, timeout: 8000 }).toEqual([]);
    await undo(world, page);
    await until('it to be as before', () => page.evaluate((was) => innerWidth === was, width));
  }
}

async function untilText(page: Page, text: string): Promise<void> {
  await until(`"${text}" to be there`, async () => (await formIn(page))?.text.includes(text));
}

inBrowsers('how it is drawn', { build: 'granted', sites: ['whatsapp', 'instagram'] }, (world) => {
  beforeAll(() => wantSoon(world()));
  afterEach(() => closeWatched(world()));

  it('the card and all its sides', async () => {
    await settle(
      world(),
      onlySaying('intention', ({ id }) => id === 'hoping-to-find'),
    );
    const page = await withCard(world());
    await untilForm(page, 'card');
    await expectDrawn(world(), page, 'card with replies');
    await pressForm(page, 'at a time of your own');
    await until('the field', async () => (await formIn(page))?.hint);
    await expectDrawn(world(), page, 'a time of one’s own');
    await pressForm(page, 'About these words');
    await untilText(page, 'What it rests on');
    await expectDrawn(world(), page, 'about the words');
    await pressForm(page, 'Back');
    await pressForm(page, 'This is about my safety');
    await untilText(page, 'Source');
    await expectDrawn(world(), page, 'about safety');
  });

  it('the door of a feed', async () => {
    await settle(world(), { ...onlySaying('intention', ({ id }) => id === 'like-from-site'), door: true });
    const page = await arrive(world(), { site: 'instagram', url: 'https://www.instagram.com/' });
    await untilForm(page, 'card');
    await pressForm(page, 'other minutes');
    await until('the field', async () => (await formIn(page))?.hint);
    await expectDrawn(world(), page, 'the door');
    await settle(world(), { door: false });
  });

  it('the line at the edge', async () => {
    await settle(world(), { ...onlySaying('connection', ({ id }) => id === 'five-minutes-close'), sites: EARLY });
    const page = await withPill(world());
    const { box } = await untilForm(page, 'pill');
    // With somebody at it, it stays.
    await page.mouse.move(box.x + 30, box.y + box.height / 2);
    await expectDrawn(world(), page, 'the line at the edge');
  });

  it('the line beside a draft, and its beginnings', async () => {
    await settle(world(), { ...onlySaying('connection', () => true), sites: DRAFTS });
    await world().life.ask('page-bg.site', { site: 'whatsapp', drafts: true });
    const page = await withChip(world());
    await untilForm(page, 'beside');
    await expectDrawn(world(), page, 'the line beside a draft');
    await pressForm(page, 'Say what I need');
    await untilText(page, 'Beginnings to copy');
    await expectDrawn(world(), page, 'the beginnings');
  });

  it('moves for less than a fifth of a second, and not at all where no motion is wanted', async () => {
    if (world().kind === 'firefox') return;
    const moving = (wanted: 'reduce' | 'no-preference') => async (page: Page) => {
      await system(page, ['prefers-reduced-motion', wanted]);
      await watchMotion(page);
    };
    const page = await withCard(world(), undefined, { away: moving('no-preference') });
    await untilForm(page, 'card');
    const longest = await longestMotion(page);
    expect(longest).toBeGreaterThan(0);
    expect(longest).toBeLessThan(200);
    await closeWatched(world());
    const still = await withCard(world(), undefined, { away: moving('reduce') });
    await untilForm(still, 'card');
    expect(await longestMotion(still)).toBe(0);
  });

  it.each([
    ['dark', 'only light', DARK],
    ['light', 'only dark', LIGHT],
  ])('is %s for somebody who wants that, on a page that is %s', async (wanted, declared, ground) => {
    if (world().kind === 'firefox') return;
    const page = await withCard(world(), undefined, {
      away: async (tab) => {
        await system(tab, ['prefers-color-scheme', wanted]);
        await tab.evaluate((scheme) => (document.documentElement.style.colorScheme = scheme), declared);
      },
    });
    await untilForm(page, 'card');
    expect(await groundOf(page)).toBe(ground);
  });
});
