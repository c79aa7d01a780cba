import { expect, it } from 'vitest';
import { apart, everyNth } from '../../../../components/charts/ticks.ts';

it.each([
  ['all where there is room', 7, 700, 56, 1],
  ['every second', 7, 200, 56, 2],
  ['every thirteenth of a year in weeks', 53, 240, 56, 13],
  ['and none of a drawing without room would be too many', 7, 0, 56, 392],
])('labels: %s', (_, count, width, label, nth) => {
  expect(everyNth(count, width, label)).toBe(nth);
});

it('leaves out ticks that would touch the one before', () => {
  expect(apart([0, 5, 15, 30, 60], (minutes) => minutes * 3, 40)).toEqual([0, 15, 30, 60]);
});
