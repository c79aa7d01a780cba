import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../harness/until.ts';
import type { World } from './world.ts';

/** The part about one's own data in the settings, as a person uses it. */

/** Opens the settings and waits until the part is there. */
export async function openData({ session }: World): Promise<Page> {
  const page = await session.openExtensionPage('options.html');
  await page.waitForSelector('#data-keep');
  return page;
}

/** Presses the button of this name, once it can be. */
export async function press(page: Page, name: string, patience?: number): Promise<void> {
  const find = () => page.$(`aria/${name}[role="button"]`);
  const button = await until(`a button “${name}”`, find, patience);
  await button.evaluate((element) => (element as HTMLButtonElement).click());
}

/** What the part says now. */
export function said(page: Page): Promise<string> {
  return page.$eval('#data', (part) => (part as HTMLElement).innerText);
}

export async function untilSaid(page: Page, text: string): Promise<void> {
  await until(`“${text}” to be said`, async () => (await said(page)).includes(text));
}

/** Has a file written, and takes it before the browser would put it with the downloads. */
export async function written(page: Page, name: string, patience?: number): Promise<string> {
  await page.evaluate(() => {
    const held = window as unknown as { written?: Promise<string> };
    delete held.written;
    URL.createObjectURL = (file) => {
      held.written = (file as Blob).text();
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  await press(page, name);
  await until('the file to be written', () => page.evaluate(() => 'written' in window), patience);
  return page.evaluate(() => (window as unknown as { written: Promise<string> }).written);
}

/** Chooses a file of this text to be brought in. */
export async function choose(page: Page, text: string, patience?: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'file-'));
  const file = join(folder, 'unspiral.json');
  writeFileSync(file, text);
  const input = (await page.waitForSelector('#data input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  // The browser reads it while the page does.
  await until('the file to be read', async () => !(await said(page)).includes('Reading the file'), patience);
  rmSync(folder, { recursive: true });
}
