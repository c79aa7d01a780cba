import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardIn, press, untilCard, untilNoCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { faultsIn, inBothSchemes } from './axe.ts';
import { click, textOf, untilShown } from './click.ts';
import { inBrowsers, openBehind, SOON, type World } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** The most that a browser gives a popup without scrolling in every case, px. */
const HIGH = 600;

/** Opens the popup in a tab over a page, as on a telephone, and waits until it is drawn. */
async function openPopup({ session }: World, front: Page): Promise<Page> {
  await session.focus(front);
  const popup = await session.openExtensionPage('popup.html');
  await untilShown(popup, 'More');
  return popup;
}

/** Clicks the quiet link beside a line that says what is on. */
async function endWish(popup: Page, what: string): Promise<void> {
  await popup.evaluate((words) => {
    const lines = [...document.querySelectorAll('.wish')];
    lines
      .find((line) => line.textContent?.includes(words))
      ?.querySelector('button')
      ?.click();
  }, what);
  await until('it to be on no more', async () => !(await textOf(popup)).includes(what));
}

async function closeAll({ session, life, elsewhere }: World, ...pages: readonly Page[]): Promise<void> {
  await session.focus(elsewhere);
  for (const page of pages) await page.close();
  await life.untilAttending(null);
  await life.reset();
}

inBrowsers('the popup', { build: 'granted', sites: ['whatsapp', 'instagram'] }, (world) => {
  it('a message can be answered in peace: no card for this visit, and one again at the next', async () => {
    const { life, elsewhere } = world();
    await life.ask('page-bg.thresholds', SOON);
    const page = await openBehind(world(), 'whatsapp');
    const popup = await openPopup(world(), page);
    await click(popup, 'More');
    await click(popup, 'I have a message to answer');
    await untilShown(popup, 'No card on WhatsApp in this visit');
    await life.visit(page, 'whatsapp');
    expect(await cardIn(page)).toBeNull();
    expect((await life.kept()).moments).toEqual([]);
    await life.leaveFor(elsewhere);
    await life.wait(MINUTE);
    await life.visit(page, 'whatsapp');
    await untilCard(page);
    await press(page, 'Keep going');
    await closeAll(world(), page, popup);
  });

  it('a time to look later stands there and can be ended, and then nothing meets the return', async () => {
    const { life, session, elsewhere } = world();
    const page = await openBehind(world(), 'whatsapp');
    await life.wait(4 * MINUTE);
    await life.visit(page, 'whatsapp');
    await untilCard(page);
    await press(page, '1 h');
    await until('the tab to be closed', () => page.isClosed());
    await session.focus(elsewhere);
    const popup = await openPopup(world(), elsewhere);
    await untilShown(popup, 'WhatsApp can wait until 11:');
    // So long that the look before it counts no more.
    await life.wait(45 * MINUTE);
    await endWish(popup, 'WhatsApp can wait');
    const back = await session.newPage('https://web.whatsapp.com/');
    await life.visit(back, 'whatsapp');
    expect((await life.kept()).moments).toHaveLength(1);
    await closeAll(world(), back, popup);
  });

  it('a card that is up goes when everything is paused there, and the pause ends there', async () => {
    const { life } = world();
    const page = await openBehind(world(), 'whatsapp');
    await life.wait(4 * MINUTE);
    await life.visit(page, 'whatsapp');
    await untilCard(page);
    const popup = await world().session.openExtensionPage('popup.html', { background: true });
    await untilShown(popup, 'until tomorrow');
    await popup.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Pause for an hour"]')?.click());
    await untilShown(popup, 'Paused until 11:');
    await untilNoCard(page);
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent === 'End the pause')?.click();
    });
    await untilShown(popup, 'until tomorrow');
    await closeAll(world(), page, popup);
  });

  it('opened a fourth time in half an hour, its figures are folded away until they are asked for', async () => {
    const { life, elsewhere } = world();
    await life.wait(HOUR);
    for (let opened = 1; opened <= 4; opened += 1) {
      const popup = await openPopup(world(), elsewhere);
      const isFolded = (await textOf(popup)).includes('You have been here a few times in the last half hour.');
      expect(isFolded, `opened ${opened} times`).toBe(opened > 3);
      if (isFolded) {
        expect(await popup.evaluate(() => document.querySelector('svg[role=img]'))).toBeNull();
        await click(popup, 'Show them');
        await untilShown(popup, 'Nothing noticed so far today.');
      }
      await popup.close();
    }
    await life.wait(HOUR);
    const later = await openPopup(world(), elsewhere);
    expect(await textOf(later)).not.toContain('You have been here');
    await later.close();
  });

  it('leads to the sites in the settings', async () => {
    const { session } = world();
    const page = await openBehind(world(), 'whatsapp');
    const popup = await openPopup(world(), page);
    await click(popup, 'WhatsApp');
    const settings = await session.pageAt('options.html#sites');
    await untilShown(settings, 'Watched sites');
    await closeAll(world(), page, settings);
  });

  it('erases everything after asking once', async () => {
    const { session, elsewhere } = world();
    const popup = await openPopup(world(), elsewhere);
    await click(popup, 'More');
    await click(popup, 'Erase everything …');
    await untilShown(popup, 'It cannot be undone.');
    await click(popup, 'Erase everything');
    await until('nothing to be kept', async () => {
      const { databases } = await session.dump();
      const { segments = [], days = [], facts = [] } = databases.unspiral ?? {};
      return segments.length + days.length === 0 && !facts.some(({ key }) => key === 'settings' || key === 'openings');
    });
    await untilShown(popup, 'Nothing noticed so far today.');
    await popup.close();
  });
});

