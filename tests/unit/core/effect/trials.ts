import fc from 'fast-check';
import type { MeasuredLoop, Trial } from '../../../../lib/core/effect/trial.ts';
import { MINUTE, START } from './people.ts';

/** One trial; what is not told does not matter. */
export function trial(change: Partial<Trial> = {}): Trial {
  const plain = { at: START, loop: 'messages', family: 'notice', arm: 'show' } as const;
  return { ...plain, probability: 0.7, outcomeMs: 25 * MINUTE, censored: false, ...change };
}

/** Trials of one loop, an hour apart: `show` and `hold` with so many minutes each. */
export function minutesOf(loop: MeasuredLoop, arms: readonly (readonly [Trial['arm'], number])[]): Trial[] {
  return arms.map(([arm, minutes], index) =>
    trial({ loop, arm, outcomeMs: minutes * MINUTE, at: START + index * 60 * MINUTE }),
  );
}

/** Any trials, in any order, also at equal times. */
export const anyTrials = (maxLength = 60): fc.Arbitrary<Trial[]> =>
  fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 200 }).map((hours) => START + hours * 60 * MINUTE),
      loop: fc.constantFrom<MeasuredLoop>('messages', 'feed', 'profile'),
      family: fc.constantFrom('notice', 'waiting'),
      arm: fc.constantFrom<Trial['arm']>('show', 'hold'),
      probability: fc.constantFrom(0.5, 0.7),
      outcomeMs: fc.integer({ min: -1, max: 300 }).map((minutes) => minutes * MINUTE),
      censored: fc.boolean(),
    }),
    { maxLength },
  );

/** The same things in another order. */
export function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  return items
    .map((item) => ({ item, key: chance() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** As if every card had been silence and every silence a card. */
export function flipped(trials: readonly Trial[]): Trial[] {
  return trials.map((each) => ({
    ...each,
    arm: each.arm === 'show' ? 'hold' : 'show',
    probability: 1 - each.probability,
  }));
}
