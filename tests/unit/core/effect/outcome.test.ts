import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoresOf, typicalMinutes } from '../../../../lib/core/effect/outcome.ts';
import type { Trial } from '../../../../lib/core/effect/trial.ts';
import { MINUTE, seeded } from './people.ts';
import { anyTrials, minutesOf, shuffled, trial } from './trials.ts';

const log = Math.log1p;

describe('the score of an outcome', () => {
  it.each<[string, Partial<Trial>, number]>([
    ['minutes away', { outcomeMs: 25 * MINUTE }, log(25)],
    ['more of them count up to four hours', { outcomeMs: 900 * MINUTE }, log(240)],
    ['a page that was asked to be watched', { loop: 'profile', outcomeMs: 900 * MINUTE }, log(240)],
    ['minutes in a feed are better the fewer they are', { loop: 'feed', outcomeMs: 25 * MINUTE }, -log(25)],
    ['an hour has sixty of them', { loop: 'feed', outcomeMs: 61 * MINUTE }, -log(60)],
    ['none at all', { loop: 'feed', outcomeMs: 0 }, 0],
    ['a clock that was set back', { outcomeMs: -5 * MINUTE }, 0],
  ])('%s', (_, change, score) => {
    expect(scoresOf([trial(change)])[0]).toBeCloseTo(score, 12);
  });
});

describe('an outcome that was cut off', () => {
  const cut = { ...trial({ outcomeMs: 10 * MINUTE }), censored: true };

  it('scores what the longer ones come to on average, and leaves the others alone', () => {
    const others = minutesOf('messages', [
      ['show', 5],
      ['hold', 20],
      ['hold', 80],
    ]);
    const [score, ...rest] = scoresOf([cut, ...others]);
    expect(score).toBeCloseTo((log(20) + log(80)) / 2);
    expect(rest).toEqual([log(5), log(20), log(80)]);
  });

  it('lasted longer than one that ended just then', () => {
    const others = minutesOf('messages', [
      ['show', 10],
      ['hold', 80],
    ]);
    expect(scoresOf([cut, ...others])[0]).toBeCloseTo(log(80));
  });

  it('takes another one that was cut off later for what that one comes to', () => {
    const later = { ...cut, outcomeMs: 30 * MINUTE };
    const others = minutesOf('messages', [
      ['show', 20],
      ['hold', 80],
    ]);
    expect(scoresOf([cut, later, ...others])[1]).toBeCloseTo(log(80));
    expect(scoresOf([cut, later, ...others])[0]).toBeCloseTo((log(20) + 2 * log(80)) / 3);
  });

  it.each<[string, Trial[], number]>([
    ['is what was seen of it where it was the longest', minutesOf('messages', [['show', 2]]), log(10)],
    ['is known where it reached the cap', [], log(240)],
    ['learns nothing from other loops', minutesOf('profile', [['show', 90]]), log(10)],
  ])('%s', (_, others, score) => {
    const one = score === log(240) ? { ...cut, outcomeMs: 240 * MINUTE } : cut;
    expect(scoresOf([one, ...others])[0]).toBeCloseTo(score);
  });

  it('never scores outside of what is possible, and the same in any order', () => {
    fc.assert(
      fc.property(anyTrials(), fc.integer(), (trials, seed) => {
        const scores = [...scoresOf(trials)];
        const other = shuffled(trials, seeded(seed));
        expect(Math.min(...scores, 0)).toBeGreaterThanOrEqual(-log(60) - 1e-9);
        expect(Math.max(...scores, 0)).toBeLessThanOrEqual(log(240) + 1e-9);
        const inOrder = (values: Iterable<number>) => [...values].sort((a, b) => a - b);
        for (const [index, score] of inOrder(scoresOf(other)).entries()) {
          expect(score).toBeCloseTo(inOrder(scores)[index] ?? Number.NaN, 9);
        }
      }),
    );
  });
});

describe('typical minutes', () => {
  const trials = [
    ...minutesOf('messages', [
      ['show', 3],
      ['show', 15],
      ['hold', 1],
    ]),
    ...minutesOf('feed', [
      ['show', 0],
      ['show', 8],
    ]),
  ];

  it('are the middle on the scale that is tested', () => {
    expect(typicalMinutes(trials, 'messages', 'show')).toBeCloseTo(7);
    expect(typicalMinutes(trials, 'messages', 'hold')).toBeCloseTo(1);
    expect(typicalMinutes(trials, 'feed', 'show')).toBeCloseTo(2);
  });

  it('are none where there is nothing to tell', () => {
    expect(typicalMinutes(trials, 'feed', 'hold')).toBeNull();
    expect(typicalMinutes(trials, 'profile', 'show')).toBeNull();
  });
});
