import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import { click, untilShown } from './click.ts';
import { CHAT, SITE, typeAddress, untilRegistered } from './own-site.ts';
import { inBrowsers } from './world.ts';

inBrowsers('the scripts of a site of one’s own', { build: 'e2e', headless: false }, (world) => {
  let options: Page;

  it('are there once it is added', async () => {
    const { session } = world();
    options = await session.openExtensionPage('options.html');
    await session.focus(options);
    await typeAddress(options, CHAT);
    await click(options, 'Messaging');
    await click(options, 'All of home.test');
    await session.withPrompt(options, 'allow', () => click(options, 'Watch it'));
    await untilRegistered(world(), [[`sensor-${SITE}`, ['https://*.home.test/*']]]);
  });

  it('follow it as it is switched, stopped, restarted, revoked and allowed', async () => {
    const { session, life } = world();
    const there = [`sensor-${SITE}`, ['https://*.home.test/*']] as const;
    const drafts = [`drafts-${SITE}`, ['https://*.home.test/*']] as const;
    const set = (change: object) => life.ask('page-bg.site', { site: SITE, ...change });
    await set({ drafts: true });
    await untilRegistered(world(), [drafts, there]);
    await set({ kind: 'social' });
    await untilRegistered(world(), [there]);
    await set({ on: false });
    await untilRegistered(world(), []);
    await set({ on: true, kind: 'messaging' });
    await untilRegistered(world(), [there]);
    await session.killWorker();
    await life.ask('page-bg.options');
    await untilRegistered(world(), [there]);
    await session.restart();
    await untilRegistered(world(), [there]);
    await session.revoke('https://*.home.test/*');
    await untilRegistered(world(), []);
    options = await session.openExtensionPage('options.html');
    await untilShown(options, 'is not allowed by the browser, so nothing is noticed there.');
    await session.withPrompt(options, 'allow', () => options.click('.check button'));
    await untilRegistered(world(), [there]);
    await untilShown(options, 'is ready. Nothing was noticed there yet.');
  });

  it('go when it is removed, and come when it is put back', async () => {
    const { session } = world();
    await options.click(`[aria-label="Remove: ${SITE}"]`);
    await untilRegistered(world(), []);
    // Chromium does not ask twice for what was once allowed and the extension itself gave back.
    const putBack = () => click(options, 'Put it back');
    await (session.kind === 'firefox' ? session.withPrompt(options, 'allow', putBack) : putBack());
    await untilRegistered(world(), [[`sensor-${SITE}`, ['https://*.home.test/*']]]);
  });

  // Last, for Chromium keeps what an unpacked extension held at its update whatever is revoked later.
  it('are the same after an update, and an open page goes on being noticed', async () => {
    const { session, life } = world();
    const elsewhere = await session.newPage('https://example.test/');
    const page = await session.newPage(CHAT);
    await life.visit(page, SITE);
    await session.update();
    await untilRegistered(world(), [[`sensor-${SITE}`, ['https://*.home.test/*']]]);
    await life.leaveFor(elsewhere);
    await life.visit(page, SITE);
  });
});
