import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { cardIn, untilCard } from '../harness/card.ts';
import { openBehind, SOON, type World } from './world.ts';

/** The shortest story in which something would be said, for tests of what keeps it unsaid. */

const MINUTE = 60_000;

/** A second look at a messenger, of which something would be said, on a morning of which nothing is known. */
export async function secondLook(world: World): Promise<Page> {
  const { life } = world;
  await life.reset();
  await life.ask('page-bg.thresholds', SOON);
  const page = await openBehind(world, 'whatsapp');
  await life.wait(MINUTE);
  await life.visit(page, 'whatsapp');
  return page;
}

/** The same, once its card is up. */
export async function withCard(world: World): Promise<Page> {
  const page = await secondLook(world);
  await untilCard(page);
  return page;
}

/** The look before was counted, and nothing came of the second. */
export async function expectSilence(world: World, page: Page): Promise<void> {
  const { moments, snapshot } = await world.life.kept();
  expect(snapshot?.state.targets['messages:whatsapp']?.past).toHaveLength(1);
  expect(moments).toEqual([]);
  expect(await cardIn(page)).toBeNull();
}

/** Leaves no tab of the messenger open, whatever the test before came to. */
export async function closeWatched({ session, life, elsewhere }: World): Promise<void> {
  await session.focus(elsewhere);
  for (const page of await session.browser.pages()) if (page.url().includes('whatsapp')) await page.close();
  await life.untilAttending(null);
}
