import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { untilCard } from '../../harness/card.ts';
import type { World } from '../world.ts';
import { CHATS, HIDDEN_CHATS, momentsSoFar, secondLook, untilAnswered, withCard } from './arriving.ts';

/** Where attention is, as the worker sees it. */
async function attended({ life }: World) {
  const { attended } = (await life.kept()).snapshot?.state ?? {};
  return attended && { surface: attended.place.surface, busy: attended.busy };
}

/** A messenger's own lock over its conversations, at the same address. */
function lock(page: Page): Promise<void> {
  return page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'password';
    field.style.cssText = 'position: fixed; top: 20px; left: 20px';
    document.body.append(field);
  });
}

/** Pages on which nothing is said, whatever was noticed. */
export function secrets(world: () => World): void {
  it('are met with silence where one logs in and where one gives a passcode; the record says where that was', async () => {
    const { life, elsewhere } = world();
    const before = await momentsSoFar(world());
    const page = await secondLook(world(), HIDDEN_CHATS, {
      away: (tab) => tab.evaluate(() => window.practice.go('/i/flow/login')),
    });
    expect(await attended(world())).toEqual({ surface: 'other', busy: true });
    await life.leaveFor(elsewhere);
    await page.evaluate(() => window.practice.go('/i/chat/pin'));
    await life.visit(page, 'x');
    expect(await attended(world())).toEqual({ surface: 'other', busy: true });
    await life.leaveFor(elsewhere);
    expect(await momentsSoFar(world())).toBe(before);
    // It was these pages: the next look at the messages themselves is met.
    await page.evaluate(() => window.practice.go('/i/chat'));
    await life.visit(page, 'x');
    await untilCard(page);
  });

  it('are met with silence where conversations are locked at their own address; the record says why', async () => {
    const { life, elsewhere } = world();
    const before = await momentsSoFar(world());
    await secondLook(world(), CHATS, { away: lock });
    expect(await attended(world())).toEqual({ surface: 'inbox', busy: true });
    expect(await momentsSoFar(world())).toBe(before);
    await life.leaveFor(elsewhere);
    expect((await life.kept()).segments.at(-1)?.busy).toBe(true);
  });

  it.each([
    ['the person goes to the field', (page: Page) => page.click('.pay input')],
    ['the page puts the focus there', (page: Page) => page.focus('.pay input')],
  ])('take a card away that is up, in a payment: as soon as %s', async (_, goThere) => {
    const page = await withCard(world(), HIDDEN_CHATS);
    await page.evaluate(() => window.practice.pay());
    await goThere(page);
    await untilAnswered(world(), page, 'withdrawn');
    // Nothing of what is typed there may go elsewhere, not even for the instant before the card is away.
    const left = await page.evaluate(() =>
      window.practice.events.filter(({ type, target }) => type === 'focusout' && target === 'input'),
    );
    expect(left).toEqual([]);
    await page.keyboard.type('4242');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('.pay input')?.value)).toBe('4242');
  });

  it('take a card away that is up when a call begins', async () => {
    const page = await withCard(world(), CHATS);
    await page.evaluate(() => window.practice.call());
    await untilAnswered(world(), page, 'withdrawn');
  });
}
