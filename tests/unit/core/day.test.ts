import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, hourOf, lengthOf, minuteOf } from '../../../lib/core/day.ts';

const LISBON = { timeZone: 'Europe/Lisbon', startsAt: 4 };

describe("the person's own day", () => {
  it.each([
    ['in the morning', '2026-10-14T09:00:00Z', '2026-10-14'],
    ['after midnight it is still the day before', '2026-10-15T02:59:59Z', '2026-10-14'],
    ['from four on it is the next', '2026-10-15T03:00:00Z', '2026-10-15'],
    ['on the night the clocks go back', '2026-10-25T03:30:00Z', '2026-10-24'],
    ['at four on that morning', '2026-10-25T04:00:00Z', '2026-10-25'],
  ])('%s', (_, at, day) => {
    expect(dayOf(Date.parse(at), LISBON).day).toBe(day);
  });

  it('has 23 or 25 hours when the clocks change', () => {
    expect(lengthOf(dayOf(Date.parse('2026-10-24T12:00:00Z'), LISBON))).toBe(25 * 60);
    expect(lengthOf(dayOf(Date.parse('2026-03-28T12:00:00Z'), LISBON))).toBe(23 * 60);
    expect(lengthOf(dayOf(Date.parse('2026-06-01T12:00:00Z'), LISBON))).toBe(24 * 60);
  });

  it('counts minutes from its start and keeps within it', () => {
    const day = dayOf(Date.parse('2026-10-14T09:00:00Z'), LISBON);
    expect(minuteOf(day.from, day)).toBe(0);
    expect(minuteOf(day.from + 90_500, day)).toBe(1);
    expect(minuteOf(day.to + 1, day)).toBe(1440);
    expect(minuteOf(day.from - 1, day)).toBe(0);
  });

  it('finds the evening of the day somebody is in, also after midnight', () => {
    const evening = Date.parse('2026-10-14T18:00:00Z');
    expect(hourOf(Date.parse('2026-10-14T09:00:00Z'), 19, LISBON)).toBe(evening);
    expect(hourOf(Date.parse('2026-10-15T01:00:00Z'), 19, LISBON)).toBe(evening);
  });

  it('holds every instant, and the next day begins where it ends', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Lisbon',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Pacific/Apia',
      'Australia/Lord_Howe',
    );
    const instant = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2028, 0) });
    fc.assert(
      fc.property(instant, zones, fc.nat(23), (at, timeZone, startsAt) => {
        const day = dayOf(at, { timeZone, startsAt });
        expect(day.from).toBeLessThanOrEqual(at);
        expect(day.to).toBeGreaterThan(at);
        expect(dayOf(day.to, { timeZone, startsAt }).from).toBe(day.to);
      }),
    );
  });
});
