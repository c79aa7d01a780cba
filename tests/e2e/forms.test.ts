import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import { faultsIn, inBothSchemes } from './axe.ts';
import { fillForm, formIn, onlySaying, pressForm, settle, standing, untilForm, untilNoForm } from './formed.ts';
import { closeWatched, untilAnswered, wantSoon, withCard } from './hazards/arriving.ts';
import { forget, heard, written } from './hazards/hearing.ts';
import { focusedIn, tabTo } from './keyboard.ts';
import { DRAFTS, EARLY, lastMoment as last, withChip, withPill } from './lines.ts';
import { inBrowsers, type World } from './world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

async function untilKept(world: World, answer: string): Promise<void> {
  await until(`the answer "${answer}" to be kept`, async () => (await last(world))?.answer === answer);
}

/**
 * What is up passes axe, light and dark, and is neither cut nor wider than its room at 320 px. Firefox's remote protocol
 * cannot choose a scheme.
 */
async function expectSound({ kind }: World, page: Page): Promise<void> {
  expect((await formIn(page))?.fits).toBe(true);
  if (kind === 'firefox') return;
  await inBothSchemes(page, async () => expect(await faultsIn(page, true)).toEqual([]));
  const before = page.viewport();
  await page.setViewport({ width: 320, height: 640 });
  await until('it to fit into 320 px', async () => (await formIn(page))?.fits);
  await page.setViewport(before);
}

