import { beforeAll, describe, expect, it } from 'vitest';
import { barsOf, comparisonsOf, holds, isBetter } from '../simulation/measures/bars.ts';
import { type Comparison, curve, keenestOf, type Point } from '../simulation/measures/curve.ts';
import { type Results, run } from '../simulation/measures/run.ts';
import { largestOfAYear } from '../simulation/measures/state-size.ts';
import { CALM, GRIPPED } from '../simulation/people/index.ts';
import { SIMPLE } from '../simulation/policies/index.ts';
import { FULL } from '../simulation/sizes.ts';

/** What `npm run simulate` prints, held to its bars. */

const LONG_MS = 900_000;

function namesOf(all: readonly { id: string; name: string }[]): Map<string, string> {
  return new Map(all.map(({ id, name }) => [id, name]));
}

describe('made-up people', () => {
  let results: Results;
  let points: Point[];

  beforeAll(() => {
    results = run([...CALM, ...GRIPPED], SIMPLE, FULL);
    points = curve({ ...FULL, people: Math.ceil(FULL.people / 4) });
  }, LONG_MS);

  it('are noticed in time, and the calm ones left alone, as every bar has it', () => {
    const broken = barsOf(results, namesOf([...CALM, ...GRIPPED])).filter((bar) => !holds(bar));
    expect(broken).toEqual([]);
  });

  it('no simple policy is better with, on messages', () => {
    const all: Comparison[] = comparisonsOf(results, namesOf(SIMPLE), points);
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
