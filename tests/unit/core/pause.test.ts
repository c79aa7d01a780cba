import { describe, expect, it } from 'vitest';
import { pauseUntil, pauseWhenHiding } from '../../../lib/core/pause.ts';
import { HOUR, settingsWith } from './story.ts';

const at = (time: string) => Date.parse(`${time}:00Z`);

describe('a pause that begins now', () => {
  it('of an hour ends in an hour, and one until the person says so with no time', () => {
    const ten = at('2026-10-14T10:00');
    expect(pauseUntil('hour', ten, settingsWith())).toBe(ten + HOUR);
    expect(pauseUntil('open', ten, settingsWith())).toBe('open');
  });

  it.each([
    ['in the evening', 'UTC', 4, '2026-10-14T22:00', '2026-10-15T04:00'],
    ['after midnight, which is still the evening before', 'UTC', 4, '2026-10-15T02:00', '2026-10-15T04:00'],
    ['as a day begins', 'UTC', 4, '2026-10-15T04:00', '2026-10-16T04:00'],
    ['where days begin at midnight', 'UTC', 0, '2026-10-15T02:00', '2026-10-16T00:00'],
    ['where somebody is', 'Asia/Tokyo', 4, '2026-10-14T10:00', '2026-10-14T19:00'],
    ['over a night of 25 hours', 'Europe/Berlin', 4, '2026-10-24T20:00', '2026-10-25T03:00'],
  ])('until tomorrow, %s', (_, timeZone, dayStartsAt, from, until) => {
    expect(pauseUntil('tomorrow', at(from), settingsWith({ timeZone, dayStartsAt } as object))).toBe(at(until));
  });
});

describe('a pause for the rest of the day', () => {
  const TEN = at('2026-10-14T10:00');
  const FOUR = at('2026-10-15T04:00');

  it.each([
    ['where nothing is paused', null, FOUR],
    ['over a shorter one', TEN + HOUR, FOUR],
    ['and no shorter than one that holds', FOUR + HOUR, FOUR + HOUR],
    ['and not in place of one without an end', 'open', 'open'],
    ['after one that has gone by', TEN - HOUR, FOUR],
  ] as const)('%s', (_, pause, until) => {
    expect(pauseWhenHiding(TEN, settingsWith({ pause }))).toBe(until);
  });
});
