import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beta, gamma } from '../../../../lib/core/effect/beta.ts';
import { nextFamily } from '../../../../lib/core/effect/families.ts';
import type { Trial } from '../../../../lib/core/effect/trial.ts';
import { MINUTE, START, seeded } from './people.ts';

/** The mean and the variance of many draws. */
function momentsOf(draw: () => number): { mean: number; variance: number } {
  const draws = Array.from({ length: 40_000 }, draw);
  const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
  return { mean, variance: draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / draws.length };
}

describe('draws', () => {
  it.each([1, 1.5, 2, 7, 40])('of gamma with shape %d have its mean and variance', (shape) => {
    const chance = seeded(11);
    const { mean, variance } = momentsOf(() => gamma(shape, chance));
    expect(Math.abs(mean / shape - 1)).toBeLessThan(0.03);
    expect(Math.abs(variance / shape - 1)).toBeLessThan(0.08);
  });

  it('of gamma with shape 1 are exponential', () => {
    const chance = seeded(12);
    const draws = Array.from({ length: 20_000 }, () => gamma(1, chance));
    for (const at of [0.1, 0.7, 2]) {
      const below = draws.filter((draw) => draw <= at).length / draws.length;
      expect(Math.abs(below - (1 - Math.exp(-at)))).toBeLessThan(0.012);
    }
  });

  it.each([
    [1, 1],
    [3, 1],
    [1.5, 20],
    [30, 12],
  ])('of beta(%d, %d) have its mean and variance', (a, b) => {
    const chance = seeded(13);
    const { mean, variance } = momentsOf(() => beta(a, b, chance));
    expect(Math.abs(mean - a / (a + b))).toBeLessThan(0.01);
    expect(Math.abs(variance / ((a * b) / ((a + b) ** 2 * (a + b + 1))) - 1)).toBeLessThan(0.06);
  });

  it('come to an end whatever the source', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer(), (same, shape) => {
        const draw = gamma(1 + (Math.abs(shape) % 60) / 2, () => same);
        expect(draw).toBeGreaterThan(0);
        expect(draw).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
      // Rounding alone would turn these down for ever.
      {
        examples: [
          [1e-16, 4],
          [0, 0],
        ],
      },
    );
  });
});

const FAMILIES = ['notice', 'waiting', 'filtered-reality'];

/** Moments in turn; after a card of `best` people stay away longer than after any other, and than after silence. */
function moments(count: number, best: string, change: Partial<Trial> = {}): Trial[] {
  return Array.from({ length: count }, (_, index): Trial => {
    const family = FAMILIES[index % 3] ?? '';
    const arm = index % 4 === 3 ? 'hold' : 'show';
    const minutes = (arm === 'show' && family === best ? 60 : 20) + (index % 10);
    const at = START + index * 60 * MINUTE;
    const plain = { at, family, arm, probability: 0.7, outcomeMs: minutes * MINUTE, censored: false } as const;
    return { ...plain, loop: 'messages', ...change };
  });
}

/** How often each family is drawn. */
function shares(trials: readonly Trial[], families: readonly string[] = FAMILIES): number[] {
  const chance = seeded(21);
  const draws = Array.from({ length: 4000 }, () => nextFamily(trials, 'messages', families, chance));
  return families.map((family) => draws.filter((drawn) => drawn === family).length / draws.length);
}

describe('the next family', () => {
  it.each<[string, Trial[], string[]]>([
    ['before 120 moments', moments(119, 'waiting'), FAMILIES],
    ['where none is left on', moments(200, 'waiting'), []],
    ['where moments were not drawn', moments(200, 'waiting', { probability: 1 }), FAMILIES],
  ])('is nobody’s to choose %s', (_, trials, families) => {
    expect(nextFamily(trials, 'messages', families, seeded(1))).toBeNull();
  });

  it('is mostly the one that is followed by the best, and the others keep a tenth each', () => {
    const [notice, waiting, filtered] = shares(moments(120, 'waiting'));
    expect(waiting).toBeGreaterThan(0.72);
    expect(waiting).toBeLessThanOrEqual(0.82);
    for (const other of [notice, filtered]) expect(other).toBeGreaterThan(0.085);
  });

  it('counts less scrolling as better', () => {
    const [, waiting] = shares(moments(120, 'waiting', { loop: 'feed' }));
    // Moments of the feed say nothing of messages.
    expect(waiting).toBeGreaterThan(0.28);
    expect(waiting).toBeLessThan(0.39);
    const chance = seeded(22);
    const trials = moments(120, 'waiting', { loop: 'feed' });
    const draws = Array.from({ length: 1000 }, () => nextFamily(trials, 'feed', FAMILIES, chance));
    expect(draws.filter((drawn) => drawn === 'waiting').length).toBeLessThan(150);
  });

  it('learns nothing from moments in which it stayed silent', () => {
    const silent = moments(120, 'nobody').map((each): Trial => {
      const best = each.family === 'waiting';
      return { ...each, arm: 'hold', outcomeMs: (best ? 200 : 20) * MINUTE };
    });
    for (const share of shares(silent)) expect(Math.abs(share - 1 / 3)).toBeLessThan(0.04);
  });

  it('forgets what is older than the newest 120', () => {
    const newer = moments(120, 'notice').map((each) => ({ ...each, at: each.at + 1000 * 60 * MINUTE }));
    const [notice] = shares([...newer, ...moments(600, 'waiting')]);
    expect(notice).toBeGreaterThan(0.72);
  });

  it('gives a family that is new a fair try', () => {
    const [, , , fresh] = shares(moments(120, 'nobody'), [...FAMILIES, 'fresh']);
    expect(fresh).toBeGreaterThan(0.2);
  });

  it('is one of those asked for, from any source of chance', () => {
    const trials = moments(130, 'waiting');
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(19), (same, count) => {
        const families = Array.from({ length: count + 1 }, (_, index) => `f${index}`);
        expect(families).toContain(nextFamily(trials, 'messages', families, () => same));
      }),
    );
  });
});
