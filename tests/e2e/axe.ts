import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(where: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Runs axe in a page, or inside the card's frame: WCAG 2.2 AA. @returns what it finds fault with. */
export async function faultsIn(page: Page, inCard = false): Promise<string[]> {
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
export async function inBothSchemes(page: Page, check: () => Promise<void>): Promise<void> {
  for (const value of ['light', 'dark']) {
    const still = { name: 'prefers-reduced-motion', value: 'reduce' };
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }, still]);
    await check();
  }
}
