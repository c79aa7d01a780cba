import { expect, test } from 'vitest';
import { firstKept } from '../../../../lib/core/data/keep.ts';

const LISBON = { timeZone: 'Europe/Lisbon', startsAt: 4 };

test.each([
  ['noon', Date.UTC(2026, 9, 14, 12), 7, '2026-10-07'],
  ['the small hours, which are of the day before', Date.UTC(2026, 9, 14, 2), 7, '2026-10-06'],
  ['the day the clocks change', Date.UTC(2026, 9, 25, 12), 1, '2026-10-24'],
  ['the first of March', Date.UTC(2028, 2, 1, 12), 1, '2028-02-29'],
  ['a year', Date.UTC(2026, 9, 14, 12), 365, '2025-10-14'],
])('at %s', (_what, at, days, first) => {
  expect(firstKept(at, LISBON, days)).toBe(first);
});
