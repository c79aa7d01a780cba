import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { press, untilCard, untilNoCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { inBrowsers, openBehind, SOON, type World } from './world.ts';

const MINUTE = 60_000;

/** A messenger with a card on it. @param before is done in the page before it is come back to. */
async function withCard(world: World, before: (page: Page) => Promise<unknown> = async () => {}): Promise<Page> {
  const { life } = world;
  await life.ask('page-bg.thresholds', SOON);
  await life.reset();
  const page = await openBehind(world, 'whatsapp');
  await life.wait(MINUTE);
  await before(page);
  await life.visit(page, 'whatsapp');
  await untilCard(page);
  return page;
}

/** Leaves by the card's first button and waits until the tab is not in front any more. */
async function leave({ life }: World, page: Page): Promise<void> {
  await press(page, 'Leave this for now');
  await life.untilAttending(null);
}

inBrowsers('leaving', { build: 'granted', sites: ['whatsapp'] }, (world) => {
  it('closes the tab', async () => {
    const page = await withCard(world());
    await leave(world(), page);
    await until('the tab to be closed', () => page.isClosed());
  });

  it.each([
    [
      'what was typed',
      async (page: Page) => {
        await page.evaluate(() => {
          window.practice.openChat(0);
          const box = document.querySelector<HTMLElement>('footer [contenteditable]');
          if (box) box.textContent = 'I wanted to say';
        });
      },
    ],
    ['a pinned tab', (page: Page) => world().session.pinTab(page)],
  ])('goes elsewhere instead when it would lose %s', async (_, before) => {
    const { elsewhere } = world();
    const page = await withCard(world(), before);
    await leave(world(), page);
    await until('the tab used before to be in front', () =>
      elsewhere.evaluate(() => document.visibilityState === 'visible'),
    );
    expect(page.isClosed()).toBe(false);
    await until('the tab to be behind', () => page.evaluate(() => document.visibilityState === 'hidden'));
    await page.close();
  });

  it('opens a blank tab when there is nowhere else to go, and the only tab stays', async () => {
    const { session, life, elsewhere } = world();
    const page = await withCard(world());
    await session.closeInspector();
    for (const other of await session.browser.pages()) if (other !== page) await other.close();
    const before = (await session.browser.pages()).length;
    await press(page, 'Leave this for now');
    await until('a blank tab', async () => (await session.browser.pages()).length > before);
    expect(page.isClosed()).toBe(false);
    await until('the tab to be behind', () => page.evaluate(() => document.visibilityState === 'hidden'));
    await life.untilAttending(null);
    world().elsewhere = await session.newPage('https://example.test/');
    await page.close();
    expect(elsewhere.isClosed()).toBe(true);
  });

  it('keeps the choice to look later, and meets somebody who comes back early with it', async () => {
    const { life } = world();
    const page = await withCard(world(), (tab) => world().session.pinTab(tab));
    await press(page, '1 h');
    await life.untilAttending(null);
    expect((await life.kept()).moments.at(-1)).toMatchObject({ answer: 'later' });
    await life.wait(25 * MINUTE);
    await life.visit(page, 'whatsapp');
    const card = await untilCard(page);
    expect(card.text).toContain('You chose to look again at');
    await press(page, 'Keep going');
    await untilNoCard(page);
    await life.leaveFor(world().elsewhere);
    await page.close();
  });
});
