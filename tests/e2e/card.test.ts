import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { cardIn, press, untilCard, untilNoCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { inBrowsers, openBehind, SOON, type World } from './world.ts';

const MINUTE = 60_000;

/** A messenger with a card on it. @param before is done in the page just before the person is back. */
async function withCard(world: World, before: (page: Page) => Promise<unknown> = async () => {}): Promise<Page> {
  const { life } = world;
  await life.reset();
  await life.ask('page-bg.thresholds', SOON);
  const page = await openBehind(world, 'whatsapp');
  await life.wait(MINUTE);
  await before(page);
  await life.visit(page, 'whatsapp');
  return page;
}

/** The messenger's composer holds this. */
function written(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.querySelector('footer [contenteditable]')?.textContent);
}

async function answerOf({ life }: World): Promise<string | undefined> {
  return (await life.kept()).moments.at(-1)?.answer;
}

/** Leaves no tab of a watched site open, whatever the test before came to. */
async function clear({ session, life, elsewhere }: World): Promise<void> {
  await session.focus(elsewhere);
  for (const page of await session.browser.pages()) {
    if (/whatsapp|instagram/.test(page.url())) await page.close();
  }
  await life.untilAttending(null);
}

/** Keys and clicks that the page has seen since. */
function heard(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window.practice.events
      .filter(({ type }) => /^(?:key|click|pointerdown|pointerup|mousedown|mouseup|beforeinput|input)/.test(type))
      .map(({ type, key }) => `${type}:${key}`),
  );
}

function forgetHeard(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.practice.events.length = 0;
  });
}

inBrowsers('the card in the page', { build: 'granted', sites: ['whatsapp', 'instagram'] }, (world) => {
  afterEach(() => clear(world()));

  it('takes the keyboard when nobody is writing, keeps every key and click from the page, and gives the focus back', async () => {
    const page = await withCard(world(), (tab) => tab.evaluate(() => window.practice.openChat(0)));
    await untilCard(page);
    await until('the card to have the focus', () =>
      page.evaluate(() => document.activeElement?.parentElement === document.documentElement),
    );
    await forgetHeard(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilNoCard(page);
    await until('the answer to be kept', async () => (await answerOf(world())) === 'keep');
    expect(await heard(page)).toEqual([]);
    await page.keyboard.type('hello');
    expect(await written(page)).toBe('hello');
  });

  it('takes no focus from somebody who has something written, and Esc answers it without the page hearing', async () => {
    const page = await withCard(world(), (tab) =>
      tab.evaluate(() => {
        window.practice.openChat(0);
        const box = document.querySelector<HTMLElement>('footer [contenteditable]');
        if (!box) return;
        box.textContent = 'hey';
        box.focus();
        getSelection()?.selectAllChildren(box);
        getSelection()?.collapseToEnd();
      }),
    );
    await untilCard(page);
    await forgetHeard(page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await heard(page)).toEqual([]);
    await page.keyboard.type(' you');
    expect(await written(page)).toBe('hey you');
    await until('the answer to be kept', async () => (await answerOf(world())) === 'esc');
  });

  it('can be answered on a page that swallows keys, traps the focus and takes back what is not its own', async () => {
    const page = await withCard(world(), (tab) =>
      tab.evaluate(() => {
        window.practice.openChat(0);
        window.practice.swallow();
        window.practice.trapFocus();
      }),
    );
    await untilCard(page);
    await press(page, 'Not a loop');
    await untilNoCard(page);
    await until('the answer to be kept', async () => (await answerOf(world())) === 'not-a-loop');
  });

  it("becomes a dialog over the page's own dialog, and the page's stays", async () => {
    const page = await withCard(world(), (tab) => tab.evaluate(() => window.practice.modal()));
    await untilCard(page);
    await press(page, 'Keep going');
    await untilNoCard(page);
    await until('the answer to be kept', async () => (await answerOf(world())) === 'keep');
    expect((await world().life.kept()).moments.at(-1)?.shown).toBe('dialog');
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('comes back twice when the page removes it, then is silent and says so in the record', async () => {
    const page = await withCard(world(), (tab) => tab.evaluate(() => window.practice.removeForeign()));
    await until('the record to say so', async () => {
      return (await world().life.kept()).moments.at(-1)?.shown === 'blocked';
    });
    expect(await cardIn(page)).toBeNull();
  });

  it('turns to the safety text inside itself, each line with its source and date', async () => {
    const page = await withCard(world());
    await untilCard(page);
    await press(page, 'This is about my safety');
    const text = await until('the help lines', async () => {
      const shown = (await cardIn(page))?.text ?? '';
      return /Source/.test(shown) ? shown : null;
    });
    expect(text).toContain('If someone frightens, controls or monitors you, people can help.');
    expect(text).toContain('1-800-799-7233');
    expect(text).toMatch(/2026/);
    expect(page.url()).toBe('https://web.whatsapp.com/');
    await press(page, 'Stop showing cards about this');
    await untilNoCard(page);
    await until('the family to be off', async () => (await world().life.kept()).settings?.familiesOff.length === 1);
  });

  it('breaks no rule of the strictest page', async () => {
    const { life, session } = world();
    await life.reset();
    const page = await session.newPage('https://www.instagram.com/');
    await life.visit(page, 'instagram');
    await page.goto('https://www.instagram.com/strict');
    await life.untilAttending('instagram');
    const own = await page.evaluate(() => window.practice.violations.length);
    await life.wait(11 * MINUTE);
    await untilCard(page);
    await press(page, 'Keep going');
    await untilNoCard(page);
    expect(await page.evaluate(() => window.practice.violations.length)).toBe(own);
  });
});
