import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { launch } from '../harness/browser.ts';
import { untilCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { inBrowsers, openBehind } from './world.ts';

const HOUR = 3_600_000;

/** Everything a page can tell of what it is and what is in it. */
async function portrait(page: Page) {
  await until('the page to have loaded', () => page.evaluate(() => document.readyState === 'complete'));
  return page.evaluate(() => ({
    // Sites name their parts anew in each session; that is their doing.
    dom: document.documentElement.outerHTML.replaceAll(/(id=")[^"]*|(#)[\w-]+/g, '$1$2'),
    roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length,
    globals: Object.getOwnPropertyNames(window).sort(),
    symbols: Object.getOwnPropertySymbols(window).map(String),
    asked: performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .sort(),
    frames: window.length,
    sheets: document.adoptedStyleSheets.length,
  }));
}

inBrowsers('a page that is not watched', { build: 'granted', sites: ['whatsapp'] }, (world) => {
  const empty = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  afterAll(() => rmSync(empty, { recursive: true }));

  it.each(['https://example.test/', 'https://www.instagram.com/', 'https://x.com/home'])(
    'is the same with and without Unspiral, and nothing of it is kept: %s',
    async (url) => {
      const { kind, session, life, server } = world();
      const before = await life.kept();
      const page = await session.newPage(url);
      await session.focus(page);
      server.clear();
      await page.reload();
      const withUs = await portrait(page);
      const asked = server.requests
        .filter(({ host }) => url.includes(host))
        .map(({ path }) => path)
        .sort();
      await page.close();
      const { snapshot, segments } = await life.kept();
      expect(segments).toEqual(before.segments);
      expect(snapshot?.presence.pages).toEqual(before.snapshot?.presence.pages);

      const manifest = {
        manifest_version: 3,
        name: 'Empty',
        version: '1',
        browser_specific_settings: { gecko: { id: 'empty@empty.test' } },
      };
      writeFileSync(join(empty, 'manifest.json'), JSON.stringify(manifest));
      const bare = await launch(kind, { extension: empty, port: server.port });
      const alone = await bare.newPage(url);
      server.clear();
      await alone.reload();
      const { dom, ...others } = await portrait(alone);
      // Whole documents make no readable difference: the shortest that tells is whether there is one.
      expect(withUs.dom === dom).toBe(true);
      expect(withUs).toMatchObject(others);
      expect(asked).toEqual(
        server.requests
          .filter(({ host }) => url.includes(host))
          .map(({ path }) => path)
          .sort(),
      );
      await bare.close();
    },
  );
});

inBrowsers('what is stored', { build: 'granted', sites: ['whatsapp', 'instagram'] }, (world) => {
  it('holds no name, handle, title, text or path, and no subject after 48 hours', async () => {
    const { life, session, elsewhere } = world();
    const chats = await openBehind(world(), 'whatsapp');
    await life.visit(chats, 'whatsapp');
    await chats.evaluate(() => {
      window.practice.receive('Rosalind', 'are you there?');
      window.practice.openChat(0);
    });
    await chats.keyboard.type('on my way');
    await chats.keyboard.press('Enter');
    await life.leaveFor(elsewhere);
    const feed = await openBehind(world(), 'instagram');
    await life.visit(feed, 'instagram');
    await feed.evaluate(() => window.practice.go('/wandering.ines/'));
    await until('the profile to be noticed', async () => {
      return (await life.kept()).snapshot?.state.attended?.place.surface === 'profile';
    });
    await life.wait(11 * 60_000);
    await untilCard(feed);
    await life.leaveFor(elsewhere);
    const profile = (await life.kept()).segments.find(({ surface }) => surface === 'profile');
    expect(profile?.subject).toMatch(/^[0-9a-f]{32}$/);

    const dump = JSON.stringify(await session.dump());
    const telling =
      /rosalind|wandering|\bines\b|are you there|on my way|example\.test|instagram\.com|whatsapp\.com|https?:|direct|\/p\/|An ordinary page/i;
    expect(telling.exec(dump)?.[0]).toBeUndefined();
    expect(dump).not.toMatch(/"(?:url|title|name|handle|text|path)":/);
    await life.wait(47 * HOUR);
    expect(JSON.stringify(await session.dump())).toContain(profile?.subject);
    await life.wait(2 * HOUR);
    await until(
      'the subject to be forgotten',
      async () => !JSON.stringify(await session.dump()).includes(profile?.subject ?? '?'),
    );
    expect((await life.kept()).segments.some(({ subject }) => subject !== undefined)).toBe(false);
    await chats.close();
    await feed.close();
  });

  it('cannot be asked for by a page', async () => {
    const { life, session } = world();
    const page = await openBehind(world(), 'whatsapp');
    const reached = await page.evaluate(() => {
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
      return typeof runtime?.sendMessage;
    });
    expect(reached).toBe('undefined');
    expect((await session.grantedOrigins()).length).toBeGreaterThan(0);
    await page.close();
    await life.untilAttending(null);
  });

  it("shows in the browser's history as our name and nothing else", async () => {
    const { session } = world();
    for (const file of ['welcome.html', 'popup.html', 'options.html']) {
      const page = await session.openExtensionPage(file);
      await until('the page to be filled', () => page.evaluate(() => document.body.innerText.trim().length > 0));
      expect(await page.title()).toBe('Unspiral');
      const { search, hash, pathname } = new URL(await page.evaluate(() => location.href));
      expect({ search, hash, pathname }).toEqual({ search: '', hash: '', pathname: `/${file}` });
      await page.close();
    }
  });
});
