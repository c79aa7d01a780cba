import type { Page } from 'puppeteer-core';
import { until } from '../harness/until.ts';

/** What somebody does who has a keyboard and no mouse. */

/** The name of what has the focus inside the form; empty where nothing of it has. */
export function focusedIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const hosts = [...document.documentElement.children].map((child) => child.shadowRoot?.querySelector('iframe'));
    const active = hosts.flatMap((frame) => frame?.contentDocument?.activeElement ?? [])[0];
    return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '';
  });
}

/** Tabs until something of that name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  await until(`"${name}" to be reached`, async () => {
    await page.keyboard.press('Tab');
    return (await focusedIn(page)) === name;
  });
}