// Firefox's remote protocol cannot choose a scheme, and our own policy keeps axe from being put into pages there.
inBrowsers(
  'the popup, looked at',
  { build: 'granted', sites: ['whatsapp', 'instagram'], only: 'chromium' },
  (world) => {
    const SOMEBODY = 'https://www.instagram.com/wandering.ines/';
    const more = (popup: Page) => click(popup, 'More');

    /** Every state with all it can show: what is on, somebody's page in front, and days before. */
    const STATES: readonly (readonly [name: string, enter: (popup: Page) => Promise<unknown>])[] = [
      ['with what is on', async () => {}],
      ['with more', more],
      ['before erasing', async (popup) => more(popup).then(() => click(popup, 'Erase everything …'))],
      ['paused', (popup) => click(popup, 'until I say').then(() => untilShown(popup, 'Paused until you say.'))],
    ];

    it('has no fault that axe finds, light and dark, narrow and wide, and needs no scrolling', async () => {
      const { life, session, elsewhere } = world();
      const page = await session.newPage(SOMEBODY);
      await life.visit(page, 'instagram');
      await life.wait(2 * MINUTE);
      await life.leaveFor(elsewhere);
      await life.ask('page-bg.pass', { site: 'instagram' });
      for (const [name, enter] of STATES) {
        const popup = await openPopup(world(), page);
        await popup.setBypassCSP(true);
        await popup.reload();
        await untilShown(popup, 'More');
        await enter(popup);
        for (const width of [360, 320]) {
          await popup.setViewport({ width, height: HIGH });
          await inBothSchemes(popup, async () => expect(await faultsIn(popup), name).toEqual([]));
          const { scrollWidth, scrollHeight } = await popup.evaluate(() => {
            const { scrollWidth, scrollHeight } = document.documentElement;
            return { scrollWidth, scrollHeight };
          });
          expect(scrollWidth, name).toBeLessThanOrEqual(width);
          if (width === 360) expect(scrollHeight, name).toBeLessThanOrEqual(HIGH);
        }
        await popup.close();
        await life.wait(35 * MINUTE);
        await life.ask('page-bg.pass', { site: 'instagram' });
      }
      await page.close();
    });
  },
);
