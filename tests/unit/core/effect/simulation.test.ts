import { describe, expect, it } from 'vitest';
import { nextFamily } from '../../../../lib/core/effect/families.ts';
import { typicalMinutes } from '../../../../lib/core/effect/outcome.ts';
import type { Trial } from '../../../../lib/core/effect/trial.ts';
import { bursty, DAY, looksOf, MINUTE, START, scroller, seeded, steady } from './people.ts';

/** Few people and wide bounds: the long tests measure, these notice what is broken. */

function people(count: number, live: (seed: number) => Trial[]): { helped: number; harmed: number } {
  let helped = 0;
  let harmed = 0;
  for (let seed = 1; seed <= count; seed += 1) {
    const looks = looksOf(live(seed), seeded(-seed));
    if (looks.some(({ finding }) => finding === 'helps')) helped += 1;
    if (looks.some(({ finding, harmful }) => finding === 'worse' || harmful.length > 0)) harmed += 1;
  }
  return { helped, harmed };
}

describe('made-up people, up to the third look', () => {
  it.each([
    ['steady', steady],
    ['bursty', bursty],
  ])('%s ones whose cards do nothing are rarely told that they help', (_, live) => {
    expect(people(100, (seed) => live(seeded(seed), { moments: 120 })).helped).toBeLessThanOrEqual(9);
  });

  it('nearly all whose cards keep them away three times as long are told so', () => {
    expect(people(40, (seed) => steady(seeded(seed), { moments: 120, effect: 3 })).helped).toBeGreaterThanOrEqual(36);
  });

  it('most whose cards bring them back in a third of the time are told so', () => {
    const { helped, harmed } = people(40, (seed) => steady(seeded(seed), { moments: 120, effect: 1 / 3 }));
    expect(helped).toBe(0);
    expect(harmed).toBeGreaterThanOrEqual(36);
  });

  it('nobody who scrolls half as long after a card is told that it harms', () => {
    const { helped, harmed } = people(40, (seed) => scroller(seeded(seed), { moments: 120 }));
    expect(harmed).toBe(0);
    expect(helped).toBeGreaterThan(10);
  });
});

describe('outcomes that are cut off at any time', () => {
  const chance = seeded(41);
  const whole = steady(chance, { moments: 4000, effect: 2 });
  const cut = whole.map((each): Trial => {
    const after = -60 * MINUTE * Math.log(1 - chance());
    return after < each.outcomeMs ? { ...each, outcomeMs: after, censored: true } : each;
  });
  const typical = (trials: readonly Trial[]) => typicalMinutes(trials, 'messages', 'show') ?? 0;

  it('leave typical minutes nearly as they are, where leaving them out would not', () => {
    const kept = typical(cut.filter(({ censored }) => !censored));
    expect(kept / typical(whole)).toBeLessThan(0.65);
    expect(Math.abs(typical(cut) / typical(whole) - 1)).toBeLessThan(0.15);
  });
});

describe('choosing families by what follows them', () => {
  it('finds the one that keeps people away, and follows when it wears off', () => {
    const chance = seeded(31);
    const families = ['notice', 'waiting', 'filtered-reality'];
    const trials: Trial[] = [];
    const drawn: string[] = [];
    for (let index = 0; index < 900; index += 1) {
      const family = nextFamily(trials, 'messages', families, chance) ?? families[index % 3] ?? '';
      const best = index < 500 ? 'waiting' : 'notice';
      const [trial] = steady(chance, { moments: 1, effect: family === best ? 4 : 1, families: [family] });
      if (trial) trials.push({ ...trial, at: START + index * DAY });
      drawn.push(family);
    }
    const share = (family: string, from: number, to: number) =>
      drawn.slice(from, to).filter((each) => each === family).length / (to - from);
    expect(share('waiting', 200, 500)).toBeGreaterThan(0.6);
    expect(share('notice', 700, 900)).toBeGreaterThan(0.5);
    expect(share('filtered-reality', 200, 900)).toBeGreaterThan(0.08);
  });
});
