import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Folded, fold } from '../../lib/core/fold.ts';
import { expand } from '../../lib/core/history.ts';
import type { Moment } from '../../lib/core/records.ts';
import { EMPTY_STATE } from '../../lib/core/state.ts';
import type { EngineSettings } from '../../lib/core/turn.ts';
import { press, untilCard, untilNoCard } from '../harness/card.ts';
import type { Kept } from '../harness/life.ts';
import { until } from '../harness/until.ts';
import { keptOf } from '../unit/core/lives/kept.ts';
import { inBrowsers, openBehind, SOON, type World } from './world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const SOMEBODY = 'https://www.instagram.com/wandering.ines/';
/** What the test build draws for a card and for silence (tests/harness/life.ts). */
const DRAWN = { show: 0, hold: 0.999 };

async function answered({ life }: World, times: number): Promise<void> {
  await until('the answer to be kept', async () => {
    const { moments } = await life.kept();
    return moments.length === times && moments.at(-1)?.answer !== undefined;
  });
}

/** Looks at messages until there is a card, and keeps going; writes, and is gone. */
async function checks(world: World): Promise<void> {
  const { life, elsewhere } = world;
  const page = await openBehind(world, 'whatsapp');
  await life.wait(MINUTE);
  await life.visit(page, 'whatsapp');
  await untilCard(page);
  await press(page, 'Keep going');
  await untilNoCard(page);
  await answered(world, 1);
  await page.evaluate(() => window.practice.openChat(1));
  await page.keyboard.type('see you at six');
  await page.keyboard.press('Enter');
  await until('the message to be sent', () => page.evaluate(() => window.practice.sent.length === 1));
  await life.leaveFor(elsewhere);
  await page.close();
}

/** Scrolls the feed and looks at stories until there is a card, which is waved away. */
async function compares(world: World): Promise<void> {
  const { life, elsewhere } = world;
  const page = await openBehind(world, 'instagram');
  await life.wait(MINUTE);
  await life.visit(page, 'instagram');
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await page.mouse.move(width / 2, height / 2);
  for (let i = 0; i < 3; i += 1) await page.mouse.wheel({ deltaY: height });
  await life.wait(4 * MINUTE);
  for (const story of [1, 2, 3]) await page.evaluate((n) => window.practice.go(`/stories/wandering.ines/${n}/`), story);
  await life.wait(3 * MINUTE);
  await page.evaluate(() => window.practice.go('/'));
  await life.wait(5 * MINUTE);
  await untilCard(page);
  await page.keyboard.press('Escape');
  await untilNoCard(page);
  await answered(world, 2);
  await life.leaveFor(elsewhere);
  await page.close();
}

/** Opens a tab at somebody's page and looks until there is a card, and chooses to look later. */
async function looksUp(world: World): Promise<void> {
  const { life, session, elsewhere } = world;
  await life.ask('page-bg.watch', { url: SOMEBODY, on: true });
  const page = await session.newPage(SOMEBODY);
  await life.visit(page, 'instagram');
  await life.leaveFor(elsewhere);
  await life.wait(10 * MINUTE);
  await life.visit(page, 'instagram');
  await untilCard(page);
  await press(page, '1 h');
  await until('the tab to be closed', () => page.isClosed());
  await answered(world, 3);
}

/** Looks at messages again, and nothing is shown. @returns the page, which is in front. */
async function isLeftAlone(world: World): Promise<Page> {
  const { life } = world;
  await life.decide('hold');
  const page = await openBehind(world, 'whatsapp');
  await life.wait(MINUTE);
  await life.visit(page, 'whatsapp');
  await until('the moment to be kept', async () => (await life.kept()).moments.length === 4);
  return page;
}

/** Runs the engine once more over what was stored, drawing as the browser drew. */
function momentsAgain({ segments, moments }: Kept, settings: EngineSettings): Moment[] {
  const held = moments.filter(({ arm }) => arm === 'hold').map(({ at }) => at);
  let folded: Folded = { state: EMPTY_STATE, settings };
  const all = expand(segments, moments).flatMap((observation) => {
    const isHeld = held.some((at) => Math.abs(observation.at - at) < MINUTE);
    const { effects, ...next } = fold(folded, observation, () => (isHeld ? DRAWN.hold : DRAWN.show));
    folded = next;
    return effects;
  });
  return keptOf(all).moments;
}

/** What a moment comes to, without its ids and times. */
function gist({ loop, target, arm, family, variant, because, shown, answer }: Moment) {
  return { loop, target, arm, family, variant, because: because.loop, shown, answer };
}

inBrowsers('what a browser has stored', { build: 'granted', sites: ['whatsapp', 'instagram'] }, (world) => {
  it('gives the same moments when it is told once more', async () => {
    const { life, session, elsewhere } = world();
    await life.ask('page-bg.thresholds', SOON);
    await life.ask('page-bg.holdouts', { chosen: 'usual' });
    const start = (await life.kept()).settings;
    await checks(world());
    await life.wait(HOUR);
    await compares(world());
    await life.wait(HOUR);
    await looksUp(world());
    await life.wait(HOUR);
    const page = await isLeftAlone(world());
    await life.leaveFor(elsewhere);
    await page.close();
    await session.focus(elsewhere);
    const kept = await life.kept();
    const watchedPages = kept.settings?.watchedPages ?? [];
    if (!start) throw new Error('There are no settings.');
    const again = momentsAgain(kept, {
      ...start,
      watchedPages,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });

    expect(kept.moments.map(gist)).toMatchObject([
      { loop: 'messages', arm: 'show', shown: 'popover', answer: 'keep' },
      { loop: 'feed', arm: 'show', shown: 'popover', answer: 'esc' },
      { loop: 'profile', arm: 'show', shown: 'popover', answer: 'later' },
      { loop: 'messages', arm: 'hold' },
    ]);
    expect(again.map(gist)).toEqual(kept.moments.map(gist));
    for (const [index, { at }] of again.entries()) {
      expect(Math.abs(at - (kept.moments[index]?.at ?? 0))).toBeLessThanOrEqual(MINUTE);
    }
  });
});
