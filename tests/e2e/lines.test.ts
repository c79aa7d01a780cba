import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import { formIn, onlySaying, pressForm, settle, standing, untilForm, untilNoForm } from './formed.ts';
import { closeWatched, type Place, wantSoon } from './hazards/arriving.ts';
import { forget, heard, written } from './hazards/hearing.ts';
import { portrait, watchShifts } from './hazards/portrait.ts';
import { focusedIn, tabTo } from './keyboard.ts';
import { DRAFTS, EARLY, lastMoment, withChip, withPill } from './lines.ts';
import { inBrowsers, type World } from './world.ts';

const DAY = 24 * 60 * 60_000;
const DRAFT = 'do you still love me';
const STARTER = 'I’d like some time with you tonight.';
const STRICT: Place = { site: 'instagram', url: 'https://www.instagram.com/direct/strict/' };
const DRAWER: Place = { site: 'x', url: 'https://x.com/home' };

/** Waits until the line is gone and its answer kept. */
async function untilAnswered(world: World, page: Page, answer: string): Promise<void> {
  await untilNoForm(page);
  await until(`the answer "${answer}" to be kept`, async () => (await lastMoment(world))?.answer === answer);
}

/** Waits until the pause in writing has passed after which drafts are looked at. */
async function untilRested(page: Page): Promise<void> {
  const at = await page.evaluate(() => performance.now());
  await until('the writing to rest', () => page.evaluate((from) => performance.now() - from > 2300, at));
}

/** Waits until the record says that nothing could be shown. */
async function untilBlocked(world: World, page: Page): Promise<void> {
  await until('the record to say so', async () => (await lastMoment(world))?.shown === 'blocked');
  expect(await formIn(page)).toBeNull();
}

/** What was copied, as somebody gets it who pastes. */
async function pasted({ session, kind }: World): Promise<string> {
  const page = await session.newPage('https://example.test/');
  await session.focus(page);
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  // Chromium's remote protocol does nothing of its own for a shortcut.
  await page.keyboard.press('v', kind === 'chromium' ? { commands: ['Paste'] } : {});
  await page.keyboard.up('Control');
  const text = await until('something pasted', () =>
    page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value),
  );
  await page.close();
  return text;
}

/** Copies a beginning by mouse and waits until the line has said so. */
async function copyBeginning(page: Page): Promise<void> {
  await pressForm(page, 'Say what I need');
  await until('the beginnings', async () => (await formIn(page))?.text.includes('Beginnings to copy'));
  await pressForm(page, STARTER);
  await until('it to be copied', async () => (await formIn(page))?.spoken === 'Copied');
}

/** Right above where one writes, and over a part of its width. */
async function expectAbove(page: Page): Promise<void> {
  const { box } = await untilForm(page, 'beside');
  const field = await page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const { left, right, top } = active?.getBoundingClientRect() ?? new DOMRect();
    return { left, right, top };
  });
  expect(field.top - (box.y + box.height)).toBeGreaterThanOrEqual(9);
  expect(field.top - (box.y + box.height)).toBeLessThanOrEqual(11);
  expect(box.x < field.right && box.x + box.width > field.left).toBe(true);
}

