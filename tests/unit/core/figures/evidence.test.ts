import { describe, expect, it } from 'vitest';
import { looksDue } from '../../../../lib/core/effect/looks.ts';
import { evidenceOf } from '../../../../lib/core/figures/evidence.ts';
import { MINUTE, seeded, steady } from '../effect/people.ts';

const LATER = Date.UTC(2027, 0, 1);

/** Somebody with so many moments, and what is shown of them. */
function shown(moments: number, effect: number) {
  const trials = steady(seeded(3), { moments, effect });
  const look = looksDue(trials, null, LATER, seeded(5)).at(-1) ?? null;
  return { trials, look, evidence: evidenceOf(trials, look) };
}

describe('what may be shown of whether cards help', () => {
  it.each([
    [12, 'learning'],
    [30, 'counting'],
  ])('after %i moments nothing of what followed: %s', (moments, kind) => {
    const { evidence } = shown(moments, 5);
    expect(evidence).toMatchObject({ verdict: { kind }, loops: [] });
  });

  it('is of the moments the last look rests on, and of no later one', () => {
    const { trials, evidence } = shown(55, 1);
    const [messages] = evidence.loops;
    const seen = trials.slice(0, 40);
    const minutes = (arm: 'show' | 'hold') =>
      seen
        .filter((trial) => trial.arm === arm)
        .map(({ outcomeMs }) => outcomeMs / MINUTE)
        .sort((a, b) => a - b);
    expect(messages?.card.map((each) => each.minutes)).toEqual(minutes('show'));
    expect(messages?.silence.map((each) => each.minutes)).toEqual(minutes('hold'));
  });

  it('names the typical minutes of the moments that are shown', () => {
    const { evidence } = shown(120, 3);
    const [messages] = evidence.loops;
    const typical = (arm: readonly { minutes: number }[] = []) => {
      const logs = arm.map(({ minutes }) => Math.log(1 + Math.min(240, minutes)));
      return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length) - 1;
    };
    expect(messages?.typical?.card).toBeCloseTo(typical(messages?.card), 6);
    expect(messages?.typical?.silence).toBeCloseTo(typical(messages?.silence), 6);
    expect(messages?.card.some(({ censored }) => censored)).toBe(false);
  });

  it.each([
    ['helps where cards are followed by more room', 6, 'helps'],
    ['is worse where they are followed by less', 1 / 8, 'worse'],
    ['is unclear where they do nothing', 1, 'unclear'],
  ])('%s', (_, effect, finding) => {
    const { look, evidence } = shown(120, effect);
    expect(look?.finding).toBe(finding);
    expect(evidence.loops.map((loop) => loop.finding)).toEqual([finding]);
  });

  it('claims nothing of one loop where the whole is unclear, or says otherwise', () => {
    const { trials, look } = shown(120, 6);
    if (!look) throw new Error('There was no look.');
    const unclear = evidenceOf(trials, { ...look, finding: 'unclear' });
    const worse = evidenceOf(trials, { ...look, finding: 'worse' });
    expect([...unclear.loops, ...worse.loops].map(({ finding }) => finding)).toEqual(['unclear', 'unclear']);
  });
});
