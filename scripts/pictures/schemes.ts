import type { Page } from 'puppeteer-core';
import { until } from '../../tests/harness/until.ts';

/** A picture of a page in light and one in dark, once it stands still. @param path without its end. */
export async function inBothSchemes(page: Page, path: string, { whole = false } = {}): Promise<void> {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await until('the picture to stand still', () =>
      page.evaluate(() => document.getAnimations().every(({ playState }) => playState !== 'running')),
    );
    // Of a whole page a picture is large: nothing of it is lost to the eye in this form.
    if (whole) await page.screenshot({ path: `${path}-${value}.webp`, type: 'webp', quality: 70, fullPage: true });
    else await page.screenshot({ path: `${path}-${value}.png` });
  }
}
