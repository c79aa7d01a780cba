import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/core/settings.ts';
import { ALWAYS, isAlways, isSpan } from '../../../lib/core/spans.ts';

const EVENING: Span = { days: [1], from: 1080, to: 1320 };

describe('a stretch of the week', () => {
  it.each([
    ['as it should be', {}, true],
    ['across midnight', { to: 60 }, true],
    ['to the end of the day', { to: 1440 }, true],
    ['on no day', { days: [] }, false],
    ['on a day twice', { days: [1, 1] }, false],
    ['on a day no week has', { days: [7] }, false],
    ['from the end of the day', { from: 1440 }, false],
    ['to after the end of the day', { to: 1441 }, false],
    ['before the day', { from: -1 }, false],
    ['from half a minute', { from: 0.5 }, false],
  ])('%s: %j', (_, change, holds) => {
    expect(isSpan({ ...EVENING, ...change })).toBe(holds);
  });

  it.each([
    [ALWAYS, true],
    [{ ...ALWAYS, from: 540, to: 540 }, true],
    [{ ...ALWAYS, to: 1439 }, false],
    [{ ...ALWAYS, days: [0, 1, 2, 3, 4, 5] }, false],
    [{ ...ALWAYS, from: 1 }, false],
  ])('%j is all of every day: %s', (span, always) => {
    expect(isAlways(span)).toBe(always);
  });
});
