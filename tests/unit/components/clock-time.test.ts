import { describe, expect, it } from 'vitest';
import { firstTime, nextTime } from '../../../components/card/clock-time.ts';

const at = (day: number, hours: number, minutes = 0) => new Date(2026, 10, day, hours, minutes).getTime();

describe('when a time of day comes next', () => {
  it.each([
    ['later today', '18:30', at(23, 14), { until: at(23, 18, 30), tomorrow: false }],
    ['in a minute', '14:01', at(23, 14), { until: at(23, 14, 1), tomorrow: false }],
    ['now', '14:00', at(23, 14), { until: at(24, 14), tomorrow: true }],
    ['passed', '08:00', at(23, 14), { until: at(24, 8), tomorrow: true }],
    ['over midnight', '00:15', at(23, 23, 50), { until: at(24, 0, 15), tomorrow: true }],
    ['over the end of a month', '08:00', at(30, 9), { until: at(31, 8), tomorrow: true }],
    ['with seconds, as some browsers give', '18:30:00', at(23, 14), { until: at(23, 18, 30), tomorrow: false }],
    ['none', '', at(23, 14), null],
  ])('%s', (_, time, now, next) => {
    expect(nextTime(time, now)).toEqual(next);
  });
});

describe('a time to begin with', () => {
  it.each([
    [at(23, 14), '15:00'],
    [at(23, 14, 1), '16:00'],
    [at(23, 14, 59), '16:00'],
    [at(23, 22, 30), '00:00'],
  ])('%o', (now, time) => {
    expect(firstTime(now)).toBe(time);
  });
});
