import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardIn, press, untilCard } from '../../harness/card.ts';
import { until } from '../../harness/until.ts';
import type { World } from '../world.ts';
import { CHATS, openLate, secondLook, untilAnswered, withCard } from './arriving.ts';
import { forget, heard, heardButEdges, strangerHasFocus } from './hearing.ts';

/** A page that stops and prevents everything, keeps the focus and has a shortcut for every key. */
function hostile(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.practice.openChat(0);
    window.practice.hotkeys();
    window.practice.swallowAll();
    window.practice.trapFocus();
  });
}

/** How far the card is scrolled within its frame, px. */
function scrollTopIn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const frames = [...document.documentElement.children].map((child) => child.shadowRoot?.querySelector('iframe'));
    return frames.find(Boolean)?.contentDocument?.scrollingElement?.scrollTop ?? 0;
  });
}

/** Waits until the card has been scrolled and rests. */
async function untilScrolled(page: Page): Promise<void> {
  let before = -1;
  await until('the card to be scrolled and rest', async () => {
    const now = await scrollTopIn(page);
    const rests = now > 0 && now === before;
    before = now;
    return rests;
  });
}

/** Turns the card over and back, scrolls it and answers: by mouse and by keys, all that one can do in it. */
async function doEverything(world: World, page: Page): Promise<void> {
  await press(page, 'This is about my safety');
  await until('the help lines', async () => /Source/.test((await cardIn(page))?.text ?? ''));
  const { x, y, width } = (await untilCard(page)).box;
  await page.mouse.click(x + 12, y + 12, { button: 'middle' });
  await page.mouse.click(x + width / 2, y + 90, { count: 2 });
  await page.mouse.move(x + width / 2, y + 120);
  await page.mouse.wheel({ deltaY: 200 });
  await untilScrolled(page);
  for (const key of ['n', '/', 'ArrowDown', ' ', 'Delete'] as const) await page.keyboard.press(key);
  await untilScrolled(page);
  await press(page, 'Back');
  await until('the question', async () => /Keep going/.test((await cardIn(page))?.text ?? ''));
  for (const key of ['Tab', 'Tab', 'Tab', 'j'] as const) await page.keyboard.press(key);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await untilAnswered(world, page, 'keep');
}

async function pointAtCard(page: Page): Promise<void> {
  const { x, y } = (await untilCard(page)).box;
  await page.mouse.move(x + 8, y + 8, { steps: 4 });
}

async function untilFocused(page: Page): Promise<void> {
  await until('the card to have the focus', () => strangerHasFocus(page));
}

/** Keys and pointer while the card has the focus: none reaches the page, and all of them work. */
export function keys(world: () => World): void {
  it('reach no page that stops, prevents and traps everything, and its open menu stays open', async () => {
    const away = async (tab: Page) => {
      await hostile(tab);
      await tab.evaluate(() => window.practice.menu());
    };
    const page = await withCard(world(), CHATS, { away });
    await untilFocused(page);
    await pointAtCard(page);
    expect(await heard(page)).toEqual([]);
    await doEverything(world(), page);
    expect(await heard(page)).toEqual([]);
    expect(await page.evaluate(() => window.practice.shortcuts)).toEqual([]);
    expect(await shownIn(page, '.practice-menu:popover-open')).toBe(true);
  });

  it('reach none either where the scripts came late, and its rules that hide what is not its own hide nothing', async () => {
    const first = async (tab: Page) => {
      await hostile(tab);
      await tab.evaluate(() => window.practice.hideForeign());
    };
    const page = await secondLook(world(), CHATS, { open: () => openLate(world(), CHATS, first) });
    await untilCard(page);
    await untilFocused(page);
    await doEverything(world(), page);
    expect(await heardButEdges(page)).toEqual([]);
    expect(await page.evaluate(() => window.practice.shortcuts)).toEqual([]);
  });

  it('are kept from the page beside a card that is a dialog, too, and close nothing', async () => {
    const page = await withCard(world(), CHATS, { away: (tab) => tab.evaluate(() => window.practice.modal()) });
    await pointAtCard(page);
    await forget(page);
    await page.mouse.move(15, 15);
    await page.mouse.click(15, 15);
    await page.mouse.wheel({ deltaY: 100 });
    await page.keyboard.press('a');
    expect(await heard(page)).toEqual([]);
    expect(await strangerHasFocus(page)).toBe(true);
    await page.keyboard.press('Escape');
    await untilAnswered(world(), page, 'esc');
    expect(await heard(page)).toEqual([]);
    expect(await shownIn(page, 'dialog:modal')).toBe(true);
  });
}

function shownIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
}
