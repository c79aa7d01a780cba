import { beforeAll, describe, expect, it } from 'vitest';
import { WAYS } from './life.ts';
import { barsOf, holds } from './measures/bars.ts';
import { keenestOf, onMessages, type Point, pointOf } from './measures/curve.ts';
import { type Results, run } from './measures/run.ts';
import { CALM, GRIPPED } from './people/index.ts';
import { SIMPLE } from './policies/index.ts';
import { SHORT } from './sizes.ts';

/** Few people over few days, always the same ones: enough to notice what is broken. `npm run simulate` measures. */

const KINDS = new Map([...CALM, ...GRIPPED].map(({ id, name }) => [id, name]));
let results: Results;

beforeAll(() => {
  results = run([...CALM, ...GRIPPED], SIMPLE, SHORT);
}, 120_000);

describe('a short simulation', () => {
  it('holds every bar, loosely', () => {
    const broken = barsOf(results, KINDS).filter((bar) => !holds(bar, true));
    expect(broken).toEqual([]);
  });

  it('has spirals of every way, and moments in all four loops', () => {
    const all = [...results.ours.values()];
    const ways = new Set(all.flatMap(({ ways }) => Object.keys(ways)));
    expect([...ways].sort()).toEqual(Object.keys(WAYS).sort());
    const wrong = new Set(all.flatMap(({ wrong }) => Object.keys(wrong)));
    expect([...wrong].sort()).toEqual(['draft', 'feed', 'messages', 'profile']);
  });
});

describe('on messages', () => {
  let points: readonly Point[];
  const own = () => pointOf('Unspiral', results.ours);

  beforeAll(() => {
    const sweep = [
      [8, 20],
      [6, 30],
      [4, 30],
      [3, 30],
    ] as const;
    ({ points } = onMessages({ ...SHORT, people: 3 }, [], sweep));
  }, 120_000);

  it('keener thresholds notice more and are wrong more', () => {
    const wrong = points.map((point) => point.wrong);
    const noticed = points.map((point) => point.noticed);
    expect(wrong).toEqual([...wrong].sort((a, b) => a - b));
    expect(noticed).toEqual([...noticed].sort((a, b) => a - b));
    expect(keenestOf(points).noticed).toBeGreaterThan(0.9);
  });

  it.each(SIMPLE.map(({ id, name }) => [name, id] as const))('is better than %s', (_, id) => {
    const other = pointOf(id, results.simple.get(id) ?? new Map());
    expect(own().wrong).toBeLessThan(other.wrong);
    expect(own().noticed).toBeGreaterThan(other.noticed - 0.1);
  });
});
