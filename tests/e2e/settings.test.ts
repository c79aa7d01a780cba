import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Settings } from '../../lib/core/settings.ts';
import { press, untilNoCard } from '../harness/card.ts';
import { until } from '../harness/until.ts';
import { click, fill, textOf, untilShown } from './click.ts';
import { closeWatched, expectSilence, secondLook, withCard } from './second-look.ts';
import { inBrowsers, type World } from './world.ts';

/** The person's own rules, set in the settings as a person would and met on the sites. */

const MINUTE = 60_000;

/** The settings, once they are drawn. */
async function open({ session }: World, anchor = ''): Promise<Page> {
  const page = await session.openExtensionPage(`options.html${anchor}`);
  await untilShown(page, 'What cards say');
  return page;
}

async function untilKept({ life }: World, what: string, isKept: (settings: Settings) => boolean): Promise<void> {
  await until(`${what} to be kept`, async () => {
    const { settings } = await life.kept();
    return settings !== undefined && isKept(settings);
  });
}

const rulesOf = (page: Page, site: string) => page.click(`button[aria-label="Change the rules for ${site}"]`);

inBrowsers('the settings', { build: 'granted', sites: ['whatsapp', 'instagram'] }, (world) => {
  afterEach(() => closeWatched(world()));

  it('keep cards to hours and days: none comes outside of them, and one does at any hour again', async () => {
    const page = await open(world(), '#hours');
    await until('the heading that was linked to to have the focus', () =>
      page.evaluate(() => document.activeElement?.textContent === 'When a card may come'),
    );
    await click(page, 'Only at these hours');
    await untilKept(world(), 'an evening', ({ times }) => times?.[0]?.from === 18 * 60);
    await page.focus('#hours input[type=time]');
    await page.keyboard.press('ArrowDown');
    await untilKept(world(), 'an hour earlier', ({ times }) => times?.[0]?.from === 17 * 60);
    await untilShown(page, 'Kept.');
    await expectSilence(world(), await secondLook(world()));
    await closeWatched(world());

    await world().session.focus(page);
    await click(page, 'Always');
    await untilKept(world(), 'any hour', ({ times }) => times === null);
    await withCard(world());
    await page.close();
  });

  it('keep one site to rules of its own', async () => {
    const { life, session, elsewhere } = world();
    const thirdLook = async () => {
      await closeWatched(world());
      await life.reset();
      const messenger = await session.newPage('https://web.whatsapp.com/');
      await life.look(messenger, 'whatsapp', elsewhere);
      await life.look(messenger, 'whatsapp', elsewhere);
      await life.visit(messenger, 'whatsapp');
      await until('two looks to be counted', async () => {
        const { snapshot } = await life.kept();
        return snapshot?.state.targets['messages:whatsapp']?.past.length === 2;
      });
    };
    const page = await open(world());
    await page.click('input[name=step][value=standard]');
    await untilKept(world(), 'the standard figures', ({ thresholds }) => thresholds.looks === 4);
    await thirdLook();
    expect((await life.kept()).moments).toEqual([]);

    await session.focus(page);
    await rulesOf(page, 'WhatsApp');
    await page.click('input[name=step-whatsapp][value=early]');
    await untilShown(page, 'Of its own here: early.');
    await thirdLook();
    await until('something to be noticed', async () => (await life.kept()).moments.length === 1);
    expect((await life.kept()).moments[0]?.because).toMatchObject({ loop: 'messages', look: 3 });
    await closeWatched(world());

    await session.focus(page);
    await page.click('input[name=step-whatsapp][value=everywhere]');
    await untilKept(world(), 'the rules of everywhere', ({ sites }) => sites.whatsapp?.step === undefined);
    await page.close();
  });

  it('can be reached with the Tab key, every control of them', async () => {
    const page = await open(world());
    const named = `((thing) => thing.type === 'radio' ? 'radio ' + thing.name
      : [thing.tagName, thing.id, thing.getAttribute('href'), thing.ariaLabel, thing.textContent].join(' '))`;
    const controls = `[...document.querySelectorAll('a, button, input, select, textarea, summary')]`;
    const all = (await page.evaluate(
      `${controls}.filter((thing) => thing.checkVisibility() && !thing.disabled).map(${named})`,
    )) as string[];
    const reached = new Set<string>();
    // More presses than there are controls: Firefox also stops at what can be scrolled.
    for (let i = 0; i < 2 * all.length && !all.every((thing) => reached.has(thing)); i += 1) {
      await page.keyboard.press('Tab');
      reached.add((await page.evaluate(`${named}(document.activeElement)`)) as string);
    }
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((thing) => !reached.has(thing))).toEqual([]);
    await page.close();
  });

  it('lower how many cards there are in a day', async () => {
    const { life, session, elsewhere } = world();
    const page = await open(world(), '#often');
    await fill(page, '#cap-perDay', '1');
    await untilKept(world(), 'one a day', ({ caps }) => caps.perDay === 1);
    await fill(page, '#cap-perDay', '7');
    await untilShown(page, 'Type a whole number from 1 to 6. Until then 1 holds.');
    const messenger = await withCard(world());
    await press(messenger, 'Keep going');
    await untilNoCard(messenger);
    await life.leaveFor(elsewhere);
    await life.wait(50 * MINUTE);
    await life.look(messenger, 'whatsapp', elsewhere);
    await life.visit(messenger, 'whatsapp');
    expect((await life.kept()).moments).toHaveLength(1);
    await life.leaveFor(elsewhere);

    await session.focus(page);
    await fill(page, '#cap-perDay', '2');
    await untilKept(world(), 'two a day', ({ caps }) => caps.perDay === 2);
    await life.wait(MINUTE);
    await life.visit(messenger, 'whatsapp');
    await until('a second card', async () => (await life.kept()).moments.length === 2);
    await page.close();
  });

  it('are all there again when they are opened anew, and are found by their words', async () => {
    const before = await open(world());
    await before.click('input[name=step][value=relaxed]');
    await rulesOf(before, 'Instagram');
    await before.click('input[name=times-instagram][value=never]');
    await fill(before, '#cap-perDay', '2');
    await before.select('#day-start', '6');
    await before.click('button[aria-label="Hide counts"]');
    await untilKept(
      world(),
      'all of it',
      ({ thresholds, sites, dayStartsAt, countsHidden, caps }) =>
        thresholds.looks === 6 &&
        sites.instagram?.times?.length === 0 &&
        dayStartsAt === 6 &&
        countsHidden &&
        caps.perDay === 2,
    );
    await world().session.killWorker();
    await before.close();
    const page = await open(world());
    await untilShown(page, 'Of its own here: no cards.');
    const stands = await page.evaluate(() => ({
      step: document.querySelector<HTMLInputElement>('input[name=step]:checked')?.value,
      hour: document.querySelector<HTMLSelectElement>('#day-start')?.value,
      cap: document.querySelector<HTMLInputElement>('#cap-perDay')?.value,
      hidden: document.querySelector('button[aria-label="Hide counts"]')?.getAttribute('aria-checked'),
    }));
    expect(stands).toEqual({ step: 'relaxed', hour: '6', cap: '2', hidden: 'true' });

    const headings = () =>
      page.evaluate(() => {
        const shown = [...document.querySelectorAll('h2')].filter((each) => each.offsetParent !== null);
        return shown.map((each) => each.textContent);
      });
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('sought') ?? [])].map(String));
    await page.type('#seek', 'breath');
    await until('one section to be left', async () => (await headings()).length === 1);
    expect(await headings()).toEqual(['What cards say']);
    expect((await marked())[0]).toBe('breath');
    await page.type('#seek', 'less');
    await untilShown(page, 'Nothing in the settings holds “breathless”.');
    await page.keyboard.press('Escape');
    await until('every section to be back', async () => (await headings()).length > 8);
    expect(await textOf(page)).toContain('Watched sites');
    await page.close();
  });
});
