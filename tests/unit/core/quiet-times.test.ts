import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPaused, maySpeakAt } from '../../../lib/core/quiet-times.ts';
import type { Span } from '../../../lib/core/settings.ts';
import { HOUR, MINUTE, Story, settingsWith, TEN } from './story.ts';

const ALL = [0, 1, 2, 3, 4, 5, 6];
const at = (day: string, time: string) => Date.parse(`${day}T${time}:00Z`);

/** 14 October 2026 is a Wednesday. */
describe('when something may be said', () => {
  const evening: Span = { days: ALL, from: 18 * 60, to: 22 * 60 };
  const night: Span = { days: [3], from: 22 * 60, to: 2 * 60 };

  it.each([
    ['before it begins', evening, '2026-10-14', '17:59', false],
    ['as it begins', evening, '2026-10-14', '18:00', true],
    ['as it ends', evening, '2026-10-14', '22:00', false],
    ['before midnight, on its day', night, '2026-10-14', '23:00', true],
    ['after midnight, on the next', night, '2026-10-15', '01:59', true],
    ['as it ends', night, '2026-10-15', '02:00', false],
    ['after midnight on its own day', night, '2026-10-14', '01:00', false],
    ['to the end of a day', { days: [3], from: 0, to: 24 * 60 }, '2026-10-14', '23:59', true],
    ['to the end of a day and no further', { days: [3], from: 0, to: 24 * 60 }, '2026-10-15', '00:00', false],
    [
      'up to midnight, written as the next day’s beginning',
      { days: [3], from: 20 * 60, to: 0 },
      '2026-10-14',
      '23:59',
      true,
    ],
    ['after midnight, where it ends at midnight', { days: [3], from: 20 * 60, to: 0 }, '2026-10-15', '00:00', false],
    ['all day round, from an hour to the same', { days: [3], from: 9 * 60, to: 9 * 60 }, '2026-10-15', '08:59', true],
    ['all day round, once it is over', { days: [3], from: 9 * 60, to: 9 * 60 }, '2026-10-15', '09:00', false],
    ['from the last day of the week into the first', { days: [6], from: 22 * 60, to: 60 }, '2026-10-18', '00:30', true],
    ['from Sunday into Monday', { days: [0], from: 22 * 60, to: 60 }, '2026-10-19', '00:59', true],
    ['at the hour of another day', { days: [4], from: 18 * 60, to: 22 * 60 }, '2026-10-14', '19:00', false],
  ])('%s', (_, span, day, time, may) => {
    expect(maySpeakAt(settingsWith({ times: [span] }), 'x', at(day, time), { timeZone: 'UTC' })).toBe(may);
  });

  it.each([
    // In Berlin the clocks skip 02:00 to 03:00 on 28 March 2027, and show 02:00 to 03:00 twice on 25 October 2026.
    ['an hour that is skipped', '2027-03-28', ['00:59', '01:00'], [false, false]],
    ['an hour that comes twice', '2026-10-25', ['00:00', '00:59', '01:30', '02:00'], [true, true, true, false]],
    ['the days around are as ever', '2026-10-24', ['00:00', '00:59', '01:00', '01:30'], [true, true, false, false]],
  ])('by the wall: %s', (_, day, times, may) => {
    const settings = settingsWith({ times: [{ days: ALL, from: 2 * 60, to: 3 * 60 }] });
    const said = times.map((time) => maySpeakAt(settings, 'x', at(day, time), { timeZone: 'Europe/Berlin' }));
    expect(said).toEqual(may);
  });

  it.each([
    // A night from ten to half past two, over the hour that Berlin skips and the one it has twice.
    [
      'a night that loses an hour',
      '2027-03-27',
      'Europe/Berlin',
      ['20:59', '21:00', '00:59', '01:29', '01:30'],
      [false, true, true, false, false],
    ],
    [
      'a night that gains one',
      '2026-10-24',
      'Europe/Berlin',
      ['19:59', '20:00', '00:29', '00:30', '01:29', '01:30'],
      [false, true, true, false, true, false],
    ],
    // Santiago’s clocks go from midnight to one: the day begins an hour late, and the night goes on.
    [
      'a night whose midnight is skipped',
      '2026-09-06',
      'America/Santiago',
      ['01:59', '03:59', '04:00', '05:29', '05:30'],
      [false, true, true, true, false],
    ],
    // Lord Howe’s clocks change by half an hour.
    [
      'a night that loses half an hour',
      '2026-10-03',
      'Australia/Lord_Howe',
      ['11:29', '11:30', '15:29', '15:30'],
      [false, true, true, false],
    ],
  ])('across midnight, by the wall: %s', (_, day, timeZone, times, may) => {
    const settings = settingsWith({ times: [{ days: ALL, from: 22 * 60, to: 2 * 60 + 30 }] });
    // Hours before noon belong to the morning after.
    const instant = (time: string) => at(day, time) + (time < '11:00' && timeZone === 'Europe/Berlin' ? 24 * HOUR : 0);
    expect(times.map((time) => maySpeakAt(settings, 'x', instant(time), { timeZone }))).toEqual(may);
  });

  it('goes by the weekday of where somebody is', () => {
    // Eleven in the morning of Wednesday in UTC: on Kiritimati Thursday has begun, on Midway Tuesday is not over yet.
    const instant = at('2026-10-14', '10:30');
    const on = (day: number) => settingsWith({ times: [{ days: [day], from: 0, to: 24 * 60 }] });
    const days = (timeZone: string) => ALL.filter((day) => maySpeakAt(on(day), 'x', instant, { timeZone }));
    expect([days('UTC'), days('Pacific/Kiritimati'), days('Pacific/Midway')]).toEqual([[3], [4], [2]]);
  });

  it('holds where any of several stretches does, and each of their minutes once', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia'];
    const span = fc.record({
      days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      from: fc.integer({ min: 0, max: 1439 }),
      to: fc.integer({ min: 0, max: 1440 }),
    });
    const when = fc.integer({ min: at('2026-01-01', '00:00'), max: at('2027-12-31', '00:00') });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), when, fc.constantFrom(...zones), (times, instant, timeZone) => {
        // Told minute by minute: the minutes of a week a stretch runs through, from each of its days on.
        const week = 7 * 24 * 60;
        const covered = new Set(
          times.flatMap(({ days, from, to }) =>
            days.flatMap((day) => {
              const length = to > from ? to - from : 24 * 60 - from + to;
              return Array.from({ length }, (_, minute) => (day * 24 * 60 + from + minute) % week);
            }),
          ),
        );
        const wall = new Intl.DateTimeFormat('en-GB', {
          timeZone,
          weekday: 'short',
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        }).formatToParts(instant);
        const part = (type: string) => wall.find((each) => each.type === type)?.value ?? '';
        const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday'));
        const minute = day * 24 * 60 + Number(part('hour')) * 60 + Number(part('minute'));
        expect(maySpeakAt(settingsWith({ times }), 'x', instant, { timeZone })).toBe(covered.has(minute));
      }),
    );
  });

  it('follows the zone somebody is in', () => {
    const settings = settingsWith({ times: [evening] });
    const six = at('2026-10-14', '18:30');
    expect(maySpeakAt(settings, 'x', six, { timeZone: 'UTC' })).toBe(true);
    expect(maySpeakAt(settings, 'x', six, { timeZone: 'Asia/Tokyo' })).toBe(false);
  });

  it('lets a site have times of its own, and none at all', () => {
    const sites = { x: { on: true, times: [] }, instagram: { on: true, times: [evening] } };
    const settings = settingsWith({ sites, times: null });
    const noon = at('2026-10-14', '12:00');
    const may = (site: string) => maySpeakAt(settings, site, noon, { timeZone: 'UTC' });
    expect([may('x'), may('instagram'), may('whatsapp')]).toEqual([false, false, true]);
  });
});

describe('a pause', () => {
  it('lasts until its time, or until it is ended', () => {
    expect([isPaused({ pause: null }, TEN), isPaused({ pause: 'open' }, TEN)]).toEqual([false, true]);
    expect([isPaused({ pause: TEN }, TEN - 1), isPaused({ pause: TEN }, TEN)]).toEqual([true, false]);
  });

  it('keeps the engine silent, as the hours do', () => {
    const scroll = (change: Parameters<typeof settingsWith>[0]) =>
      new Story({ feedMinutes: 1 }, change).arrive('instagram', 'feed').wait(MINUTE).scroll(1);
    expect(scroll({ pause: TEN + HOUR }).refusals).toEqual(['pause']);
    expect(scroll({ times: [] }).refusals).toEqual(['quiet']);
    expect(
      scroll({ pause: TEN + HOUR })
        .wait(HOUR)
        .scroll(1).moments,
    ).toHaveLength(1);
  });
});
