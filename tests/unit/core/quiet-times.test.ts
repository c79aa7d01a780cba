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
  ])('%s', (_, span, day, time, may) => {
    expect(maySpeakAt(settingsWith({ times: [span] }), 'x', at(day, time), { timeZone: 'UTC' })).toBe(may);
  });

  it.each([
    // In Berlin the clocks skip 02:00 to 03:00 on 28 March 2027, and show 02:00 to 03:00 twice on 25 October 2026.
    ['an hour that is skipped', '2027-03-28', ['00:59', '01:00'], [false, false]],
    ['an hour that comes twice', '2026-10-25', ['00:00', '00:59', '01:30', '02:00'], [true, true, true, false]],
  ])('by the wall: %s', (_, day, times, may) => {
    const settings = settingsWith({ times: [{ days: ALL, from: 2 * 60, to: 3 * 60 }] });
    const said = times.map((time) => maySpeakAt(settings, 'x', at(day, time), { timeZone: 'Europe/Berlin' }));
    expect(said).toEqual(may);
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
