import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { cardIn, untilCard, untilNoCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { untilShown } from './click.ts';
import { inBrowsers, openBehind, SOON, type World } from './world.ts';

/** What evaluated functions use of the extension's API. */
declare const chrome: {
  runtime: { getURL(path: string): string };
  tabs: { query(filter: { windowId: number }): Promise<{ url?: string }[]> };
  windows: { create(what: { url: string }): Promise<{ id: number }> };
};

/** Keys that a person has set, pressed on a real keyboard's way: the browser hears them, and no page. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const KEYS = { pause: 'Alt+Shift+8', later: 'Alt+Shift+9', hide: 'Alt+Shift+7' } as const;

async function press({ session }: World, command: keyof typeof KEYS): Promise<void> {
  await session.pressKeys(KEYS[command].toLowerCase());
}

async function untilPaused({ life }: World, paused: boolean): Promise<unknown> {
  await until(`a pause to be ${paused ? 'on' : 'over'}`, async () => {
    const pause = (await life.kept()).settings?.pause ?? null;
    return (pause !== null) === paused;
  });
  return (await life.kept()).settings?.pause;
}

/** Somebody who has looked once at a messenger, back at it: a card is due. */
async function openAtCard(world: World): Promise<Page> {
  const page = await openBehind(world, 'whatsapp');
  await world.life.wait(4 * MINUTE);
  await world.life.visit(page, 'whatsapp');
  await untilCard(page);
  return page;
}

async function end({ life, session, elsewhere }: World, page: Page): Promise<void> {
  await session.focus(elsewhere);
  await page.close();
  await life.untilAttending(null);
  await life.reset();
}

inBrowsers('keys that somebody set', { build: 'granted', sites: ['whatsapp'], headless: false }, (world) => {
  beforeAll(async () => {
    const { session, life } = world();
    for (const [command, keys] of Object.entries(KEYS)) await session.setShortcut(command, keys);
    await life.ask('page-bg.thresholds', SOON);
    // Each test finds a worker that has to be started by the key.
    await session.closeInspector();
  });

  it('there are none before somebody sets them', async () => {
    const { commands } = await world().session.inExtension(
      async () => (await fetch('manifest.json').then((file) => file.json())) as { commands: Record<string, object> },
    );
    expect(Object.keys(commands).sort()).toEqual(['_execute_action', 'hide', 'later', 'pause']);
    expect(JSON.stringify(commands)).not.toContain('suggested_key');
  });

  it('pause takes the card away and lets none come for an hour; pressed again it is over', async () => {
    const { life, session, elsewhere } = world();
    const page = await openAtCard(world());
    await session.killWorker();
    await press(world(), 'pause');
    await untilNoCard(page);
    await untilPaused(world(), true);
    await life.leaveFor(elsewhere);
    await life.wait(25 * MINUTE);
    await life.visit(page, 'whatsapp');
    expect((await life.kept()).moments).toHaveLength(1);
    expect(await cardIn(page)).toBeNull();
    await press(world(), 'pause');
    await untilPaused(world(), false);
    await end(world(), page);
  });

  it('look later leaves the page, and coming back before the hour is over meets the choice', async () => {
    const { life, session, elsewhere } = world();
    const page = await openAtCard(world());
    await session.killWorker();
    await press(world(), 'later');
    await until('the tab to be closed', () => page.isClosed());
    await life.untilAttending(null);
    const { moments, snapshot } = await life.kept();
    expect(moments.map(({ answer }) => answer)).toEqual(['later']);
    expect(snapshot?.state.targets['messages:whatsapp']?.quiet).toMatchObject({ why: 'later' });
    await session.focus(elsewhere);
    await life.wait(25 * MINUTE);
    const back = await session.newPage('https://web.whatsapp.com/');
    await life.visit(back, 'whatsapp');
    expect((await untilCard(back)).text).toContain('You chose');
    await end(world(), back);
  });

  it('look later does nothing where nothing is watched', async () => {
    const { life, session, elsewhere } = world();
    await session.focus(elsewhere);
    await press(world(), 'later');
    await press(world(), 'pause');
    await untilPaused(world(), true);
    expect(elsewhere.isClosed()).toBe(false);
    await life.ask('page-bg.pause', { chosen: null });
  });

  it('quick hide closes our pages and takes the card away; nothing comes for the rest of the day', async () => {
    const { life, session, elsewhere } = world();
    const page = await openAtCard(world());
    const popup = await session.openExtensionPage('popup.html');
    const settings = await session.openExtensionPage('options.html');
    await session.closeInspector();
    await session.focus(page);
    await session.killWorker();
    await press(world(), 'hide');
    await until('our pages to be gone', async () => (await isGone(popup)) && (await isGone(settings)));
    await untilNoCard(page);
    const pause = Number(await untilPaused(world(), true));
    // Ten in the morning, and four at night: the next day begins in eighteen hours, give or take one of the clocks'.
    expect(Math.abs(pause - (await nowOf(world())) - 18 * HOUR)).toBeLessThan(2 * HOUR);
    expect(elsewhere.isClosed()).toBe(false);
    await life.ask('page-bg.pause', { chosen: null });
    await end(world(), page);
  });

  it('a window stays when all that was in it was ours', async () => {
    const { life, session } = world();
    const id = await session.inExtension(async () => (await chrome.windows.create({ url: 'options.html' })).id);
    const settings = await session.pageAt('options.html');
    await untilShown(settings, 'Watched sites');
    await session.closeInspector();
    await press(world(), 'hide');
    await until('our page to be gone', () => isGone(settings));
    const left = await session.inExtension(async (windowId) => {
      const tabs = await chrome.tabs.query({ windowId });
      return tabs.filter(({ url }) => !url?.startsWith(chrome.runtime.getURL(''))).length;
    }, id);
    expect(left).toBe(1);
    await life.ask('page-bg.pause', { chosen: null });
  });
});

/** Whether a page is there no more. Firefox’s remote protocol does not tell that a page of an extension was closed. */
function isGone(page: Page): Promise<boolean> {
  return page.evaluate(() => false).catch(() => true);
}

/** What time it is for Unspiral. */
async function nowOf({ life, session }: World): Promise<number> {
  const { now } = await life.ask<{ now: number }>('page-bg.popup', { url: null, opening: crypto.randomUUID() });
  await session.closeInspector();
  return now;
}
