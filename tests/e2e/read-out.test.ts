import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { until } from '../harness/until.ts';
import { focusAloud, readAloud } from './aloud.ts';
import { formIn, onlySaying, pressForm, settle, untilForm } from './formed.ts';
import { arrive, closeWatched, MINUTE, wantSoon, withCard } from './hazards/arriving.ts';
import { DRAFTS, EARLY, withChip, withPill } from './lines.ts';
import { inBrowsers, type World } from './world.ts';

/** Waits until the form reads as these lines, and else says what it reads as. */
async function expectAloud(world: World, page: Page, lines: readonly string[]): Promise<void> {
  await expect.poll(() => readAloud(world, page), { timeout: 8000 }).toEqual(lines);
}

/** The same of its first lines. */
async function expectFirst(world: World, page: Page, lines: readonly string[]): Promise<void> {
  const first = async () => (await readAloud(world, page)).slice(0, lines.length);
  await expect.poll(first, { timeout: 8000 }).toEqual(lines);
}

async function untilText(page: Page, text: string): Promise<void> {
  await until(`"${text}" to be there`, async () => (await formIn(page))?.text.includes(text));
}

const LATER = ['group: Look later', 'Look later', 'button: 20 min', 'button: 1 h', 'button: this evening'];
const TURNED = ['button: About these words', 'button: This is about my safety'];
const HOPING = 'What are you hoping to find?';
const FACT = 'The second look here in five minutes.';
const REPLIES = ['An answer', 'Someone to talk to', 'Something to do', 'I don’t know'].map((each) => `button: ${each}`);
const WAYS = ['button: Leave this for now', 'button: Keep going'];
const SITE = ['button: Not a loop', 'button: Less of this', 'button: Off for WhatsApp'];

