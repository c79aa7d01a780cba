import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../harness/until.ts';

/** Clicks what a person would: the button, label or link that shows this text. */
export async function click(page: Page, text: string): Promise<void> {
  const handle = await until(`"${text}" to be there`, async () => {
    const found = await page.evaluateHandle((wanted) => {
      // While a page asks something, nothing else of it can be clicked.
      const reach = document.querySelector('dialog[open]') ?? document;
      const things = [...reach.querySelectorAll<HTMLElement>('button, label, a')];
      return things.find((thing) => thing.innerText.trim() === wanted && thing.offsetParent !== null) ?? null;
    }, text);
    return found.asElement() as ElementHandle<Element> | null;
  });
  await handle.click();
}

/** What a page shows, with ordinary spaces. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' '));
}

/** Waits until a page shows a text. */
export async function untilShown(page: Page, text: string): Promise<void> {
  await until(`"${text}" to be shown`, async () => (await textOf(page)).includes(text));
}

/** Types into a field in place of what stands there, and goes on from it. */
export async function fill(page: Page, field: string, text: string): Promise<void> {
  await page.click(field, { count: 3 });
  await page.type(field, text);
  await page.keyboard.press('Tab');
}
