import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/core/day.ts';
import { addLook, addVisit, type SeenDay, usualLooks } from '../../../lib/core/usual.ts';
import { HOUR, MINUTE, TEN } from './story.ts';

const DAY = 24 * HOUR;
const TARGET = 'messages:whatsapp';
const calendar = { timeZone: 'UTC', startsAt: 4 };

/** So many days before today with so many visits, and so many looks around ten in the morning. */
function fortnight(visits: number, looks: (day: number) => number, days = 14): readonly SeenDay[] {
  let seen: readonly SeenDay[] = [];
  for (let back = days; back > 0; back -= 1) {
    const at = TEN - back * DAY;
    const day = dayOf(at, calendar);
    for (let i = 0; i < visits; i += 1) seen = addVisit(seen, day);
    for (let i = 0; i < looks(back); i += 1) seen = addLook(seen, day, TARGET, at + i * MINUTE);
  }
  return seen;
}

const usual = (days: readonly SeenDay[], at = TEN) => usualLooks(days, dayOf(at, calendar), TARGET, at);

describe('what is usual (rule 4)', () => {
  it('is the median number of looks an hour at the time of day', () => {
    expect(usual(fortnight(60, () => 6))).toBe(2);
    // Half of the days with more of them: the middle lies between.
    expect(usual(fortnight(60, (day) => (day % 2 ? 6 : 12)))).toBe(3);
    // One wild day changes nothing.
    expect(usual(fortnight(60, (day) => (day === 3 ? 60 : 6)))).toBe(2);
    expect(
      usual(
        fortnight(60, () => 6),
        TEN + 6 * HOUR,
      ),
    ).toBe(0);
  });

  it('says nothing of people who look seldom, or of fewer than fourteen days', () => {
    expect(usual(fortnight(40, () => 6))).toBeNull();
    expect(usual(fortnight(60, () => 6, 13))).toBeNull();
    expect(usual([])).toBeNull();
  });

  it('does not count today', () => {
    let days = fortnight(60, () => 6, 13);
    const today = dayOf(TEN, calendar);
    for (let i = 0; i < 60; i += 1) days = addVisit(days, today);
    expect(usual(days)).toBeNull();
  });

  it('keeps a fortnight and today', () => {
    const days = fortnight(1, () => 1, 40);
    expect(days).toHaveLength(15);
    expect(days.at(-1)?.day).toBe('2026-10-13');
  });
});
