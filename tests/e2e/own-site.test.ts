import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardIn, press, untilCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { click, untilShown } from './click.ts';
import { CHAT, SITE, typeAddress, untilRegistered } from './own-site.ts';
import { inBrowsers } from './world.ts';

const MINUTE = 60_000;
inBrowsers('a site of one’s own', { build: 'e2e', headless: false }, (world) => {
  let options: Page;

  it('is not what cannot be one: a sentence says what to type, and nothing changes', async () => {
    const { session, life } = world();
    options = await session.openExtensionPage('options.html');
    await session.focus(options);
    for (const [address, sentence] of [
      ['not a url', '“not a url” is not the address of a site.'],
      ['chrome://x', 'Type the address of a site, such as chat.example.org.'],
      ['http://chat.home.test', 'If it has https as well, type https://chat.home.test.'],
      ['https://www.instagram.com/ana', 'Instagram is here already.'],
    ] as const) {
      await typeAddress(options, address);
      await untilShown(options, sentence);
    }
    expect((await life.kept()).settings?.ownSites ?? []).toEqual([]);
    expect(await session.grantedOrigins()).toEqual([]);
  });

  it('is added by its address once the browser allows it, and not before', async () => {
    const { session, life } = world();
    await typeAddress(options, CHAT);
    await untilShown(options, 'Unspiral looks at port 8443 alone.');
    await click(options, 'Messaging');
    await session.withPrompt(options, 'deny', () => click(options, 'Watch it'));
    await untilShown(options, 'The browser did not allow it');
    expect((await life.kept()).settings?.ownSites ?? []).toEqual([]);
    await session.withPrompt(options, 'allow', () => click(options, 'Watch it'));
    await untilShown(options, `${SITE} is on the list of watched sites.`);
    expect(await session.grantedOrigins()).toEqual(['https://chat.home.test/*']);
    await untilRegistered(world(), [[`sensor-${SITE}`, ['https://chat.home.test/*']]]);
    await untilShown(options, 'is ready. Nothing was noticed there yet.');
  });

  it('does the main job: its fourth look meets a card with its name, and leaving closes the tab', async () => {
    const { session, life, elsewhere } = world();
    const page = await session.newPage(CHAT);
    await life.visit(page, SITE);
    await life.leaveFor(elsewhere);
    await life.wait(40 * MINUTE);
    for (let i = 0; i < 3; i += 1) {
      await life.look(page, SITE, elsewhere);
      expect(await cardIn(page)).toBeNull();
    }
    await life.visit(page, SITE);
    await untilCard(page);
    await press(page, 'Leave this for now');
    await until('the tab to be closed', () => page.isClosed());
    await session.focus(elsewhere);
    expect((await life.kept()).moments).toMatchObject([
      {
        site: SITE,
        loop: 'messages',
        target: `messages:${SITE}`,
        because: { look: 4 },
        shown: 'popover',
        answer: 'leave',
      },
    ]);
  });

  it('is nothing at another port, nor at a host beside it', async () => {
    const { session, life } = world();
    const before = await life.kept();
    for (const address of ['https://chat.home.test/', 'https://evilchat.home.test:8443/', 'https://home.test:8443/']) {
      const page = await session.newPage(address);
      await session.focus(page);
      await page.evaluate(() => history.pushState(null, '', '/moved'));
      await page.close();
    }
    await session.focus(world().elsewhere);
    const after = await life.kept();
    expect(after.segments).toEqual(before.segments);
    expect(after.days).toEqual(before.days);
  });

  it('is changed: the whole site but for a path, and a page that moves on from there is noticed', async () => {
    const { session, life, elsewhere } = world();
    await session.focus(options);
    await options.click(`[aria-label="Change: ${SITE}"]`);
    await click(options, 'All of home.test');
    await options.click('.own-site-parts summary');
    await options.click('.own-site-paths:last-child .own-site-field');
    await options.keyboard.type('/admin');
    await session.withPrompt(options, 'allow', () => click(options, 'Keep the change'));
    await untilShown(options, 'All of home.test · port 8443 · without /admin');
    await untilRegistered(world(), [[`sensor-${SITE}`, ['https://*.home.test/*']]]);
    const page = await session.newPage('https://other.home.test:8443/admin/users');
    await session.focus(page);
    const before = await life.kept();
    expect(before.snapshot?.state.attended).toBeNull();
    await page.evaluate(() => history.pushState(null, '', '/room/1'));
    await life.untilAttending(SITE);
    await page.evaluate(() => history.pushState(null, '', '/admin'));
    await life.untilAttending(null);
    await page.evaluate(() => history.back());
    await life.untilAttending(SITE);
    await life.leaveFor(elsewhere);
    expect((await life.kept()).segments.map(({ surface }) => surface)).not.toContain('other');
    await page.close();
  });

  it('is gone when it is removed, with its script and the browser’s permission', async () => {
    const { session, life } = world();
    await session.focus(options);
    await options.click(`[aria-label="Remove: ${SITE}"]`);
    await untilShown(options, `${SITE} is removed.`);
    await untilRegistered(world(), []);
    await expect.poll(() => session.grantedOrigins()).not.toContain('https://*.home.test/*');
    const { settings } = await life.kept();
    expect(settings).toMatchObject({ ownSites: [], sites: {} });
  });
});
