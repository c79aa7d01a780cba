import { afterAll, describe, expect, it } from 'vitest';
import { LOOKS, type Look } from '../../lib/core/effect/looks.ts';
import type { Trial } from '../../lib/core/effect/trial.ts';
import { bursty, looksOf, scroller, seeded, steady, type Ways } from '../unit/core/effect/people.ts';

/** What the evidence says of many made-up people, measured. The figures are printed at the end. */

type Live = (chance: () => number, ways: Ways) => Trial[];

/** The three looks and twelve monthly ones. */
const ALL_LOOKS = LOOKS.length + 12;
/** Enough for the three looks, and for a year more of about one moment a day. */
const THREE = 120;
const YEAR = 500;

interface Measured {
  people: number;
  /** Told at any look that cards help, and at one of the first three. */
  helped: number;
  helpedByThird: number;
  /** Told at any look that cards are worse than none. */
  worse: number;
  /** Told at any look to switch a family off, and at one of the first three. */
  stopped: number;
  stoppedByThird: number;
}

const figures: string[] = [];

function share(count: number, of: number): string {
  return `${((100 * count) / of).toFixed(1)} %`;
}

function isFirst({ monthly }: Look): boolean {
  return !monthly;
}

/** Lives so many lives and counts whom the looks told what. */
function measure(name: string, live: Live, people: number, ways: Ways): Measured {
  const all = { people, helped: 0, helpedByThird: 0, worse: 0, stopped: 0, stoppedByThird: 0 };
  for (let seed = 1; seed <= people; seed += 1) {
    const looks = looksOf(live(seeded(seed), ways), seeded(-seed)).slice(0, ALL_LOOKS);
    const helps = looks.filter(({ finding }) => finding === 'helps');
    const stops = looks.filter(({ harmful }) => harmful.length > 0);
    all.helped += Number(helps.length > 0);
    all.helpedByThird += Number(helps.some(isFirst));
    all.worse += Number(looks.some(({ finding }) => finding === 'worse'));
    all.stopped += Number(stops.length > 0);
    all.stoppedByThird += Number(stops.some(isFirst));
  }
  const parts = [
    `helps ${share(all.helped, people)} (by 120: ${share(all.helpedByThird, people)})`,
    `worse ${share(all.worse, people)}`,
    `family stopped ${share(all.stopped, people)} (by 120: ${share(all.stoppedByThird, people)})`,
  ];
  figures.push(`${name}, ${people} people, ${ways.moments} moments: ${parts.join(', ')}`);
  return all;
}

afterAll(() => console.log(`\n${figures.join('\n')}\n`));

describe('cards that do nothing', () => {
  it('are said to help at most 7 in 100 people who look evenly, over three looks and twelve months', () => {
    const { helped, people } = measure('no effect, steady', steady, 1000, { moments: YEAR });
    expect(helped / people).toBeLessThanOrEqual(0.07);
  });

  it('are said to help at most 8 in 100 people who look in bursts', () => {
    const { helped, people } = measure('no effect, bursty', bursty, 300, { moments: YEAR });
    expect(helped / people).toBeLessThanOrEqual(0.08);
  });

  it('are said to help at most 7 in 100 people whose gaps depend on the one before', () => {
    const ways = { moments: THREE, carry: 0.4 };
    const { helped, people } = measure('no effect, gaps carry over', steady, 300, ways);
    expect(helped / people).toBeLessThanOrEqual(0.07);
  });
});

describe('cards that help', () => {
  it.each([
    ['steady', steady],
    ['bursty', bursty],
  ])('three times as long away is found by 120 moments in 90 of 100 people: %s', (name, live) => {
    const { helpedByThird, people } = measure(`3×, ${name}`, live, 300, { moments: THREE, effect: 3 });
    expect(helpedByThird / people).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['steady', steady, 0.6],
    ['bursty', bursty, 0.4],
  ])('twice as long is found in many of them: %s', (name, live, least) => {
    const { helpedByThird, people } = measure(`2×, ${name}`, live, 300, { moments: THREE, effect: 2 });
    expect(helpedByThird / people).toBeGreaterThanOrEqual(least);
  });
});

describe('cards that change', () => {
  it('that wear off are no longer said to help', () => {
    const effect = (index: number) => (index < 120 ? 3 : 1);
    let told = 0;
    const people = 100;
    for (let seed = 1; seed <= people; seed += 1) {
      const last = looksOf(steady(seeded(seed), { moments: 300, effect }), seeded(-seed)).at(-1);
      told += Number(last?.finding === 'helps');
    }
    figures.push(`3× that wears off after 120, ${people} people: still said to help after 300: ${share(told, people)}`);
    expect(told / people).toBeLessThanOrEqual(0.05);
  });

  it('that turn harmful are stopped', () => {
    const effect = (index: number) => (index < 40 ? 1 : 1 / 3);
    const { stopped, people } = measure('turns to ⅓ after 40', steady, 200, { moments: 200, effect });
    expect(stopped / people).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a card that halves scrolling', () => {
  it('is never called harmful in 200 people', () => {
    const { worse, stopped } = measure('feed, scrolling halved', scroller, 200, { moments: YEAR });
    expect(worse).toBe(0);
    expect(stopped).toBe(0);
  });
});
