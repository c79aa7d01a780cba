import { expect, it } from 'vitest';
import { type Opening, opensOften, recentOpenings, withOpening } from '../../../lib/core/openings.ts';
import { HOUR, MINUTE, TEN } from './story.ts';

/** Opened at these minutes, one after another. */
function opened(...minutes: readonly number[]): readonly Opening[] {
  return minutes.reduce<readonly Opening[]>((all, at) => withOpening(all, `o${at}`, TEN + at * MINUTE), []);
}

it.each([
  ['three times', [0, 5, 10], false],
  ['four times', [0, 5, 10, 15], true],
  ['four times in a little less than half an hour', [0, 10, 20, 29], true],
  ['four times in half an hour', [0, 10, 20, 30], false],
  ['many times', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], true],
  ['many times, and then not for a while', [0, 1, 2, 3, 4, 60], false],
])('opened %s', (_, minutes, often) => {
  expect(opensOften(opened(...minutes))).toBe(often);
});

it('remembers four at most, and none that is older than needed', () => {
  expect(opened(0, 1, 2, 3, 4, 5)).toHaveLength(4);
  expect(recentOpenings(opened(0, 20), TEN + 35 * MINUTE)).toEqual([['o20', TEN + 20 * MINUTE]]);
});

it('forgets what a clock that was set back makes lie ahead', () => {
  expect(recentOpenings(opened(0, 5), TEN - HOUR)).toEqual([]);
});
