import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/core/day.ts';
import { dayReport, longestCalm } from '../../../lib/core/report.ts';
import { emptyTotal, joinSpans } from '../../../lib/core/totals.ts';
import { splitByDay } from '../../../lib/core/visits.ts';
import { HOUR, MINUTE, settingsWith, TEN } from './story.ts';

describe('the longest calm stretch', () => {
  it.each<[string, number[], [number, number][], number | null, [number, number] | null]>([
    ['nothing happened', [], [], 600, null],
    ['between two looks', [100, 300], [], null, [100, 300]],
    ['between a feed and a look', [300], [[100, 160]], null, [160, 300]],
    ['since the last look, while the day goes on', [100, 140], [], 400, [140, 400]],
    ['not after the last look of a day that is over', [100, 140], [], null, [100, 140]],
    ['not before the first look: that is sleep', [400], [], 410, null],
    ['half an hour at least', [100, 129], [], null, null],
    ['a look within a feed parts nothing', [120], [[100, 200]], 260, [200, 260]],
  ])('%s', (_, looks, feeds, until, calm) => {
    expect(longestCalm(looks, feeds, until)).toEqual(calm);
  });
});

describe('a day', () => {
  const day = dayOf(TEN, { timeZone: 'UTC', startsAt: 4 });

  it('is the sum of its sites', () => {
    const one = {
      ...emptyTotal('a', 'x', day),
      looks: 2,
      lookMinutes: [60, 400],
      feedMs: MINUTE,
      feedSpans: [[70, 71]] as const,
    };
    const two = { ...emptyTotal('a', 'whatsapp', day), looks: 1, lookMinutes: [90] };
    expect(dayReport([one, two], day, 420)).toEqual({
      strip: { day: day.day, from: day.from, looks: [60, 90, 400], feeds: [[70, 71]], calm: [90, 400], length: 1440 },
      looks: 3,
      feedMs: MINUTE,
      calmMs: 310 * MINUTE,
    });
  });

  it('joins stretches that touch, whatever their order, and loses none', () => {
    const span = fc
      .tuple(fc.nat(1400), fc.integer({ min: 1, max: 40 }))
      .map(([from, ms]) => [from, from + ms] as const);
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const joined = joinSpans(spans);
        for (const [from, to] of spans) expect(joined.some(([a, b]) => a <= from && to <= b)).toBe(true);
        for (const [index, [from]] of joined.slice(1).entries()) expect(from).toBeGreaterThan(joined[index]?.[1] ?? 0);
      }),
    );
  });
});

describe('a segment over the end of a day', () => {
  it('is parted there, and its counts stay with the first part', () => {
    const segment = {
      id: 's',
      visit: 's',
      day: '2026-10-14',
      site: 'x',
      surface: 'feed' as const,
      from: TEN,
      to: TEN + 20 * HOUR,
      screens: 9,
      characters: 3,
      sends: 1,
      drafts: 0,
      fresh: false,
      began: 'arrived',
      marks: [],
    } as const;
    const parts = splitByDay(segment, settingsWith());
    expect(parts.map(({ id, day, from, to, screens }) => [id, day, from - TEN, to - TEN, screens])).toEqual([
      ['s', '2026-10-14', 0, 18 * HOUR, 9],
      ['s+1', '2026-10-15', 18 * HOUR, 20 * HOUR, 0],
    ]);
  });
});
