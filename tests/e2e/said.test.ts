import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { FAMILIES } from '../../content/nudges/index.ts';
import { cardIn, press, untilNoCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { click, textOf, untilShown } from './click.ts';
import { closeWatched, expectSilence, secondLook, withCard } from './second-look.ts';
import { inBrowsers, type World } from './world.ts';

/** What cards say is the person's to choose, and so is a pause of everything. */

const HOUR = 3_600_000;
const SENTENCE = 'Tea first, and then the telephone.';

/** The families that are on at first. */
const ON = FAMILIES.filter(({ off }) => !off).map(({ id }) => id);

async function switchFamily({ life }: World, family: string, on: boolean): Promise<void> {
  await life.ask('page-bg.family', { family, on });
}

/** The settings, once they are drawn. */
async function settings({ session }: World): Promise<Page> {
  const page = await session.openExtensionPage('options.html');
  await untilShown(page, 'What cards say');
  return page;
}

/** Presses what is read out by this name. */
async function choose(page: Page, name: string): Promise<void> {
  await page.click(`button[aria-label="${name}"]`);
}

inBrowsers('what is said', { build: 'granted', sites: ['whatsapp'] }, (world) => {
  afterEach(() => closeWatched(world()));

  it('comes again from a family that was switched off only once it is switched on', async () => {
    const options = await settings(world());
    for (const family of ON.filter((id) => id !== 'waiting')) await switchFamily(world(), family, false);
    await choose(options, 'Show cards: About waiting');
    await until('the last family to be off', async () =>
      (await world().life.kept()).settings?.familiesOff.includes('waiting'),
    );
    await expectSilence(world(), await secondLook(world()));
    await closeWatched(world());

    await world().session.focus(options);
    await choose(options, 'Show cards: About waiting');
    await until(
      'a family to be on',
      async () => !(await world().life.kept()).settings?.familiesOff.includes('waiting'),
    );
    await withCard(world());
    expect((await world().life.kept()).moments.at(-1)?.family).toBe('waiting');
    await options.close();
  });

  it('is a sentence of the person’s own where all else is off, and names no count where they are hidden', async () => {
    for (const family of ON) await switchFamily(world(), family, false);
    const options = await settings(world());
    await choose(options, 'Hide counts');
    await until('counts to be hidden', async () => (await world().life.kept()).settings?.countsHidden);
    await options.type('.own-form textarea', SENTENCE);
    await click(options, 'Add it');
    await until('the sentence to be kept', async () => (await world().life.kept()).settings?.ownWordings.length === 1);
    const page = await withCard(world());
    const card = await cardIn(page);
    expect(card?.text).toContain(SENTENCE);
    expect(card?.text).not.toMatch(/second look|2nd/);
    await press(page, 'Keep going');
    await untilNoCard(page);
    await closeWatched(world());

    await world().session.focus(options);
    await choose(options, `Remove: ${SENTENCE}`);
    await untilShown(options, 'It is removed.');
    await expectSilence(world(), await secondLook(world()));
    await options.close();
  });
});

inBrowsers('a pause', { build: 'granted', sites: ['whatsapp'] }, (world) => {
  afterEach(() => closeWatched(world()));

  const paused = async () => (await world().life.kept()).settings?.pause;

  it('from the settings silences everything, and its end is in the popup', async () => {
    const options = await settings(world());
    await choose(options, 'Pause until I say');
    await untilShown(options, 'Paused until you say.');
    await options.close();
    await expectSilence(world(), await secondLook(world()));
    await closeWatched(world());

    const popup = await world().session.openExtensionPage('popup.html');
    await untilShown(popup, 'Paused until you say.');
    await click(popup, 'End the pause');
    await until('the pause to be over', async () => (await paused()) === null);
    await popup.close();
    await withCard(world());
  });

  it('of an hour takes away a card that is up, and is over by itself', async () => {
    const page = await withCard(world());
    await world().life.ask('page-bg.pause', { chosen: 'hour' });
    await untilNoCard(page);
    const during = await world().session.openExtensionPage('popup.html');
    await untilShown(during, 'Paused until 11:');
    await during.close();
    await world().life.wait(HOUR);
    const after = await world().session.openExtensionPage('popup.html');
    await untilShown(after, 'until tomorrow');
    expect(await textOf(after)).not.toContain('Paused');
    await after.close();
  });
});
