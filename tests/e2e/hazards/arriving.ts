import type { Page } from 'puppeteer-core';
import { press, untilCard, untilNoCard } from '../../harness/card.ts';
import { until } from '../../harness/until.ts';
import { SOON, type World } from '../world.ts';

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Where a card is wanted. */
export interface Place {
  site: string;
  url: string;
}

export const CHATS: Place = { site: 'whatsapp', url: 'https://web.whatsapp.com/' };
/** Conversations within shadow roots. */
export const HIDDEN_CHATS: Place = { site: 'x', url: 'https://x.com/i/chat/100-770' };
export const FEED: Place = { site: 'x', url: 'https://x.com/home' };

/** The person wants to know of their second look already, and of five screens. */
export async function wantSoon({ life }: World): Promise<void> {
  await life.ask('page-bg.thresholds', { ...SOON, feedScreens: 5 });
}

/** A new tab in front, on a new day, so that nothing that was said before counts. */
export async function arrive(
  { session, life }: World,
  { site, url }: Place,
  open?: () => Promise<Page>,
): Promise<Page> {
  await life.wait(DAY);
  const page = await (open?.() ?? session.newPage(url));
  await life.visit(page, site);
  return page;
}

interface Looks {
  /** Opens the tab in a way of its own. */
  open?: () => Promise<Page>;
  /** What the person does at their first look. */
  first?: (page: Page) => Promise<unknown>;
  /** What befalls the page while they are elsewhere. */
  away?: (page: Page) => Promise<unknown>;
}

/** A second look at messages: the card is on its way. */
export async function secondLook(world: World, place: Place = CHATS, looks: Looks = {}): Promise<Page> {
  const { life, elsewhere } = world;
  const page = await arrive(world, place, looks.open);
  await looks.first?.(page);
  await life.leaveFor(elsewhere);
  await life.wait(MINUTE);
  await looks.away?.(page);
  await life.visit(page, place.site);
  return page;
}

/** The same, until the card is there. */
export async function withCard(world: World, place?: Place, looks?: Looks): Promise<Page> {
  const page = await secondLook(world, place, looks);
  await untilCard(page);
  return page;
}

/**
 * A tab that was open before its site was chosen, so that the scripts come after the page's own.
 * @param first is done in the page before they come.
 */
export async function openLate(
  { life, session }: World,
  { site, url }: Place,
  first: (page: Page) => Promise<unknown>,
): Promise<Page> {
  await life.ask('page-bg.site', { site, on: false });
  const page = await session.newPage(url);
  await first(page);
  await life.ask('page-bg.site', { site, on: true });
  return page;
}

/** Waits until the card is gone and its answer kept. */
export async function untilAnswered({ life }: World, page: Page, answer: string): Promise<void> {
  await untilNoCard(page);
  await until(`the answer "${answer}" to be kept`, async () => (await life.kept()).moments.at(-1)?.answer === answer);
}

/** Answers by mouse that one goes on. */
export async function keepGoing(world: World, page: Page): Promise<void> {
  await press(page, 'Keep going');
  await untilAnswered(world, page, 'keep');
}

/** How the last moment reached the screen. */
export async function shownAs({ life }: World): Promise<string | undefined> {
  return (await life.kept()).moments.at(-1)?.shown;
}

/** How many moments there were so far. */
export async function momentsSoFar({ life }: World): Promise<number> {
  return (await life.kept()).moments.length;
}

/** Leaves no tab of a watched site open, whatever the test before came to. */
export async function closeWatched({ session, life, elsewhere }: World): Promise<void> {
  await session.focus(elsewhere);
  for (const page of await session.browser.pages()) {
    if (/whatsapp|instagram|x\.com/.test(page.url())) await page.close();
  }
  await life.untilAttending(null);
}
