import { expect, it } from 'vitest';
import { cardIn, press, untilCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { faultsIn, inBothSchemes } from './axe.ts';
import { click, untilShown } from './click.ts';
import { inBrowsers, openBehind, SOON } from './world.ts';

// Firefox's remote protocol cannot choose a scheme, and our own policy keeps axe from being put into pages there.
inBrowsers('accessibility', { build: 'granted', sites: ['whatsapp', 'instagram'], only: 'chromium' }, (world) => {
  const SOMEBODY = 'https://www.instagram.com/wandering.ines/';

  // First, so that the popup and the settings have all they can show: somebody's page in front, and a watched one.
  it('of the card that says something about cards, light and dark', async () => {
    const { life, session, elsewhere } = world();
    await life.ask('page-bg.watch', { url: SOMEBODY, on: true });
    const page = await session.newPage(SOMEBODY);
    for (let i = 0; i < 2; i += 1) {
      await life.visit(page, 'instagram');
      await life.wait(60_000);
      await life.leaveFor(elsewhere);
      await life.wait(25 * 60_000);
    }
    await life.visit(page, 'instagram');
    expect((await untilCard(page)).text).toContain('The words change from card to card');
    await inBothSchemes(page, async () => expect(await faultsIn(page, true)).toEqual([]));
    await press(page, 'Keep going');
    await life.wait(20 * 60_000);
  });

  it.each(['popup.html', 'options.html', 'welcome.html'])('of %s, light and dark, at 320 px', async (file) => {
    const page = await world().session.openExtensionPage(file);
    await page.setBypassCSP(true);
    await page.reload();
    await page.setViewport({ width: 320, height: 600 });
    await until('the page to be drawn', () => page.evaluate(() => document.querySelector('main')?.innerText ?? ''));
    if (file === 'popup.html') {
      await click(page, 'More');
      await untilShown(page, 'Stop watching this page');
    }
    if (file === 'options.html') await untilShown(page, 'A page on Instagram');
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
    await life.ask('page-bg.thresholds', SOON);
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
