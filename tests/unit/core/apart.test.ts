import { describe, expect, it } from 'vitest';
import { likeDays, looksApart } from '../../../lib/core/apart.ts';
import { dayOf } from '../../../lib/core/day.ts';
import type { DayTotal } from '../../../lib/core/records.ts';
import { emptyTotal } from '../../../lib/core/totals.ts';
import { TEN } from './story.ts';

const DAY = dayOf(TEN, { timeZone: 'UTC', startsAt: 4 });
const NOON = 8 * 60;

/** A day's total with looks at these minutes. */
function total(lookMinutes: readonly number[], day = DAY.day, site = 'whatsapp'): DayTotal {
  return { ...emptyTotal('here', site, DAY), day, looks: lookMinutes.length, lookMinutes };
}

/** So many like days with the same looks. */
const ofLikeDays = (days: number, looks: readonly number[]) =>
  likeDays(DAY.day)
    .slice(0, days)
    .map((day) => total(looks, day));
const every = (minutes: number, looks: number) => Array.from({ length: looks }, (_, index) => index * minutes);

describe('days like a day', () => {
  it('are those of the same weekday, over the end of a year and a change of the clocks', () => {
    expect(likeDays('2026-01-13').slice(0, 3)).toEqual(['2026-01-06', '2025-12-30', '2025-12-23']);
    expect(likeDays('2026-04-05').slice(0, 2)).toEqual(['2026-03-29', '2026-03-22']);
    expect(likeDays('2026-04-05')).toHaveLength(8);
  });
});

describe('how far apart looks are', () => {
  it.each([
    ['no look', [], null],
    ['two looks, which are one time between', [0, 60], null],
    ['three looks', [0, 10, 60], 10],
    ['one long stretch among short ones', [0, 10, 20, 300], 10],
    ['looks out of order', [60, 0, 30], 30],
    ['looks at one time', [5, 5, 5], 0],
  ])('%s', (_, looks, typical) => {
    expect(looksApart([total(looks)], [], NOON)?.typical ?? null).toBe(typical);
  });

  it('counts the looks of all sites together', () => {
    expect(looksApart([total([0, 40]), total([20, 60], DAY.day, 'x')], [], NOON)?.typical).toBe(20);
  });
});

describe('what is usual (rule 28)', () => {
  const today = [total(every(60, 4))];
  const usual = (like: readonly DayTotal[], until = NOON) => looksApart(today, like, until)?.usual;

  it('is named from three like days on', () => {
    expect(usual(ofLikeDays(2, every(20, 10)))).toBeNull();
    expect(usual(ofLikeDays(3, every(20, 10)))).toBe(20);
  });

  it('is the middle one of them', () => {
    const days = ofLikeDays(3, []).map((day, index) => ({ ...day, lookMinutes: every([10, 25, 50][index] ?? 0, 8) }));
    expect(usual(days)).toBe(25);
  });

  it('looks at the same part of the day', () => {
    const days = ofLikeDays(3, [...every(20, 10), ...every(2, 40).map((minute) => NOON + 1 + minute)]);
    expect(usual(days)).toBe(20);
  });

  it.each([
    ['more looks than usual', every(100, 3)],
    ['looks closer together than usual', every(90, 5)],
    ['mostly hardly any look by now', []],
  ])('is not named where there are %s', (_, looks) => {
    expect(usual(ofLikeDays(4, looks))).toBeNull();
  });

  it('does not count a day as one of many looks apart because it had hardly any', () => {
    const days = [
      ...ofLikeDays(2, every(20, 10)),
      ...likeDays(DAY.day)
        .slice(2, 5)
        .map((day) => total([1], day)),
    ];
    expect(usual(days)).toBeNull();
  });
});
