import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardIn, press, untilCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { click, untilShown } from './click.ts';
import { inBrowsers, type World } from './world.ts';

const MINUTE = 60_000;
/** A chat on somebody's own server, at a port of its own. */
const CHAT = 'https://chat.home.test:8443/';
const SITE = 'chat.home.test:8443';

/** Puts an address into the field, in place of what stands there, and goes on. */
async function type(options: Page, address: string): Promise<void> {
  await options.click('.own-site-field', { count: 3 });
  await options.keyboard.type(address);
  await click(options, 'Go on');
}

/** The scripts the browser has registered, each with its hosts. */
async function registered({ session }: World): Promise<[string, string[]][]> {
  const scripts = await session.registeredScripts();
  return scripts.map(({ id, matches = [] }): [string, string[]] => [id, [...matches].sort()]).sort();
}

async function untilRegistered(world: World, scripts: [string, string[]][]): Promise<void> {
  await expect.poll(() => registered(world), { timeout: 8000 }).toEqual(scripts);
}

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
      await type(options, address);
      await untilShown(options, sentence);
    }
    expect((await life.kept()).settings?.ownSites ?? []).toEqual([]);
    expect(await session.grantedOrigins()).toEqual([]);
  });

  it('is added by its address once the browser allows it, and not before', async () => {
    const { session, life } = world();
    await type(options, CHAT);
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
    await click(options, 'Change');
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

  it('has its scripts registered as it is switched, allowed, stopped and restarted', async () => {
    const { session, life } = world();
    const there: [string, string[]] = [`sensor-${SITE}`, ['https://*.home.test/*']];
    const drafts: [string, string[]] = [`drafts-${SITE}`, ['https://*.home.test/*']];
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
    // One goes with the other where the wider covers it.
    for (const origin of ['https://*.home.test/*', 'https://chat.home.test/*']) {
      if ((await session.grantedOrigins()).includes(origin)) await session.revoke(origin);
    }
    await untilRegistered(world(), []);
    options = await session.openExtensionPage('options.html');
    await untilShown(options, 'is not allowed by the browser, so nothing is noticed there.');
    await session.withPrompt(options, 'allow', () => options.click('.check button'));
    await untilRegistered(world(), [there]);
    await untilShown(options, 'works. Something was last noticed there today.');
  });

  it('is gone when it is removed, with its script and the browser’s permission, and can be put back', async () => {
    const { session, life } = world();
    await session.focus(options);
    await click(options, 'Remove');
    await untilShown(options, `${SITE} is removed.`);
    await untilRegistered(world(), []);
    await expect.poll(() => session.grantedOrigins()).not.toContain('https://*.home.test/*');
    const { settings } = await life.kept();
    expect(settings).toMatchObject({ ownSites: [], sites: {} });
    // Chromium does not ask twice for what was once allowed and the extension itself gave back.
    const putBack = () => click(options, 'Put it back');
    await (session.kind === 'firefox' ? session.withPrompt(options, 'allow', putBack) : putBack());
    await untilRegistered(world(), [[`sensor-${SITE}`, ['https://*.home.test/*']]]);
  });

  // Last, for Chromium keeps what an unpacked extension held at its update whatever is revoked later.
  it('is noticed on after an update', async () => {
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