inBrowsers('the lines', { build: 'granted', sites: ['whatsapp', 'instagram', 'x'] }, (world) => {
  beforeAll(() => wantSoon(world()));
  afterEach(() => closeWatched(world()));

  describe('at the edge', () => {
    const sites = { ...EARLY, instagram: { on: true, step: 'early' as const } };

    beforeAll(() => settle(world(), { ...onlySaying('notice', () => true), sites }));

    it('is reached by Tab, stays while somebody is there, and Escape gives the focus back to where it was', async () => {
      let shifted = async () => 0;
      const page = await withPill(world(), undefined, async (tab) => {
        if (world().kind === 'chromium') shifted = await watchShifts(tab);
      });
      const { said } = await untilForm(page, 'pill');
      const before = await portrait(page);
      await tabTo(page, said);
      await tabTo(page, 'Leave');
      await forget(page);
      await page.keyboard.press('Escape');
      await untilAnswered(world(), page, 'esc');
      expect(await heard(page)).toEqual([]);
      expect(await portrait(page)).toEqual(before);
      expect(await shifted()).toBe(0);
      await page.keyboard.type('hello');
      expect(await written(page)).toBe('hello');
    });

    it('is answered by keyboard alone: by its cross, and by the card that it opens', async () => {
      const crossed = await withPill(world());
      await untilForm(crossed, 'pill');
      await tabTo(crossed, 'Close');
      await crossed.keyboard.press('Enter');
      await untilAnswered(world(), crossed, 'esc');
      await closeWatched(world());
      const page = await withPill(world());
      const { said } = await untilForm(page, 'pill');
      const before = await standing(page);
      await tabTo(page, said);
      await page.keyboard.press('Enter');
      await until('the card to have the focus', async () => (await formIn(page))?.form === 'card');
      await tabTo(page, 'Keep going');
      await page.keyboard.press('Enter');
      await untilAnswered(world(), page, 'keep');
      expect(await standing(page)).toEqual(before);
    });

    it('breaks no rule of the strictest page', async () => {
      const page = await withPill(world(), STRICT);
      const { said } = await untilForm(page, 'pill');
      await pressForm(page, said);
      await untilForm(page, 'card');
      await pressForm(page, 'Keep going');
      await untilAnswered(world(), page, 'keep');
      expect(await page.evaluate(() => window.practice.violations)).toEqual([]);
    });
  });

  describe('at the edge of a page that has the whole window', () => {
    beforeAll(() => settle(world(), { ...onlySaying('notice', () => true), sites: EARLY }));

    it('is silent over its modal dialog, which stays, and the record says so', async () => {
      const page = await withPill(world(), undefined, (tab) => tab.evaluate(() => window.practice.modal()));
      await untilBlocked(world(), page);
      expect(await page.evaluate(() => document.querySelector('dialog:modal') !== null)).toBe(true);
    });

    it('comes back twice where the page removes it, then is silent, and the record says so', async () => {
      const page = await withPill(world(), undefined, (tab) => tab.evaluate(() => window.practice.removeForeign()));
      await untilBlocked(world(), page);
      await page.keyboard.type('hello');
      expect(await written(page)).toBe('hello');
    });
  });

  describe('beside a draft', () => {
    const sites = { ...DRAFTS, instagram: { on: true, drafts: true }, x: { on: true, drafts: true } };

    beforeAll(async () => {
      await settle(world(), { ...onlySaying('connection', () => true), sites });
      for (const site of ['whatsapp', 'instagram', 'x']) {
        await world().life.ask('page-bg.site', { site, drafts: true });
      }
    });

    it('is reached by Tab past what lies between, answered, and the caret is where it was', async () => {
      const page = await withChip(world());
      await expectAbove(page);
      const before = await portrait(page);
      await tabTo(page, 'Say what I need');
      await page.keyboard.press('Enter');
      await until('the beginnings', async () => (await formIn(page))?.said.includes('Beginnings to copy'));
      await tabTo(page, STARTER);
      await page.keyboard.press('Enter');
      await until('it to be copied', async () => (await formIn(page))?.spoken === 'Copied');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      expect(await focusedIn(page)).toBe('Back');
      await page.keyboard.press('Enter');
      await until('the offers', async () => !(await formIn(page))?.said.includes('Beginnings to copy'));
      await tabTo(page, 'Leave it here for now');
      await forget(page);
      await page.keyboard.press('Enter');
      await untilAnswered(world(), page, 'set-aside');
      expect(await heard(page)).toEqual([]);
      expect(await portrait(page)).toEqual(before);
      await page.keyboard.type('?');
      expect(await written(page)).toBe(`${DRAFT}?`);
    });

    it('goes with Escape from within it, and the caret is where it was', async () => {
      const page = await withChip(world());
      await expectAbove(page);
      const shifted = world().kind === 'chromium' ? await watchShifts(page) : async () => 0;
      const before = await portrait(page);
      await tabTo(page, 'Leave it here for now');
      await forget(page);
      await page.keyboard.press('Escape');
      await untilAnswered(world(), page, 'esc');
      expect(await heard(page)).toEqual([]);
      expect(await portrait(page)).toEqual(before);
      expect(await shifted()).toBe(0);
    });

    it('breaks no rule of the strictest page, and copies there what was pressed', async () => {
      const page = await withChip(world(), STRICT);
      await copyBeginning(page);
      expect(await page.evaluate(() => window.practice.violations)).toEqual([]);
      expect(await written(page)).toBe(DRAFT);
      expect(await pasted(world())).toBe(STARTER);
    });

    it('stands beside a floating messenger that no address tells of, within its shadow roots', async () => {
      const page = await withChip(world(), DRAWER, (tab) => tab.evaluate(() => window.practice.openDrawer()));
      await expectAbove(page);
      await page.keyboard.type('?');
      expect(await written(page)).toBe(`${DRAFT}?`);
      await pressForm(page, 'Leave it here for now');
      await untilAnswered(world(), page, 'set-aside');
      expect(await written(page)).toBe(`${DRAFT}?`);
    });

    it('is none where one writes in a frame, of the same site too: what is written there is read by nothing', async () => {
      const { life, session } = world();
      await life.wait(DAY);
      const page = await session.newPage('https://web.whatsapp.com/');
      await life.visit(page, 'whatsapp');
      await page.evaluate(() => window.practice.framedField());
      await page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('.practice-frame');
        frame?.contentDocument?.querySelector('textarea')?.focus();
      });
      const inFrame = () =>
        page.evaluate(() => {
          const frame = document.querySelector<HTMLIFrameElement>('.practice-frame');
          return frame?.contentDocument?.querySelector('textarea')?.value;
        });
      const before = (await life.kept()).moments.length;
      await page.keyboard.type('are you mad at me');
      await untilRested(page);
      await page.keyboard.type(', do you still love me');
      await untilRested(page);
      expect(await inFrame()).toBe('are you mad at me, do you still love me');
      const { moments, snapshot } = await life.kept();
      expect([moments.length, snapshot?.state.segment?.drafts, await formIn(page)]).toEqual([before, 0, null]);
    });
  });
});
