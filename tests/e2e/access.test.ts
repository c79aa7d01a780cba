import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardIn, press, untilCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { click } from './click.ts';
import { inBrowsers, openBehind } from './world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(where: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Runs axe in a page, or inside the card's frame: WCAG 2.2 AA and best practice. @returns what it finds fault with. */
async function faultsIn(page: Page, inCard = false): Promise<string[]> {
  return page.evaluate(
    async (source, within) => {
      const hosts = [...document.documentElement.children].map((child) => child.shadowRoot?.querySelector('iframe'));
      const frame = hosts.find((found) => found)?.contentWindow as
        | (Window & { eval(code: string): void; axe?: Axe })
        | null;
      const world = (within ? frame : window) as Window & { eval(code: string): void; axe?: Axe };
      world.eval(source);
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const found = await world.axe?.run(world.document, { runOnly: { type: 'tag', values: tags } });
      return (found?.violations ?? []).map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    },
    AXE,
    inCard,
  );
}

/** Without motion, so that no colour is looked at on its way to another. */
async function inBothSchemes(page: Page, check: () => Promise<void>): Promise<void> {
  for (const value of ['light', 'dark']) {
    const still = { name: 'prefers-reduced-motion', value: 'reduce' };
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }, still]);
    await check();
  }
}

// Firefox's remote protocol cannot choose a scheme, and our own policy keeps axe from being put into pages there.
inBrowsers('accessibility', { build: 'granted', sites: ['whatsapp', 'instagram'], only: 'chromium' }, (world) => {
  it.each(['popup.html', 'options.html', 'welcome.html'])('of %s, light and dark, at 320 px', async (file) => {
    const page = await world().session.openExtensionPage(file);
    await page.setBypassCSP(true);
    await page.reload();
    await page.setViewport({ width: 320, height: 600 });
    await until('the page to be drawn', () => page.evaluate(() => document.querySelector('main')?.innerText ?? ''));
    const steps = file === 'welcome.html' ? ['Next', 'Next', 'Choose sites', null] : [null];
    for (const step of steps) {
      await inBothSchemes(page, async () => expect(await faultsIn(page)).toEqual([]));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      if (step) await click(page, step);
    }
    await page.close();
  });

  it('of the card and its safety side, light and dark', async () => {
    const { life } = world();
    await life.ask('page-bg.thresholds', { looks: 2, lookMinutes: 30, feedMinutes: 10, feedScreens: 40 });
    const page = await openBehind(world(), 'whatsapp');
    await inBothSchemes(page, async () => {});
    await life.wait(60_000);
    await life.visit(page, 'whatsapp');
    await untilCard(page);
    await inBothSchemes(page, async () => expect(await faultsIn(page, true)).toEqual([]));
    await press(page, 'This is about my safety');
    await until('the help lines', async () => (await cardIn(page))?.text.includes('Source'));
    await inBothSchemes(page, async () => expect(await faultsIn(page, true)).toEqual([]));
    await page.close();
  });
});
