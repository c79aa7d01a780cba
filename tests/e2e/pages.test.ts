import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { isBrowserOwn } from '../harness/own.ts';
import { until } from '../harness/until.ts';
import { faultsIn, inBothSchemes } from './axe.ts';
import { click, untilShown } from './click.ts';
import { inBrowsers, type World } from './world.ts';

/** The pages that are read: five minutes, and what we know. */

const PAGES = ['minutes.html', 'reading.html'] as const;

/** Opens one of them and waits until there is something to read. */
async function open({ session }: World, file: (typeof PAGES)[number]): Promise<Page> {
  const page = await session.openExtensionPage(file);
  await until('the page to be drawn', () => page.evaluate(() => document.querySelector('main')?.innerText ?? ''));
  return page;
}

/** The words of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim() ?? '');
}

/** Presses Tab until these words have the focus, as somebody without a pointer does. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === words) return;
  }
  throw new Error(`Tab does not lead to "${words}".`);
}

// Firefox's remote protocol cannot choose a scheme, and our own policy keeps axe from being put into pages there.
inBrowsers('the pages that are read, looked at', { build: 'granted', only: 'chromium' }, (world) => {
  async function openForAxe(file: (typeof PAGES)[number]): Promise<Page> {
    const page = await open(world(), file);
    await page.setBypassCSP(true);
    await page.reload();
    return page;
  }

  async function expectNoFaults(page: Page): Promise<void> {
    for (const width of [320, 800]) {
      await page.setViewport({ width, height: 700 });
      await inBothSchemes(page, async () => expect(await faultsIn(page)).toEqual([]));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }

  it('have no fault that axe finds, light and dark, narrow and wide', async () => {
    const reading = await openForAxe('reading.html');
    await expectNoFaults(reading);
    await reading.close();
    const minutes = await openForAxe('minutes.html');
    await expectNoFaults(minutes);
    for (const thing of ['One line that says it', 'Look at each other']) {
      await click(minutes, thing);
      await click(minutes, 'Begin five minutes');
      await expectNoFaults(minutes);
      await click(minutes, 'All of them');
    }
    await minutes.close();
  });

  it('go onto paper whole, in ink on white, with every source in full', async () => {
    for (const file of PAGES) {
      const page = await open(world(), file);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.emulateMediaType('print');
      const paper = await page.evaluate(() => {
        const isSeen = (element: Element) => element.getClientRects().length > 0;
        const all = (what: string) => [...document.querySelectorAll(what)];
        return {
          ground: getComputedStyle(document.documentElement).backgroundColor,
          ink: getComputedStyle(document.body).color,
          buttons: all('button').filter(isSeen).length,
          sheets: all('.thing').map(isSeen),
          sources: all('.claim-source a').map((link) => getComputedStyle(link, '::after').content.slice(1, 5)),
          titles: all('h1, h2').filter(isSeen).length,
        };
      });
      expect([paper.ground, paper.ink, paper.buttons]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 0]);
      expect(paper.sheets).toEqual(file === 'minutes.html' ? Array(6).fill(true) : []);
      expect(paper.sources.length).toBeGreaterThan(5);
      expect(paper.sources.filter((start) => start !== 'http')).toEqual([]);
      expect(paper.titles).toBeGreaterThan(6);
      expect(new TextDecoder().decode((await page.pdf()).slice(0, 4))).toBe('%PDF');
      await page.close();
    }
  });
});

inBrowsers('the pages that are read', { build: 'granted' }, (world) => {
  it('are used with the keyboard alone', async () => {
    const minutes = await open(world(), 'minutes.html');
    await tabTo(minutes, 'One line that says it');
    await minutes.keyboard.press('Enter');
    await until('its title to have the focus', async () => (await focused(minutes)) === 'One line that says it');
    expect(await minutes.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await tabTo(minutes, 'Begin five minutes');
    await minutes.keyboard.press(' ');
    await untilShown(minutes, 'About five minutes left.');
    expect(await focused(minutes)).toBe('Stop');
    await tabTo(minutes, 'All of them');
    await minutes.keyboard.press('Enter');
    await until('the focus where it was', async () => (await focused(minutes)) === 'One line that says it');
    expect(await minutes.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await tabTo(minutes, 'What we know and do not know');
    await minutes.keyboard.press('Enter');
    await untilShown(minutes, 'In short');
    await tabTo(minutes, 'Seeing for yourself');
    await minutes.keyboard.press('Enter');
    expect(await minutes.evaluate(() => document.activeElement?.id)).toBe('yourself');
    await minutes.close();
  });

  it('ask nobody for anything, keep nothing, and are called Unspiral and no more', async () => {
    const { server, session, elsewhere } = world();
    // All but where attention is, which is nowhere and told anew each time.
    const kept = async () => {
      const { databases, storage } = await session.dump();
      const records = Object.entries(databases.unspiral ?? {}).flatMap(([store, all]) =>
        all.filter(({ key }) => key !== 'snapshot').map((record) => ({ store, ...record })),
      );
      return { records, storage };
    };
    const before = await kept();
    expect(before.records.length).toBeGreaterThan(0);
    server.clear();
    for (const file of PAGES) {
      const page = await open(world(), file);
      await click(page, file === 'minutes.html' ? 'Glad with somebody' : 'Comparing');
      if (file === 'minutes.html') await click(page, 'Begin five minutes');
      const { title, search, hash } = await page.evaluate(() => ({ ...location, title: document.title }));
      expect({ title, search, hash }).toEqual({ title: 'Unspiral', search: '', hash: '' });
      await page.close();
    }
    await session.focus(elsewhere);
    expect(server.requests.filter(({ host }) => !isBrowserOwn(host))).toEqual([]);
    expect(await kept()).toEqual(before);
  });
});
