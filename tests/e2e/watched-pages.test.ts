import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { cardIn, press, untilCard, untilNoCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { click, textOf, untilShown } from './click.ts';
import { inBrowsers, type World } from './world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const SOMEBODY = 'https://www.instagram.com/wandering.ines/';

/** Opens somebody's page in a tab, is noticed there, and goes elsewhere at once. */
async function openSomebody({ session, life, elsewhere }: World, url = SOMEBODY): Promise<Page> {
  const page = await session.newPage(url);
  await life.visit(page, 'instagram');
  await life.leaveFor(elsewhere);
  return page;
}

/** Presses the popup's one button about the page in front, and waits for the other one to take its place. */
async function pressInPopup({ session, elsewhere }: World, front: Page, pressed: string, then: string): Promise<void> {
  await session.focus(front);
  const popup = await session.openExtensionPage('popup.html');
  await click(popup, 'More');
  await click(popup, pressed);
  await untilShown(popup, then);
  await popup.close();
  await session.focus(elsewhere);
}

/** A visit of 20 seconds, then elsewhere. */
async function visit({ life, elsewhere }: World, page: Page): Promise<void> {
  await life.visit(page, 'instagram');
  await life.wait(20 * SECOND);
  await life.leaveFor(elsewhere);
}

async function watched({ life }: World) {
  return (await life.kept()).settings?.watchedPages ?? [];
}

inBrowsers('a page that the person asked to watch', { build: 'granted', sites: ['instagram'] }, (world) => {
  afterEach(async () => {
    const { session, life, elsewhere } = world();
    await session.focus(elsewhere);
    for (const page of await session.browser.pages()) if (page.url().includes('instagram')) await page.close();
    await life.untilAttending(null);
  });

  it('is offered in the popup on somebody’s page and nowhere else', async () => {
    const { session } = world();
    const feed = await openSomebody(world(), 'https://www.instagram.com/');
    await session.focus(feed);
    const popup = await session.openExtensionPage('popup.html');
    await untilShown(popup, 'Instagram');
    await click(popup, 'More');
    await untilShown(popup, 'Erase everything');
    expect(await textOf(popup)).not.toContain('Watch this page');
    await popup.close();
    const page = await openSomebody(world());
    await pressInPopup(world(), page, 'Watch this page', 'Stop watching this page');
    expect(await watched(world())).toMatchObject([
      { site: 'instagram', subject: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
    expect(JSON.stringify(await session.dump())).not.toMatch(/wandering|\bines\b/);
  });

  it('is met at the third visit of a day with a card, and that can be answered', async () => {
    const { life } = world();
    await life.reset();
    const page = await openSomebody(world());
    for (let i = 0; i < 2; i += 1) {
      expect(await cardIn(page)).toBeNull();
      await life.wait(2 * HOUR);
      if (i === 0) await visit(world(), page);
    }
    expect((await life.kept()).moments).toEqual([]);
    await life.visit(page, 'instagram');
    await untilCard(page);
    await press(page, 'Keep going');
    await untilNoCard(page);
    const moment = await until('the answer to be kept', async () => {
      const last = (await life.kept()).moments.at(-1);
      return last?.answer ? last : null;
    });
    const [page0] = await watched(world());
    expect(moment).toMatchObject({
      loop: 'profile',
      site: 'instagram',
      target: `profile:instagram/${page0?.subject}`,
      because: { loop: 'profile', visit: 3 },
      shown: 'popover',
      answer: 'keep',
    });
  });

  it('is met at the second within an hour', async () => {
    const { life } = world();
    await life.reset();
    const page = await openSomebody(world());
    await life.wait(10 * MINUTE);
    await life.visit(page, 'instagram');
    await untilCard(page);
    expect((await life.kept()).moments).toMatchObject([{ loop: 'profile', because: { visit: 2 } }]);
  });

  it('keeps its scrambled key in the visits for longer than 48 hours, and no other page does', async () => {
    const { life } = world();
    await life.reset();
    await openSomebody(world());
    await openSomebody(world(), 'https://www.instagram.com/somebody.else/');
    const subjects = async () => (await life.kept()).segments.flatMap(({ subject }) => subject ?? []);
    expect(new Set(await subjects()).size).toBe(2);
    await life.wait(49 * HOUR);
    const [page] = await watched(world());
    await until('the other to be forgotten', async () => new Set(await subjects()).size === 1);
    expect(await subjects()).toContain(page?.subject);
  });

  it('is noticed from the very moment it is watched, where it is in front, and no longer when that ends', async () => {
    const { life, session } = world();
    await life.reset();
    const [known] = await watched(world());
    await life.ask('page-bg.unwatch', { addedAt: known?.addedAt });
    const page = await session.newPage(SOMEBODY);
    await life.visit(page, 'instagram');
    await life.ask('page-bg.watch', { url: SOMEBODY, on: true });
    const [watchedNow] = await watched(world());
    await until('the engine to know', async () => {
      const targets = (await life.kept()).snapshot?.state.attended?.targets ?? [];
      return targets.includes(`profile:instagram/${watchedNow?.subject}`);
    });
    await life.ask('page-bg.watch', { url: SOMEBODY, on: false });
    await until('the engine to know', async () => {
      const attended = (await life.kept()).snapshot?.state.attended;
      return attended?.targets.every((target) => !target.startsWith('profile:'));
    });
    // Visits until now tell no more which page they were to.
    expect((await life.kept()).segments.flatMap(({ subject }) => subject ?? [])).toEqual([]);
    await life.ask('page-bg.watch', { url: SOMEBODY, on: true });
  });

  it('is forgotten at once when it is taken off the list in the settings: nothing that is stored holds its key', async () => {
    const { life, session } = world();
    await life.reset();
    const page = await openSomebody(world());
    await life.wait(10 * MINUTE);
    await life.visit(page, 'instagram');
    await untilCard(page);
    const [known] = await watched(world());
    const options = await session.openExtensionPage('options.html');
    await untilShown(options, 'A page on Instagram');
    expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(known?.subject);
    await click(options, 'Stop watching');
    await untilShown(options, 'No page is watched.');
    expect(await watched(world())).toEqual([]);
    const dump = await until('the key to be gone', async () => {
      const text = JSON.stringify(await session.dump());
      return text.includes(known?.subject ?? '?') ? null : text;
    });
    expect(dump).toContain('"target":"profile:instagram"');
    await options.close();
    await life.wait(30 * MINUTE);
    const before = (await life.kept()).moments.length;
    await visit(world(), page);
    expect((await life.kept()).moments).toHaveLength(before);
  });
});
