import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { keepPerson } from '../harness/keep.ts';
import { type MadeUp, madeUpPerson } from '../harness/made-up-person.ts';
import { until } from '../harness/until.ts';
import { faultsIn, inBothSchemes } from './axe.ts';
import { click, textOf, untilShown } from './click.ts';
import { inBrowsers, type World } from './world.ts';

const HOUR = 3_600_000;
const EVENING = Date.UTC(2026, 9, 15, 20);
const PERSON = madeUpPerson({ days: 330, until: EVENING, awayMs: 40 * 60_000 });
const person = () => PERSON;

function emptied(made: MadeUp): MadeUp {
  return { ...made, segments: [], moments: [], days: [], state: { ...made.state, trials: [], look: null } };
}

function hidden(made: MadeUp): MadeUp {
  return { ...made, settings: { ...made.settings, countsHidden: true } };
}

/** Opens the page as somebody who has lived so far. */
async function openAs({ life, session }: World, made: MadeUp): Promise<Page> {
  await life.goTo(EVENING + HOUR);
  await keepPerson(session, made);
  const page = await session.openExtensionPage('dashboard.html');
  await untilShown(page, 'Your data');
  return page;
}

async function choose(page: Page, range: string): Promise<void> {
  const before = await page.evaluate(() => document.querySelector('.dash-range p')?.textContent);
  await page.click(`label:has(> input[value=${range}])`);
  await until('the other range to be drawn', () =>
    page.evaluate(
      (was, value) =>
        document.querySelector('.dash-range p')?.textContent !== was &&
        document.querySelector<HTMLInputElement>('input[name=range]:checked')?.value === value,
      before,
      range,
    ),
  );
}

/** What is read out of the value that has the focus. */
function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
}

inBrowsers('the page of figures', { build: 'granted' }, (world) => {
  it('says that nothing was noticed where nothing was', async () => {
    const page = await openAs(world(), emptied(person()));
    expect(await page.title()).toBe('Unspiral');
    expect(await textOf(page)).toContain('Nothing was noticed so far.');
    expect(await page.$$('svg')).toEqual([]);
    await page.close();
  });

  it('tells the same week, the same days and the same evidence as the records', async () => {
    const made = person();
    const page = await openAs(world(), made);
    const monday = made.days.filter(({ day }) => day >= '2026-10-12');
    const looks = monday.reduce((sum, total) => sum + total.looks, 0);
    expect(await textOf(page)).toContain(`${looks} looks, `);
    const noticed = new Set(made.days.map(({ day }) => day).filter((day) => day >= '2026-09-16')).size;
    await choose(page, 'month');
    expect(await textOf(page)).toContain(`Something was noticed on ${noticed} days.`);
    expect(await textOf(page)).toMatch(/After a card you usually stayed away .* longer, in this browser\./);
    await choose(page, 'all');
    expect(await textOf(page)).toContain('Moments are kept for 90 days.');
    await page.close();
  });

  it('is reached by keyboard, value by value, and each chart is a table as well', async () => {
    const page = await openAs(world(), person());
    await page.$eval('#rhythm ~ .chart [tabindex="0"][data-value]', (value) => (value as SVGElement).focus());
    const first = await focused(page);
    expect(first).toMatch(/: .*look/);
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatch(/^Monday, 4:00/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/^Tuesday, 4:00/);
    await page.keyboard.press('ArrowRight');
    const words = await focused(page);
    expect(words).toMatch(/^Tuesday, 5:00/);
    expect(await textOf(page)).toContain((words ?? '').replaceAll('\u00a0', ' '));
    await page.click('#rhythm ~ .chart .chart-switch');
    await until('the table', () => page.$('#rhythm ~ .chart table'));
    expect(await page.$$('#rhythm ~ .chart tbody tr')).toHaveLength(24);
    await page.close();
  });

  it('keeps a line of one’s own with its week, and takes it away', async () => {
    const before = await openAs(world(), person());
    await before.type('.week-line-text', 'A slow one.');
    await click(before, 'Keep it');
    await untilShown(before, 'Kept.');
    await before.close();
    const page = await world().session.openExtensionPage('dashboard.html');
    await untilShown(page, 'Your data');
    const line = () => page.$eval('.week-line-text', (field) => (field as HTMLTextAreaElement).value);
    expect(await line()).toBe('A slow one.');
    await click(page, 'The week before');
    await until('another week', async () => (await line()) === '');
    await click(page, 'The week after');
    await until('this week', async () => (await line()) === 'A slow one.');
    await page.close();
    const kept = await world().session.dump();
    const stored = kept.databases.unspiral?.facts?.find(({ key }) => key === 'weekLines')?.value;
    expect(stored).toEqual({ '2026-10-12': 'A slow one.' });
    await world().life.ask('page-bg.week-line', { monday: '2026-10-12', text: ' ' });
    const left = await world().session.dump();
    expect(left.databases.unspiral?.facts?.some(({ key }) => key === 'weekLines')).toBe(false);
  });

  it('names no figure where counts are hidden', async () => {
    const page = await openAs(world(), hidden(person()));
    expect(await page.$$('.chart-switch')).toEqual([]);
    const said = await page.evaluate(() => [
      document.querySelector('.week-sentences')?.textContent ?? '',
      document.querySelector('.moments')?.textContent ?? '',
      ...[...document.querySelectorAll('#room ~ .chart [data-value], #feeds ~ .chart [data-value]')].map(
        (value) => value.getAttribute('aria-label') ?? '',
      ),
    ]);
    expect(said.length).toBeGreaterThan(10);
    const days = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d+\b/g;
    expect(said.map((text) => text.replace(days, '')).filter((text) => /\d/.test(text))).toEqual([]);
    await page.close();
  });
});

inBrowsers('nothing keeps anybody from the page of figures', { build: 'granted', only: 'chromium' }, (world) => {
  const STATES: readonly (readonly [string, () => MadeUp, string | null])[] = [
    ['empty', () => emptied(person()), null],
    ['one day', () => madeUpPerson({ days: 0.6, until: EVENING }), null],
    ['seven days', person, null],
    ['a year', person, 'year'],
    ['hidden counts', () => hidden(person()), 'month'],
  ];

  it.each(STATES)('axe finds nothing: %s, light and dark, at 320 px', async (_, made, range) => {
    const page = await openAs(world(), made());
    await page.setBypassCSP(true);
    await page.reload();
    await untilShown(page, 'Your data');
    await page.setViewport({ width: 320, height: 600 });
    if (range) await choose(page, range);
    await inBothSchemes(page, async () => expect(await faultsIn(page)).toEqual([]));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const table of await page.$$('.chart-switch')) await table.click();
    await inBothSchemes(page, async () => expect(await faultsIn(page)).toEqual([]));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});
