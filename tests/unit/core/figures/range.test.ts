import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, daysFrom, mondayOf, weekdayOf } from '../../../../lib/core/figures/calendar-days.ts';
import { partsOf } from '../../../../lib/core/figures/figures.ts';
import { daysOf, type RangeId, stepOf, stepsOf } from '../../../../lib/core/figures/range.ts';

describe('the days of a range', () => {
  it.each<[RangeId, string | null, string, string]>([
    ['week', '2020-01-01', '2026-10-09', 'day'],
    ['month', '2020-01-01', '2026-09-16', 'day'],
    ['year', '2020-01-01', '2026-01-01', 'week'],
    ['all', '2020-05-07', '2020-05-07', 'month'],
    ['all', '2026-10-10', '2026-10-10', 'day'],
    ['all', null, '2026-10-15', 'day'],
  ])('%s, with the first day %s, begins on %s and is drawn by %s', (range, first, from, step) => {
    const days = daysOf(range, '2026-10-15', first);
    expect(days).toEqual({ from, to: '2026-10-15' });
    expect(stepOf(days)).toBe(step);
  });

  it('weeks begin on Monday, and years with weeks of their own', () => {
    expect([weekdayOf('2026-10-12'), weekdayOf('2026-10-18'), weekdayOf('1969-12-29')]).toEqual([0, 6, 0]);
    expect(mondayOf('2026-10-18')).toBe('2026-10-12');
    expect(stepsOf({ from: '2026-01-01', to: '2026-02-28' }).slice(0, 2)).toEqual([
      { from: '2026-01-01', to: '2026-01-04' },
      { from: '2026-01-05', to: '2026-01-11' },
    ]);
  });

  it('steps follow one another without a day left out or told twice, and parts hold them all in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 2500 }), (start, count) => {
        const from = dayAfter('1990-01-01', start);
        const days = { from, to: dayAfter(from, count - 1) };
        const steps = stepsOf(days);
        expect(steps.reduce((sum, step) => sum + daysFrom(step.from, step.to), 0)).toBe(count);
        for (const [index, step] of steps.entries())
          expect(step.from).toBe(dayAfter(steps[index - 1]?.to ?? dayAfter(from, -1), 1));
        const parts = partsOf(days);
        expect(parts.flat()).toEqual(steps);
        for (const part of parts) expect(daysFrom(part[0]?.from ?? '', part.at(-1)?.to ?? '')).toBeLessThanOrEqual(62);
      }),
    );
  });
});