inBrowsers('the forms', { build: 'granted', sites: ['whatsapp', 'instagram'] }, (world) => {
  beforeAll(() => wantSoon(world()));
  afterEach(() => closeWatched(world()));

  it('a reply changes what is said, and neither moves the ways out nor is kept', async () => {
    await settle(
      world(),
      onlySaying('intention', ({ replies }) => replies !== undefined),
    );
    const page = await withCard(world());
    const before = await untilForm(page, 'card');
    await expectSound(world(), page);
    await pressForm(page, 'I don’t know');
    const after = await until('the words to change', async () => {
      const seen = await formIn(page);
      return seen?.said === 'Fair enough. Stay a while, or leave it for now?' ? seen : null;
    });
    expect(after.spoken).toBe(after.said);
    expect([after.box, after.buttons]).toEqual([before.box, before.buttons]);
    expect((await last(world()))?.answer).toBeUndefined();
    await pressForm(page, 'Keep going');
    await untilAnswered(world(), page, 'keep');
    expect(JSON.stringify(await world().session.dump())).not.toContain('I don’t know');
  });

  it('a time of one’s own is later today or, where it has gone by, tomorrow', async () => {
    const page = await withCard(world());
    await pressForm(page, 'at a time of your own');
    await until('the field to have the focus', async () => (await formIn(page))?.focused);
    await fillForm(page, '23:45');
    expect((await formIn(page))?.hint).toMatch(/^Today at/);
    await fillForm(page, '00:05');
    expect((await formIn(page))?.hint).toMatch(/tomorrow/);
    await expectSound(world(), page);
    await pressForm(page, 'Look then');
    await untilKept(world(), 'later');
    const { at = 0, until: then = 0 } = (await last(world())) ?? {};
    const day = new Date(at);
    expect(then).toBe(new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 0, 5).getTime());
  });

  it('its words say what they rest on, and can be sent away or kept while the card stays', async () => {
    await settle(
      world(),
      onlySaying('waiting', () => true),
    );
    const page = await withCard(world());
    const variant = `waiting/${(await last(world()))?.variant}`;
    await pressForm(page, 'About these words');
    await until('the evidence', async () => (await formIn(page))?.text.includes('Well supported'));
    await expectSound(world(), page);
    await pressForm(page, 'Not this one');
    await until('it to be off', async () => (await world().life.kept()).settings?.wordingsOff.includes(variant));
    await pressForm(page, 'Keep this one');
    await until('it to be kept', async () => (await world().life.kept()).settings?.wordingsKept.includes(variant));
    expect((await world().life.kept()).settings?.wordingsOff).toEqual([]);
    await pressForm(page, 'Stop showing cards like this');
    await untilNoForm(page);
    await until('the family to be off', async () =>
      (await world().life.kept()).settings?.familiesOff.includes('waiting'),
    );
  });

  it('the door of a feed asks what for and how long, and says when the minutes are up', async () => {
    const { life, session } = world();
    await settle(world(), { ...onlySaying('intention', () => true), door: true });
    await life.wait(DAY);
    const page = await session.newPage('https://www.instagram.com/');
    await life.visit(page, 'instagram');
    const door = await untilForm(page, 'card');
    expect(door.said).toBe('What brings you here?');
    expect(door.buttons.map(({ name }) => name)).not.toContain('Not a loop');
    await expectSound(world(), page);
    await pressForm(page, 'To rest a little');
    await until('the words to change', async () => (await formIn(page))?.said === 'How long a rest would you like?');
    await pressForm(page, '10 min');
    await untilNoForm(page);
    await until('the minutes to be kept', async () => (await last(world()))?.minutes === 10);
    await life.wait(11 * MINUTE);
    const over = await untilForm(page, 'card');
    expect(over.said).toBe('You chose ten minutes for this. Leave it here, or stay?');
    await pressForm(page, 'Keep going');
    await untilAnswered(world(), page, 'keep');
    await settle(world(), { door: false });
  });

  it('a card is answered by keyboard alone, on every side, and Tab leads through it in the order it is read', async () => {
    await settle(
      world(),
      onlySaying('intention', ({ replies }) => replies !== undefined),
    );
    const page = await withCard(world());
    const { buttons } = await untilForm(page, 'card');
    const order: string[] = [];
    for (const _ of buttons) {
      await page.keyboard.press('Tab');
      order.push(await focusedIn(page));
    }
    expect(order).toEqual(buttons.map(({ name }) => name));
    // Out of the last one Tab leads into the page: back to the link before it.
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await focusedIn(page)).toBe('About these words');
    await page.keyboard.press('Enter');
    await until('the other side', async () => (await formIn(page))?.said === 'About these words');
    await tabTo(page, 'Back');
    await page.keyboard.press('Enter');
    await until('the front', async () => (await formIn(page))?.said !== 'About these words');
    await tabTo(page, 'at a time of your own');
    await page.keyboard.press('Enter');
    await until('the field', async () => (await focusedIn(page)) === 'A time to look again');
    await tabTo(page, 'Look then');
    await page.keyboard.press('Enter');
    await untilKept(world(), 'later');
  });

  it('a line at the edge takes nothing from the page, and goes by itself', async () => {
    await settle(world(), { ...onlySaying('notice', () => true), sites: EARLY });
    const page = await withPill(world());
    const pill = await untilForm(page, 'pill');
    expect(pill).toMatchObject({ role: 'group', focused: false, fits: true });
    expect(pill.box.height).toBeLessThan(80);
    await until('it to be read out', async () => (await formIn(page))?.spoken === pill.said);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    const before = await standing(page);
    await page.keyboard.type('hello');
    expect(await written(page)).toBe('hello');
    for (let i = 0; i < 5; i += 1) await page.keyboard.press('Backspace');
    await untilNoForm(page, 20_000);
    await untilKept(world(), 'unanswered');
    expect(await standing(page)).toEqual(before);
  });

  it('a line at the edge opens the card of the same moment, which stays', async () => {
    const page = await withPill(world());
    const { said } = await untilForm(page, 'pill');
    await expectSound(world(), page);
    await forget(page);
    await pressForm(page, said);
    const card = await untilForm(page, 'card');
    expect(card).toMatchObject({ role: 'dialog', said, focused: true });
    expect((await world().life.kept()).moments.filter(({ answer }) => answer === undefined)).toHaveLength(1);
    await pressForm(page, 'Not a loop');
    await untilAnswered(world(), page, 'not-a-loop');
    expect(await heard(page)).toEqual([]);
  });

  it('a line beside a draft stands clear of the composer, lets it be written on, and goes when it was sent', async () => {
    await settle(world(), { ...onlySaying('connection', () => true), sites: DRAFTS });
    await world().life.ask('page-bg.site', { site: 'whatsapp', drafts: true });
    const page = await withChip(world());
    const chip = await untilForm(page, 'beside');
    expect(chip).toMatchObject({ role: 'group', focused: false, fits: true });
    await until('it to stand above the composer, clear of it', async () => {
      const box = (await formIn(page))?.box;
      const { left, top } = await page.evaluate(() => {
        const { left, top } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        return { left, top };
      });
      return box && box.y + box.height < top && box.x >= left - 1;
    });
    await expectSound(world(), page);
    await page.keyboard.type('?');
    expect(await written(page)).toBe('do you still love me?');
    await page.keyboard.press('Enter');
    await untilNoForm(page);
    await untilKept(world(), 'unanswered');
    expect(await page.evaluate(() => window.practice.sent.map(({ text }) => text))).toEqual([
      'are you mad at me',
      'do you still love me?',
    ]);
  });

  it('a line beside a draft copies a beginning, puts nothing into the composer, and can be set aside', async () => {
    const page = await withChip(world());
    const before = await standing(page);
    await pressForm(page, 'Say what I need');
    await until('the beginnings', async () => (await formIn(page))?.text.includes('Beginnings to copy'));
    await expectSound(world(), page);
    await pressForm(page, 'I’d like some time with you tonight.');
    await until('it to be copied', async () => (await formIn(page))?.spoken === 'Copied');
    expect(await written(page)).toBe('do you still love me');
    await pressForm(page, 'Back');
    await pressForm(page, 'Leave it here for now');
    await untilNoForm(page);
    await untilKept(world(), 'set-aside');
    expect(await standing(page)).toEqual(before);
    expect(await written(page)).toBe('do you still love me');
  });

  it('a line beside a draft goes with Escape, which the page does not hear', async () => {
    const page = await withChip(world());
    await forget(page);
    await page.keyboard.press('Escape');
    await untilNoForm(page);
    expect(await heard(page)).toEqual([]);
    await untilKept(world(), 'esc');
    expect(await written(page)).toBe('do you still love me');
  });
});
