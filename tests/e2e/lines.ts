import type { Page } from 'puppeteer-core';
import type { Settings } from '../../lib/core/settings.ts';
import { until } from '../harness/until.ts';
import { untilForm } from './formed.ts';
import { CHATS, type Place } from './hazards/arriving.ts';
import type { World } from './world.ts';

/** The two lines that take nothing from a page, and how somebody comes to meet one. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Where the early step holds, and where drafts are noticed. */
export const EARLY: Settings['sites'] = { whatsapp: { on: true, step: 'early' }, instagram: { on: true } };
export const DRAFTS: Settings['sites'] = { whatsapp: { on: true, drafts: true }, instagram: { on: true } };

/** The last moment that was kept. */
export async function lastMoment({ life }: World) {
  return (await life.kept()).moments.at(-1);
}

/**
 * A third look within minutes where the early step holds: a line at the edge.
 * @param away is done in the page just before the person is back.
 */
export async function withPill(
  world: World,
  { site, url }: Place = CHATS,
  away: (page: Page) => Promise<unknown> = async () => {},
): Promise<Page> {
  const { session, life, elsewhere } = world;
  await life.wait(24 * HOUR);
  const page = await session.newPage(url);
  await life.visit(page, site);
  await page.evaluate(() => window.practice.openChat(0));
  for (let look = 0; look < 2; look += 1) {
    await life.leaveFor(elsewhere);
    await life.wait(MINUTE);
    if (look === 1) await away(page);
    await life.visit(page, site);
  }
  return page;
}

/** Opens a conversation in a messenger, the caret in its composer. */
function openChat(page: Page): Promise<unknown> {
  return page.evaluate(() => window.practice.openChat(1));
}

/**
 * A second ask for reassurance, a day after anything else: a line beside the composer.
 * @param compose puts the caret where one writes.
 */
export async function withChip(world: World, { site, url }: Place = CHATS, compose = openChat): Promise<Page> {
  const { session, life, elsewhere } = world;
  await life.wait(24 * HOUR);
  const page = await session.newPage(url);
  await life.visit(page, site);
  await compose(page);
  await page.keyboard.type('are you mad at me');
  await until('the first match', async () => ((await life.kept()).snapshot?.state.segment?.drafts ?? 0) === 1);
  await page.keyboard.press('Enter');
  await life.leaveFor(elsewhere);
  await life.wait(HOUR);
  await life.visit(page, site);
  await page.keyboard.type('do you still love me');
  await until('the second ask to be noticed', async () => {
    const moment = await lastMoment(world);
    return moment?.form === 'chip' && moment.answer === undefined;
  });
  await untilForm(page, 'beside');
  return page;
}
