import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The card in a page, as the person finds it. A test build leaves its shadow root open, and only that. */

function readCard() {
  const host = [...document.documentElement.children].find((child) => child.shadowRoot?.querySelector('iframe'));
  const frame = host?.shadowRoot?.querySelector('iframe');
  const inside = frame?.contentDocument;
  if (!frame || !inside?.querySelector('[role="dialog"]')) return null;
  const box = frame.getBoundingClientRect();
  const buttons = [...inside.querySelectorAll('button')].map((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return { text: button.textContent?.trim() ?? '', x: box.x + x + width / 2, y: box.y + y + height / 2 };
  });
  return { text: inside.body.innerText, buttons, box: { x: box.x, y: box.y, width: box.width, height: box.height } };
}

export type CardSeen = NonNullable<ReturnType<typeof readCard>>;

/** What the card shows now, or null where there is none. */
export function cardIn(page: Page): Promise<CardSeen | null> {
  return page.evaluate(readCard);
}

/** Waits for a card. */
export function untilCard(page: Page): Promise<CardSeen> {
  return until('a card', () => cardIn(page));
}

/** Waits until there is no card. */
export async function untilNoCard(page: Page): Promise<void> {
  await until('the card to be gone', async () => (await cardIn(page)) === null);
}

/** Brings a button of a card that is taller than the window into view. */
function bringIntoView(text: string): void {
  const frames = [...document.documentElement.children].map((child) => child.shadowRoot?.querySelector('iframe'));
  const buttons = frames.flatMap((frame) => [...(frame?.contentDocument?.querySelectorAll('button') ?? [])]);
  buttons.find((button) => button.textContent?.trim() === text)?.scrollIntoView({ block: 'center' });
}

/** Presses one of the card's buttons with the mouse, as soon as the card stands still. */
export async function press(page: Page, text: string): Promise<void> {
  await page.evaluate(bringIntoView, text);
  let before: { x: number; y: number } | undefined;
  const button = await until(`the button "${text}" to stand still`, async () => {
    const found = (await cardIn(page))?.buttons.find((each) => each.text === text);
    const still = found && before && Math.hypot(found.x - before.x, found.y - before.y) < 0.5;
    before = found;
    return still ? found : null;
  });
  await page.mouse.click(button.x, button.y);
}
