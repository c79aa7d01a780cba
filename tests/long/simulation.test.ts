import { beforeAll, describe, expect, it } from 'vitest';
import { barsOf, holds, isBetter } from '../simulation/measures/bars.ts';
import { compare, keenestOf, type OnMessages, onMessages } from '../simulation/measures/curve.ts';
import { type Results, run } from '../simulation/measures/run.ts';
import { largestOfAYear } from '../simulation/measures/state-size.ts';
import { CALM, GRIPPED } from '../simulation/people/index.ts';
import { SIMPLE } from '../simulation/policies/index.ts';
import { FULL, ON_MESSAGES } from '../simulation/sizes.ts';

/** What `npm run simulate` prints, held to its bars. */

const LONG_MS = 900_000;

const NAMES = new Map([...CALM, ...GRIPPED].map(({ id, name }) => [id, name]));

describe('made-up people', () => {
  let results: Results;
  let messages: OnMessages;

  beforeAll(() => {
    results = run([...CALM, ...GRIPPED], SIMPLE, FULL);
    messages = onMessages({ ...FULL, people: FULL.people * ON_MESSAGES }, SIMPLE);
  }, LONG_MS);

  it('are noticed in time, and the calm ones left alone, as every bar has it', () => {
    const broken = barsOf(results, NAMES).filter((bar) => !holds(bar));
    expect(broken).toEqual([]);
  });

  it('no simple policy is better with, on messages', () => {
    const { points, others } = messages;
    const all = others.map((point) => compare(point, points));
    expect(all).toHaveLength(SIMPLE.length);
    expect(all.filter((each) => !isBetter(each, keenestOf(points)))).toEqual([]);
  });
});

describe('the state', () => {
  it(
    'is at most 64 kB of JSON over a year of heavy users',
    () => {
      const bytes = largestOfAYear(FULL.seed);
      expect(bytes).toBeGreaterThan(1024);
      expect(bytes).toBeLessThanOrEqual(64 * 1024);
    },
    LONG_MS,
  );
});
