import type { Page } from 'puppeteer-core';
import { pause } from '../harness/until.ts';

const SECONDS = 20;
/** How often the wheel turns, and how far, ms and px: a person going down a feed. */
const TURN_MS = 100;
const TURN_PX = 100;

/** Scrolls the page with the wheel for 20 s, as evenly as the browser lets it. */
export async function scroll(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.move(width / 2, height / 2);
  const start = performance.now();
  for (let turn = 1; turn <= (SECONDS * 1000) / TURN_MS; turn++) {
    await page.mouse.wheel({ deltaY: TURN_PX });
    await pause(Math.max(0, start + turn * TURN_MS - performance.now()));
  }
}
