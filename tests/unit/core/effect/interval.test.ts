import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interval, type Ratio } from '../../../../lib/core/effect/interval.ts';
import { randomisationTest, testOf } from '../../../../lib/core/effect/randomisation.ts';
import { strataOf } from '../../../../lib/core/effect/strata.ts';
import type { Trial } from '../../../../lib/core/effect/trial.ts';
import { MINUTE, seeded, steady } from './people.ts';
import { anyTrials, minutesOf } from './trials.ts';

const REDRAWS = 999;
/** Nearer than the next redraw, further than rounding. */
const NEAR = 1 + 1e-7;

function intervalOf(trials: readonly Trial[], level: number, seed = 1): Ratio | null {
  const [stratum] = strataOf(trials, seeded(seed), REDRAWS);
  return stratum ? interval(stratum, level) : null;
}

/** As if the card had not made minutes + 1 so many times as long. */
function without(trials: readonly Trial[], ratio: number): Trial[] {
  return trials.map((each) => {
    const minutes = (each.outcomeMs / MINUTE + 1) / ratio - 1;
    return each.arm === 'show' ? { ...each, outcomeMs: minutes * MINUTE } : each;
  });
}

/** Outcomes far from either end of the scale, so that any effect near the real one can be taken off. */
const MIDDLING = steady(seeded(5), { moments: 40, effect: 1.5 }).map((each) => ({
  ...each,
  outcomeMs: (30 + 100 * seeded(each.outcomeMs)()) * MINUTE,
}));

describe('the interval', () => {
  it('holds just the effects that the test does not reject', () => {
    const found = intervalOf(MIDDLING, 0.05);
    expect(found).not.toBeNull();
    const { from, to, ratio } = found ?? { from: 0, to: 0, ratio: 0 };
    const p = (effect: number) => randomisationTest(without(MIDDLING, effect), seeded(1), { redraws: REDRAWS }).p;
    expect(p(ratio)).toBe(1);
    for (const inside of [from * NEAR, to / NEAR]) expect(p(inside)).toBeGreaterThan(0.05);
    for (const outside of [from / NEAR, to * NEAR]) expect(p(outside)).toBeLessThanOrEqual(0.05);
  });

  it('leaves out no effect just where the test finds one', () => {
    fc.assert(
      fc.property(anyTrials(30), fc.constantFrom(0.022, 0.1, 0.5), fc.integer(), (any, level, seed) => {
        const trials = any.map((each): Trial => ({ ...each, loop: 'feed' }));
        const strata = strataOf(trials, seeded(seed), REDRAWS);
        const found = strata[0] ? interval(strata[0], level) : null;
        const { p } = testOf(strata, REDRAWS);
        // An end that is 1 itself may fall on either side of it by rounding.
        fc.pre(!found || Math.min(Math.abs(found.from - 1), Math.abs(found.to - 1)) > 1e-6);
        expect(found !== null && (found.from > 1 || found.to < 1)).toBe(p <= level);
      }),
    );
  });

  it('tells how many times as many minutes: fewer of them in a feed', () => {
    const arms = Array.from({ length: 60 }, (_, i) => (i % 2 ? (['show', 9] as const) : (['hold', 19] as const)));
    const away = intervalOf(minutesOf('messages', arms), 0.05);
    expect(away?.ratio).toBeCloseTo(0.5);
    expect(intervalOf(minutesOf('feed', arms), 0.05)?.ratio).toBeCloseTo(0.5);
    expect(away?.from).toBeLessThanOrEqual(0.5 + 1e-9);
    expect(away?.to).toBeLessThan(1);
  });

  it('is none where too little can be told', () => {
    const few = minutesOf('messages', [
      ['show', 9],
      ['hold', 3],
      ['show', 12],
    ]);
    expect(intervalOf(few, 0.05)).toBeNull();
    expect(
      intervalOf(
        MIDDLING.map((each): Trial => ({ ...each, arm: 'show' })),
        0.05,
      ),
    ).toBeNull();
    expect(intervalOf([], 0.05)).toBeNull();
  });

  it('holds the true effect as often as it says', () => {
    const people = 200;
    let held = 0;
    for (let seed = 0; seed < people; seed += 1) {
      const chance = seeded(seed);
      const trials = minutesOf(
        'messages',
        Array.from({ length: 50 }, () => {
          const gap = 10 + 50 * chance();
          return chance() < 0.7 ? (['show', 2 * gap + 1] as const) : (['hold', gap] as const);
        }),
      );
      const found = intervalOf(trials, 0.1, seed);
      if (found && found.from <= 2 && found.to >= 2) held += 1;
    }
    expect(held / people).toBeGreaterThan(0.84);
    expect(held / people).toBeLessThan(0.96);
  });
});
