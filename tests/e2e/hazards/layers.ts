import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardIn, press } from '../../harness/card.ts';
import { until } from '../../harness/until.ts';
import type { World } from '../world.ts';
import { arrive, CHATS, FEED, keepGoing, MINUTE, secondLook, shownAs, untilAnswered, withCard } from './arriving.ts';
import { strangerHasFocus, written } from './hearing.ts';

/** What a page puts above a card that is up, and what of it is there still when the card has been answered. */
interface Cover {
  what: string;
  rise: (page: Page) => Promise<unknown>;
  stays: string | null;
}

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

/** Fills the screen; browsers want a person's press for that. */
async function fillScreen(page: Page): Promise<void> {
  await page.evaluate(() => addEventListener('pointerdown', () => window.practice.fullscreen(), { once: true }));
  await page.mouse.click(20, 400);
  await until('the page to fill the screen', () => isFull(page));
}

const COVERS: readonly Cover[] = [
  {
    what: 'a modal dialog',
    rise: (page) => page.evaluate(() => window.practice.modal()),
    stays: 'dialog:modal',
  },
  {
    what: 'a modal dialog in a closed shadow root',
    rise: (page) => page.evaluate(() => window.practice.hiddenModal()),
    stays: '#outlet',
  },
  {
    what: 'a sheet over the whole window',
    rise: (page) => page.evaluate(() => window.practice.cover()),
    stays: '.practice-cover:popover-open',
  },
  {
    what: 'inertness of all that is in the document',
    rise: (page) => page.evaluate(() => window.practice.inert()),
    stays: 'html[inert]',
  },
  { what: 'the screen, which the page fills', rise: fillScreen, stays: ':fullscreen' },
  {
    what: 'the focus, taken back ten times a second',
    rise: (page) =>
      page.evaluate(() => {
        window.practice.openChat(0);
        window.practice.stealFocus(100);
      }),
    stays: null,
  },
];

function isDialog(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.documentElement.children].some((child) => child.shadowRoot?.querySelector('dialog.layer')),
  );
}

/** What lies above every z-index: the card can be answered over it, or falls silent. */
export function layers(world: () => World): void {
  it.each(COVERS)('$what: the card comes above it, is answered, and the page is as it was', async ({ rise, stays }) => {
    const page = await withCard(world(), CHATS);
    await rise(page);
    await until('the card to be a dialog', () => isDialog(page));
    await until('the card to have the focus', () => strangerHasFocus(page));
    await keepGoing(world(), page);
    if (stays) expect(await page.evaluate((selector) => document.querySelector(selector) !== null, stays)).toBe(true);
    await page.evaluate(() => {
      window.practice.calm();
      window.practice.openChat(0);
    });
    await page.keyboard.type('hello');
    expect(await written(page)).toBe('hello');
  });

  it('a dialog that rises again and again: the card gives way, and the record says so', async () => {
    const page = await secondLook(world(), CHATS, {
      away: (tab) => tab.evaluate(() => window.practice.stubborn()),
    });
    await until('the record to say so', async () => (await shownAs(world())) === 'blocked');
    expect(await cardIn(page)).toBeNull();
    expect(await page.evaluate(() => document.querySelectorAll('dialog:modal').length)).toBe(1);
  });

  it('a page that fills the screen before the card comes goes on filling it', async () => {
    const page = await arrive(world(), FEED);
    await fillScreen(page);
    await world().life.wait(11 * MINUTE);
    await until('the card to have the focus', () => strangerHasFocus(page));
    await press(page, 'Keep going');
    await untilAnswered(world(), page, 'keep');
    expect(await shownAs(world())).toBe('dialog');
    expect(await isFull(page)).toBe(true);
  });
}
