import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { faultsIn, inBothSchemes } from './axe.ts';
import { click, untilShown } from './click.ts';
import { CHAT, SITE, typeAddress } from './own-site.ts';
import { inBrowsers } from './world.ts';

/** Nothing for axe to find fault with, light and dark, and nothing wider than the screen. */
async function expectFit(page: Page): Promise<void> {
  await inBothSchemes(page, async () => expect(await faultsIn(page)).toEqual([]));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

// As in access.test.ts, in the one browser that can do it.
inBrowsers('sites of one’s own, at 320 px', { build: 'granted', sites: ['whatsapp'], only: 'chromium' }, (world) => {
  it('can be added, mistyped, changed and checked by everybody', async () => {
    const { session, life } = world();
    const { hostname: host, port } = new URL(CHAT);
    await life.ask('page-bg.add-site', {
      host,
      domain: 'home.test',
      port,
      scope: 'host',
      kind: 'both',
      exclude: ['/a'],
    });
    const options = await session.openExtensionPage('options.html');
    await options.setBypassCSP(true);
    await options.reload();
    await options.setViewport({ width: 320, height: 600 });
    await untilShown(options, `${SITE} is not allowed by the browser`);
    await options.click('.check-report summary');
    await typeAddress(options, 'http://a.example.org');
    await untilShown(options, 'plain http');
    await expectFit(options);
    await typeAddress(options, 'https://a-chat.with-a-name-that-is-rather-long.example.org:8448');
    await untilShown(options, 'How much of it');
    await options.click('.own-site-parts summary');
    await expectFit(options);
    await click(options, 'Not this one');
    await options.click(`[aria-label="Change: ${SITE}"]`);
    await untilShown(options, 'Keep the change');
    await expectFit(options);
    await click(options, 'Leave it as it was');
    await options.click(`[aria-label="Remove: ${SITE}"]`);
    await untilShown(options, 'Put it back');
    await expectFit(options);
  });
});