inBrowsers('what a screen reader is told', { build: 'granted', sites: ['whatsapp', 'instagram'] }, (world) => {
  beforeAll(async () => {
    await wantSoon(world());
    // Firefox makes its trees from when somebody first asks for one.
    await world().session.accessible(world().elsewhere);
  });
  afterEach(() => closeWatched(world()));

  it('of the card: what is said, the answers, the ways out, and on its other sides the same way', async () => {
    await settle(
      world(),
      onlySaying('intention', ({ id }) => id === 'hoping-to-find'),
    );
    const page = await withCard(world());
    await untilForm(page, 'card');
    await expectAloud(world(), page, [
      `dialog: ${HOPING}, ${FACT}`,
      `heading: ${HOPING}`,
      FACT,
      'group: Answers, for you alone',
      ...REPLIES,
      ...WAYS,
      ...LATER,
      'button: at a time of your own, collapsed',
      'button: I have a message to answer',
      ...SITE,
      ...TURNED,
    ]);
    expect(await focusAloud(world(), page)).toBe(`dialog: ${HOPING}, ${FACT}`);

    await pressForm(page, 'I don’t know');
    await pressForm(page, 'at a time of your own');
    const hint = await until('the field', async () => (await formIn(page))?.hint);
    const next = 'Fair enough. Stay a while, or leave it for now?';
    await expectAloud(world(), page, [
      `dialog: ${next}, ${FACT}`,
      `heading: ${next}`,
      FACT,
      'group: Answers, for you alone',
      ...REPLIES.slice(0, 3),
      'button: I don’t know, pressed',
      ...WAYS,
      ...LATER,
      'button: at a time of your own, expanded',
      'time: A time to look again',
      'button: Look then',
      hint,
      'button: I have a message to answer',
      ...SITE,
      ...TURNED,
      next,
    ]);

    await pressForm(page, 'About these words');
    await untilText(page, 'What it rests on');
    await expectFirst(world(), page, [
      `dialog: About these words, ${HOPING}`,
      'button: Back',
      'heading: About these words',
      HOPING,
      'button: Not this one',
      'button: Keep this one',
    ]);
    expect((await readAloud(world(), page)).slice(-2)).toEqual([
      'button: Stop showing cards like this',
      'button: Back',
    ]);
    await expect.poll(() => focusAloud(world(), page)).toBe(`dialog: About these words, ${HOPING}`);
    await pressForm(page, 'Back');
    await expect.poll(() => focusAloud(world(), page)).toBe(`dialog: ${next}, ${FACT}`);

    await pressForm(page, 'This is about my safety');
    await untilText(page, 'Source');
    const known = 'You know your situation. If someone frightens, controls or monitors you, people can help.';
    const trace =
      'Opening a link leaves a trace in this browser’s history. A call log keeps any call. Esc closes this at once.';
    await expectFirst(world(), page, [
      `dialog: ${known}, ${trace}`,
      'button: Back',
      `heading: ${known}`,
      trace,
      'Country',
      'combobox: Country, collapsed',
      'list',
    ]);
    const safety = await readAloud(world(), page);
    // Each line of help: its name, how to reach it, its source.
    expect(safety.slice(7, 10)).toEqual([
      'National Domestic Violence Hotline',
      '1-800-799-7233',
      'text START to 88788',
    ]);
    expect(safety).toContain('heading: In any country');
    expect(safety.filter((line) => line === 'link')).toEqual([]);
    expect(safety.slice(-2)).toEqual(['button: Stop showing cards about this', 'button: Back']);
    await expect.poll(() => focusAloud(world(), page)).toBe(`dialog: ${known}, ${trace}`);
  });

  it('of the door of a feed, and of the minutes that are up', async () => {
    const { life } = world();
    const wanted = onlySaying('intention', ({ id, door }) => id === 'like-from-site' || door === 'over');
    await settle(world(), { ...wanted, door: true });
    const page = await arrive(world(), { site: 'instagram', url: 'https://www.instagram.com/' });
    await untilForm(page, 'card');
    const asked = 'What would you like from Instagram this time?';
    await expectAloud(world(), page, [
      `dialog: ${asked}`,
      `heading: ${asked}`,
      'group: Answers, for you alone',
      'button: To find something',
      'button: To see friends',
      'button: To drift',
      'group: Come in for',
      'Come in for',
      'button: 5 min',
      'button: 10 min',
      'button: 20 min',
      'button: other minutes, collapsed',
      'button: Leave',
      'button: Just come in',
      'button: Off for Instagram',
      ...TURNED,
    ]);
    await pressForm(page, '10 min');
    await life.wait(11 * MINUTE);
    const { said } = await untilForm(page, 'card');
    const read = await readAloud(world(), page);
    expect(read.slice(0, 2)).toEqual([expect.stringContaining(`dialog: ${said}`), `heading: ${said}`]);
    expect(read.slice(3, 5)).toEqual(WAYS);
    await settle(world(), { door: false });
  });

  it('of a line at the edge: that it is ours, what it says, the way out, the cross', async () => {
    await settle(world(), { ...onlySaying('notice', () => true), sites: EARLY });
    const page = await withPill(world());
    const { said } = await untilForm(page, 'pill');
    await expectAloud(world(), page, ['group: Unspiral', `button: ${said}`, 'button: Leave', 'button: Close', said]);
  });

  it('of a line beside a draft: what is offered in its order, and the beginnings by their words', async () => {
    await settle(world(), { ...onlySaying('connection', ({ id }) => id === 'what-you-need'), sites: DRAFTS });
    await world().life.ask('page-bg.site', { site: 'whatsapp', drafts: true });
    const page = await withChip(world());
    const { said, text } = await untilForm(page, 'beside');
    const fact = text.split('\n').find((line) => /draft/.test(line)) ?? '';
    await expectAloud(world(), page, [
      `group: ${said}`,
      said,
      fact,
      'button: I’ll send it',
      'button: Leave it here for now',
      'button: Say what I need',
      'button: More',
      'button: Close',
      said,
    ]);
    await pressForm(page, 'Say what I need');
    await untilText(page, 'Beginnings to copy');
    const starter = 'I’d like some time with you tonight.';
    await pressForm(page, starter);
    await expect.poll(() => readAloud(world(), page), { timeout: 8000 }).toContain(`button: ${starter} Copied`);
    const read = await readAloud(world(), page);
    const title = 'Beginnings to copy. Nothing is written for you.';
    expect(read.slice(0, 4)).toEqual([`group: ${title}`, 'button: Back', title, 'list']);
    expect(read.slice(-2)).toEqual(['button: Close', 'Copied']);
    expect(read.slice(4, -2).every((line) => line.startsWith('button: '))).toBe(true);
  });
});
