// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { Reading } from '../../../components/reading/reading.tsx';
import { FAMILIES } from '../../../content/nudges/index.ts';
import notice from '../../../content/nudges/notice.ts';
import type { Evidence } from '../../../content/nudges/nudge.ts';
import { cite } from '../../../content/reading/cite.ts';
import { RESTS_ON } from '../../../content/reading/five-minutes.ts';
import { REST, SECTIONS } from '../../../content/reading/index.ts';
import { OWN_MOMENTS } from '../../../content/reading/own-moments.ts';
import { UNTESTED, UNTESTED_CARDS } from '../../../content/reading/untested.ts';
import { FORBIDDEN, faults } from '../content/forbidden.ts';
import { button, one, press, show } from './page.ts';

const SECTION_FILES = join(import.meta.dirname, '../../../content/reading/sections');
const STATEMENTS = [...SECTIONS.flatMap(({ statements }) => statements), ...REST, ...OWN_MOMENTS];
const ALL: readonly Evidence[] = [...STATEMENTS, ...Object.values(RESTS_ON).flat()];
/** How texts are typed, whoever speaks; what a study says of couples may be told here. */
const TYPING = FORBIDDEN.filter(({ what }) => /exclamation|emoji|dash|apostrophe|trail off/.test(what));

/** What can be read, with ordinary spaces. */
const text = () => (document.body.textContent ?? '').replace(/\s+/g, ' ');

beforeEach(async () => {
  await show(<Reading locale="en-GB" />);
});

describe('content/reading', () => {
  it('lists each section once, under the name of its file', () => {
    const files = readdirSync(SECTION_FILES).map((file) => file.replace(/\.ts$/, ''));
    expect(SECTIONS.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test.each(ALL)('“$claim” is one whole statement with a source, or untested', ({ claim, strength, source }) => {
    expect(claim).toMatch(/^[A-Z].*\.$/);
    expect(faults(claim, TYPING)).toEqual([]);
    if (source === null) expect(strength).toBe('untested');
    else expect([strength === 'untested', /^https?:$/.test(new URL(source).protocol)]).toEqual([false, true]);
  });

  it('has rules of typing to hold it to', () => {
    expect(TYPING.length).toBeGreaterThanOrEqual(5);
    expect(faults("It's said - twice!", TYPING)).toHaveLength(3);
  });

  it('finds a family’s claim by its source, and never the wrong one', () => {
    expect(cite(notice, 'dipf.de').claim).toContain('barely effective');
    expect(() => cite(notice, 'nowhere.test')).toThrow('notice has no claim from nowhere.test.');
    expect(() => cite(notice, 'https://')).toThrow('more than one');
  });
});

describe('the page', () => {
  it('opens with what matters most', () => {
    const short = one('section[aria-labelledby="short"]').textContent ?? '';
    for (const said of ['the way out comes first', 'no card teaches', 'Nobody has tried', 'only your own moments'])
      expect(short).toContain(said);
    expect(text()).toContain('read as their summaries, not in full');
    expect(text()).toContain('Unspiral is for adults. It is not a treatment');
  });

  it('says every statement, each of them once, under how strong it is', () => {
    const said = [...document.querySelectorAll('.claims-group')].flatMap((group) => {
      const strength = group.querySelector('dt')?.textContent;
      return [...group.querySelectorAll('dd')].map((each) => {
        const source = each.querySelector('.claim-source')?.textContent ?? '';
        return `${strength}: ${each.textContent?.replace(source, '').replaceAll('\u00a0', ' ').trim()}`;
      });
    });
    const words = { good: 'Well supported', some: 'Some support', thin: 'Little support', untested: 'Untested' };
    expect(said.sort()).toEqual(STATEMENTS.map(({ strength, claim }) => `${words[strength]}: ${claim}`).sort());
    expect(new Set(said).size).toBe(said.length);
  });

  it('leaves out no source that a card rests on, and nothing that nobody tried', () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.claims a')].map((link) => link.href);
    const sources = FAMILIES.flatMap(({ evidence }) => evidence.flatMap(({ source }) => source ?? []));
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((source) => !links.includes(new URL(source).href))).toEqual([]);
    const chapter = one('section[aria-labelledby="untested"]').textContent ?? '';
    for (const claim of [...UNTESTED, ...UNTESTED_CARDS.map((each) => each.claim)]) expect(chapter).toContain(claim);
    expect(UNTESTED_CARDS.length).toBeGreaterThanOrEqual(FAMILIES.length);
  });

  it('opens sources in a tab of their own, untold where one came from, and says that a trace is left', () => {
    const links = [...document.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(40);
    for (const link of links) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
      expect(one(`#${link.getAttribute('aria-describedby')}`).textContent).toContain('leaves a trace');
    }
  });

  it('tells studies apart where the host is the same for all', () => {
    const dois = [...document.querySelectorAll('.claims a')].filter((link) => link.textContent?.startsWith('doi.org'));
    expect(dois.map((link) => link.textContent)).toContain('doi.org/10.1093/jcmc/zmad055');
  });

  it('leads to a chapter without a word of it in the address', async () => {
    const before = location.href;
    await press(button('What nobody has tried'));
    expect(document.activeElement).toBe(one('#untested'));
    expect(location.href).toBe(before);
  });

  it('has a chapter for each line of its contents, in order', () => {
    const contents = [...document.querySelectorAll('nav button')].map((each) => each.textContent);
    const chapters = [...document.querySelectorAll('.chapter h2')].map((each) => each.textContent);
    expect(contents).toEqual(chapters);
  });
});

describe('how long an answer takes', () => {
  it('is told with the odds and the looks that are in force', () => {
    const stages = [...document.querySelectorAll('.look dt')].map((each) => each.textContent);
    expect(stages).toEqual([
      'Fewer than 20',
      '20 moments',
      '40 moments',
      '80 moments',
      '120 moments',
      'Then once a month',
    ]);
    expect(text()).toContain('about 28 cards and 12 silences');
    expect(text()).toContain('about nine silences, and each side of a comparison needs twelve');
  });

  it('comes with why before and after would not do, and that silence is how one sees for oneself', () => {
    const chapter = one('section[aria-labelledby="yourself"]').textContent ?? '';
    for (const said of ['before and after would look good', 'stays quiet', 'six weeks', 'about this browser'])
      expect(chapter).toContain(said);
  });
});
