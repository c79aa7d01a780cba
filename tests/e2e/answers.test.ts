import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Moment } from '../../lib/core/records.ts';
import { cardIn, press, untilCard, untilNoCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { inBrowsers, openBehind, SOON, type World } from './world.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A messenger with a card on it. */
async function withCard(world: World): Promise<Page> {
  const { life } = world;
  await life.reset();
  await life.ask('page-bg.thresholds', SOON);
  const page = await openBehind(world, 'whatsapp');
  await life.wait(MINUTE);
  await life.visit(page, 'whatsapp');
  await untilCard(page);
  return page;
}

function lastAnswered({ life }: World): Promise<Moment> {
  return until('the answer to be kept', async () => {
    const moment = (await life.kept()).moments.at(-1);
    return moment?.answer ? moment : null;
  });
}

async function quietOf({ life }: World): Promise<string | undefined> {
  return (await life.kept()).snapshot?.state.targets['messages:whatsapp']?.quiet?.why;
}

inBrowsers('answers that reach beyond the card', { build: 'granted', sites: ['whatsapp'] }, (world) => {
  afterEach(async () => {
    const { session, life, elsewhere } = world();
    await session.focus(elsewhere);
    for (const page of await session.browser.pages()) if (page.url().includes('whatsapp')) await page.close();
    await life.untilAttending(null);
  });

  it('later: coming back before the time meets one’s own choice, and nothing is said after it', async () => {
    const { session, life, elsewhere } = world();
    const page = await withCard(world());
    await press(page, '1 h');
    await until('the tab to be closed', () => page.isClosed());
    const { answer, until: chosen = 0, at } = await lastAnswered(world());
    expect(answer).toBe('later');
    expect((chosen - at) / MINUTE).toBeGreaterThanOrEqual(60);
    expect((chosen - at) / MINUTE).toBeLessThan(62);

    await life.wait(25 * MINUTE);
    const early = await session.newPage('https://web.whatsapp.com/');
    await life.visit(early, 'whatsapp');
    expect((await untilCard(early)).text).toContain('You chose to look again at 11:0');
    await press(early, 'Keep going');
    await untilNoCard(early);
    expect(await lastAnswered(world())).toMatchObject({ family: 'promise', probability: 1, answer: 'keep' });
    await life.leaveFor(elsewhere);

    await life.wait(60 * MINUTE);
    const before = (await life.kept()).moments.length;
    await life.visit(early, 'whatsapp');
    expect(await cardIn(early)).toBeNull();
    expect((await life.kept()).moments).toHaveLength(before);
    expect(await quietOf(world())).toBeUndefined();
  });

  it('I have a message to answer: the page stays as it is, and is left alone for this visit and no longer', async () => {
    const { life, elsewhere } = world();
    const page = await withCard(world());
    await press(page, 'I have a message to answer');
    await untilNoCard(page);
    expect((await lastAnswered(world())).answer).toBe('pass');
    expect(page.isClosed()).toBe(false);
    expect(await quietOf(world())).toBe('pass');
    await page.evaluate(() => window.practice.openChat(1));
    await page.keyboard.type('on my way');
    await page.keyboard.press('Enter');
    await until('the message to be sent', () => page.evaluate(() => window.practice.sent.length === 1));
    expect(await cardIn(page)).toBeNull();
    await life.leaveFor(elsewhere);
    await life.wait(40 * SECOND);
    await life.visit(page, 'whatsapp');
    expect(await quietOf(world())).toBeUndefined();
  });

  it('less of this: the site goes one step down, and only the sixth look within the hour is met there', async () => {
    const { life, elsewhere } = world();
    const page = await withCard(world());
    await press(page, 'Less of this');
    await untilNoCard(page);
    expect((await lastAnswered(world())).answer).toBe('less');
    expect((await life.kept()).settings?.sites.whatsapp).toEqual({ on: true, step: 'relaxed' });
    await life.leaveFor(elsewhere);
    await life.wait(180 * MINUTE);
    for (let i = 0; i < 5; i += 1) {
      await life.look(page, 'whatsapp', elsewhere);
      expect(await cardIn(page)).toBeNull();
    }
    await life.visit(page, 'whatsapp');
    await untilCard(page);
    expect((await life.kept()).moments.at(-1)?.because).toMatchObject({ loop: 'messages', look: 6 });
  });
});
