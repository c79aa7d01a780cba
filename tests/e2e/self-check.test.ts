import type { HTTPRequest, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import { untilShown } from './click.ts';
import { CHAT, SITE } from './own-site.ts';
import { inBrowsers, type World } from './world.ts';

/** The settings, opened anew. */
async function settingsIn({ session }: World): Promise<Page> {
  const options = await session.openExtensionPage('options.html');
  await session.focus(options);
  return options;
}

inBrowsers('the self-check', { build: 'granted', sites: ['whatsapp'] }, (world) => {
  it('has a quiet line for a site that is ready, and for one that works', async () => {
    const { session, life, elsewhere } = world();
    const before = await settingsIn(world());
    await untilShown(before, 'is ready. Nothing was noticed there yet.');
    await before.close();
    const page = await session.newPage('https://web.whatsapp.com/');
    await life.visit(page, 'whatsapp');
    await life.leaveFor(elsewhere);
    const after = await settingsIn(world());
    await untilShown(after, 'works. Something was last noticed there today.');
    await after.close();
    await page.close();
  });

  it('makes a report that holds nothing of a site of one’s own but its shape', async () => {
    const { life } = world();
    const { hostname: host, port } = new URL(CHAT);
    await life.ask('page-bg.add-site', { host, domain: 'home.test', port, scope: 'host', kind: 'messaging' });
    const options = await settingsIn(world());
    await untilShown(options, `${SITE} is not allowed by the browser`);
    await options.click('.check-report summary');
    const report = await until('the report', () => options.$eval('.check-text', (text) => text.textContent));
    expect(report).toMatch(/^Unspiral [\d.]+, (?:Chromium|Firefox) \d+\n/);
    expect(report.split('\n').slice(1)).toEqual([
      'whatsapp: well',
      'a site of one’s own (messaging, one host, own port): not allowed',
    ]);
    await options.close();
  });
});

// No way was found to have such a page in Firefox.
inBrowsers(
  'a page that takes none of our scripts',
  { build: 'granted', sites: ['whatsapp'], only: 'chromium' },
  (world) => {
    it('says so where an open page does not answer, until it is loaded again', async () => {
      const { session } = world();
      const page = await session.newPage();
      await page.setRequestInterception(true);
      const fail = (request: HTTPRequest) => void request.abort();
      page.on('request', fail);
      // What the browser shows in place of a page that did not come takes none of our scripts.
      await page.goto('https://web.whatsapp.com/').catch(() => undefined);
      const options = await settingsIn(world());
      await untilShown(options, 'has a page open that does not answer');
      page.off('request', fail);
      await page.setRequestInterception(false);
      await page.goto('https://web.whatsapp.com/');
      await options.close();
      const anew = await settingsIn(world());
      await anew.waitForSelector('.check .quiet');
      await anew.close();
      await page.close();
    });
  },
);
