import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { faultsIn, inBothSchemes } from './axe.ts';
import { fill, untilShown } from './click.ts';
import { inBrowsers } from './world.ts';

/** Presses a switch of the settings whose worker answers nobody. */
async function loseWorker(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: unknown } } }).chrome;
    runtime.sendMessage = () => Promise.reject(new Error('Nobody answers.'));
  });
  await page.click(`button[aria-label="${name}"]`);
}

// Firefox's remote protocol cannot choose a scheme, and our own policy keeps axe from being put into pages there.
inBrowsers('accessibility', { build: 'granted', sites: ['whatsapp', 'instagram'], only: 'chromium' }, (world) => {
  it('of the settings with all that can be opened and gone wrong in them, light and dark, wide and at 320 px', async () => {
    const page = await world().session.openExtensionPage('options.html');
    await page.setBypassCSP(true);
    await page.reload();
    await untilShown(page, 'What cards say');
    const states: readonly (readonly [what: string, shows: string, act: () => Promise<unknown>])[] = [
      ['rules of one site', 'Never here', () => page.click('button[aria-label="Change the rules for Instagram"]')],
      ['hours of one site', 'Add other hours', () => page.click('input[name=times-instagram][value=hours]')],
      [
        'a day missing',
        'Choose at least one day',
        async () => {
          for (const day of await page.$$('.span-day')) await day.click();
        },
      ],
      ['figures of one’s own', 'At look number', () => page.click('input[name=step][value=own]')],
      ['a figure that cannot hold', 'Type a whole number', () => fill(page, '#cap-perDay', '99')],
      ['a search', 'Search', () => page.type('#seek', 'hour')],
      ['a search for what is not there', 'Nothing in the settings holds', () => page.type('#seek', 'glass')],
      ['what could not be kept', 'is not kept', () => loseWorker(page, 'Hide counts')],
    ];
    for (const [what, shows, act] of states) {
      await page.setViewport({ width: 1000, height: 700 });
      await act();
      await untilShown(page, shows);
      for (const width of [1000, 320]) {
        await page.setViewport({ width, height: 700 });
        await inBothSchemes(page, async () => expect([what, ...(await faultsIn(page))]).toEqual([what]));
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    await page.close();
    // Every state is looked at four times.
  }, 240_000);
});
