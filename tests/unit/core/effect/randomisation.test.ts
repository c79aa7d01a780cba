import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoresOf } from '../../../../lib/core/effect/outcome.ts';
import { randomisationTest } from '../../../../lib/core/effect/randomisation.ts';
import type { Trial } from '../../../../lib/core/effect/trial.ts';
import { seeded } from './people.ts';
import { anyTrials, flipped, minutesOf, shuffled } from './trials.ts';

/** The difference between arms, the long way: means within loops, weighted by n₁n₀/n. */
function differenceOf(trials: readonly Trial[], scores: Float64Array): number {
  let sum = 0;
  let weights = 0;
  for (const loop of ['messages', 'feed', 'profile']) {
    const of = (arm: string) => scores.filter((_, i) => trials[i]?.loop === loop && trials[i]?.arm === arm);
    const [shown, held] = [of('show'), of('hold')];
    if (shown.length === 0 || held.length === 0) continue;
    const weight = (shown.length * held.length) / (shown.length + held.length);
    const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length;
    sum += weight * (mean(shown) - mean(held));
    weights += weight;
  }
  return weights > 0 ? sum / weights : 0;
}

/** The exact p: every way the arms could have come out, each with its probability. */
function exactP(trials: readonly Trial[]): number {
  const scores = scoresOf(trials);
  const seen = Math.abs(differenceOf(trials, scores)) - 1e-9;
  let p = 0;
  for (let bits = 0; bits < 2 ** trials.length; bits += 1) {
    const drawn = trials.map((each, i): Trial => ({ ...each, arm: (bits >> i) & 1 ? 'show' : 'hold' }));
    const likely = drawn.reduce((product, { arm, probability }) => {
      return product * (arm === 'show' ? probability : 1 - probability);
    }, 1);
    if (Math.abs(differenceOf(drawn, scores)) >= seen) p += likely;
  }
  return p;
}

const FEW: Trial[] = [
  ...minutesOf('messages', [
    ['show', 30],
    ['show', 200],
    ['hold', 4],
    ['show', 55],
    ['hold', 12],
  ]),
  ...minutesOf('feed', [
    ['show', 3],
    ['hold', 22],
    ['hold', 40],
    ['show', 9],
  ]),
].map((each, index) => ({ ...each, probability: index % 3 === 0 ? 0.5 : 0.7 }));

describe('the randomisation test', () => {
  it.each<[string, Trial[]]>([
    ['two loops, two probabilities', FEW],
    ['one loop', FEW.slice(0, 5)],
    ['nothing much in it', FEW.map((each, i) => ({ ...each, arm: i % 2 ? 'show' : 'hold' }))],
    ['an outcome that was cut off', FEW.map((each, i) => ({ ...each, censored: i === 2 }))],
  ])('agrees with the exact one: %s', (_, trials) => {
    const { difference, p } = randomisationTest(trials, seeded(1), { redraws: 40_000 });
    expect(difference).toBeCloseTo(differenceOf(trials, scoresOf(trials)), 9);
    expect(Math.abs(p - exactP(trials))).toBeLessThan(0.012);
  });

  it('counts what was seen as one of the ways it could have come out', () => {
    const clear = minutesOf('messages', [
      ...Array.from({ length: 20 }, () => ['show', 200] as const),
      ...Array.from({ length: 20 }, () => ['hold', 2] as const),
    ]);
    expect(randomisationTest(clear, seeded(1)).p).toBe(1 / 2001);
    expect(randomisationTest(clear, seeded(1), { redraws: 99 }).p).toBe(1 / 100);
  });

  it.each<[string, Trial[]]>([
    ['no moments', []],
    ['one arm only', FEW.filter(({ arm }) => arm === 'show')],
    ['outcomes that are all alike', FEW.map((each) => ({ ...each, loop: 'messages', outcomeMs: 60_000 }))],
    [
      'a loop for each arm, which cannot be compared',
      FEW.map((each) => ({ ...each, loop: each.arm === 'show' ? 'messages' : 'feed' })),
    ],
  ])('finds nothing in %s', (_, trials) => {
    expect(randomisationTest(trials, seeded(1))).toEqual({ difference: 0, p: 1 });
  });

  it('is the same for the same chance, whatever the order', () => {
    fc.assert(
      fc.property(anyTrials(), fc.integer(), fc.integer(), (trials, seed, order) => {
        const once = randomisationTest(trials, seeded(seed), { redraws: 50 });
        expect(randomisationTest(trials, seeded(seed), { redraws: 50 })).toEqual(once);
        expect(randomisationTest(shuffled(trials, seeded(order)), seeded(seed), { redraws: 50 })).toEqual(once);
        expect(once.p).toBeGreaterThan(0);
        expect(once.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('says the opposite when the arms are swapped', () => {
    fc.assert(
      fc.property(anyTrials(), fc.integer(), (trials, seed) => {
        const { difference } = randomisationTest(trials, seeded(seed), { redraws: 1 });
        const other = randomisationTest(flipped(trials), seeded(seed), { redraws: 1 }).difference;
        expect(other).toBeCloseTo(-difference, 9);
      }),
    );
  });

  it('is as likely to say p below any level as that level, where cards do nothing', () => {
    const chance = seeded(7);
    const people = 400;
    let below = 0;
    for (let i = 0; i < people; i += 1) {
      const trials = minutesOf(
        'messages',
        Array.from({ length: 30 }, () => [chance() < 0.7 ? 'show' : 'hold', 240 * chance() ** 3] as const),
      );
      if (randomisationTest(trials, chance, { redraws: 199 }).p <= 0.2) below += 1;
    }
    // Three standard errors of 400 people at 20 in a hundred.
    expect(Math.abs(below / people - 0.2)).toBeLessThan(0.06);
  });
});
