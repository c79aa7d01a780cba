import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Moment } from '../../lib/core/records.ts';
import { cardIn, press, untilCard, untilNoCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { click, untilShown } from './click.ts';
import { inBrowsers, openBehind, SOON, type World } from './world.ts';

const MINUTE = 60_000;

/** A messenger at its second look, which is a moment. @returns the page and the moment, as soon as that is kept. */
async function atMoment(world: World): Promise<{ page: Page; moment: Moment }> {
  const { life } = world;
  await life.reset();
  const page = await openBehind(world, 'whatsapp');
  await life.wait(MINUTE);
  await life.visit(page, 'whatsapp');
  const moment = await until('the moment to be kept', async () => (await life.kept()).moments.at(-1) ?? null);
  return { page, moment };
}

/** The settings with the part about staying quiet on the screen. */
async function settingsAt({ session }: World): Promise<Page> {
  const options = await session.openExtensionPage('options.html');
  await untilShown(options, 'About three times in ten');
  await options.evaluate(() => document.querySelector('.holdouts')?.scrollIntoView({ block: 'center' }));
  return options;
}

inBrowsers('silence for the sake of an answer', { build: 'granted', sites: ['whatsapp'] }, (world) => {
  afterEach(async () => {
    const { session, life, elsewhere } = world();
    await session.focus(elsewhere);
    for (const page of await session.browser.pages()) if (page.url().includes('whatsapp')) await page.close();
    await life.untilAttending(null);
  });

  it('is never kept before the sentence about it was seen, whatever chance says', async () => {
    const { life } = world();
    await life.ask('page-bg.thresholds', SOON);
    await life.decide('hold');
    const { page, moment } = await atMoment(world());
    await untilCard(page);
    expect(moment).toMatchObject({ arm: 'show', probability: 1 });
    expect((await life.kept()).settings).toMatchObject({ holdouts: 'usual', holdoutsExplained: false });
    await press(page, 'Keep going');
    await untilNoCard(page);
  });

  it('may be kept from when the sentence was on the screen in the settings', async () => {
    const { life } = world();
    const options = await settingsAt(world());
    await until('the sentence to have been seen', async () => (await life.kept()).settings?.holdoutsExplained);
    await untilShown(options, 'Now: about three times in ten, nothing is shown.');
    await options.close();
  });

  it('shows nothing, is recorded before anything else, and is followed like a card', async () => {
    const { life, elsewhere } = world();
    await life.decide('hold');
    const { page, moment } = await atMoment(world());
    expect(moment.arm).toBe('hold');
    expect(moment.probability).toBeCloseTo(0.3);
    expect(await cardIn(page)).toBeNull();
    expect((await life.kept()).snapshot?.state.card).toBeNull();
    expect(await page.evaluate(() => [...document.documentElement.children].some(({ shadowRoot }) => shadowRoot))).toBe(
      false,
    );
    await life.leaveFor(elsewhere);
    await life.wait(12 * MINUTE);
    await life.visit(page, 'whatsapp');
    const { moments } = await life.kept();
    expect(moments).toHaveLength(1);
    expect(moments[0]?.outcome?.censored).toBe(false);
    expect(Math.round((moments[0]?.outcome?.ms ?? 0) / MINUTE)).toBe(12);
    expect(moments[0]).not.toHaveProperty('shown');
  });

  it('leaves the other moments to be spoken, with their probability', async () => {
    await world().life.decide('show');
    const { page, moment } = await atMoment(world());
    await untilCard(page);
    expect(moment).toMatchObject({ arm: 'show', probability: 0.7 });
  });

  it('is kept half of the time where that was chosen, and never where that was', async () => {
    const { life } = world();
    await life.decide('hold');
    const options = await settingsAt(world());
    await click(options, 'Half the time');
    await untilShown(options, 'Now: half the time, nothing is shown.');
    const held = await atMoment(world());
    expect(held.moment).toMatchObject({ arm: 'hold', probability: 0.5 });
    expect(await cardIn(held.page)).toBeNull();
    await held.page.close();

    await world().session.focus(options);
    await click(options, 'Never');
    await untilShown(options, 'Now: every card is shown.');
    const shown = await atMoment(world());
    await untilCard(shown.page);
    expect(shown.moment).toMatchObject({ arm: 'show', probability: 1 });
    await options.close();
  });
});
