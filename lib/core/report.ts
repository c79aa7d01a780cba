import type { Day } from './day.ts';
import { lengthOf } from './day.ts';
import type { DayTotal } from './records.ts';
import { joinSpans } from './totals.ts';

/** One day as the strip draws it. Minutes count from the start of the person's own day, 0 to 1500 (a day may have 25 hours). */
export interface DayStrip {
  /** YYYY-MM-DD of the person's own day. */
  day: string;
  /** When it began, ms since the epoch. */
  from: number;
  /** When each look began. */
  looks: readonly number[];
  /** Stretches spent in feeds, [from, to], in order, not overlapping. */
  feeds: readonly (readonly [number, number])[];
  /** The longest stretch between one thing and the next, where there is one of at least half an hour. */
  calm: readonly [number, number] | null;
  /** How long the day is in minutes: 1440, or 1380 and 1500 when the clocks change. */
  length: number;
}

export interface DayReport {
  strip: DayStrip;
  /** How many looks. */
  looks: number;
  /** Attended time in feeds, ms. */
  feedMs: number;
  /** The longest calm stretch, ms; 0 where there is none to name. */
  calmMs: number;
}

/** A stretch shorter than this is not worth naming, minutes. */
const CALM_MINUTES = 30;
const MINUTE = 60_000;

/**
 * The longest stretch between two things, in minutes of the day. Sleep is not counted: it begins with the day's first
 * look or feed, and ends with the last one or with `until`.
 */
export function longestCalm(
  looks: readonly number[],
  feeds: readonly (readonly [number, number])[],
  until: number | null,
): readonly [number, number] | null {
  const things = joinSpans([...feeds, ...looks.map((look) => [look, look] as const)]);
  const last = things.at(-1);
  if (until !== null && last && until > last[1]) things.push([until, until]);
  let longest: readonly [number, number] | null = null;
  for (const [index, [from]] of things.entries()) {
    const before = things[index - 1];
    if (!before || from - before[1] < CALM_MINUTES) continue;
    if (!longest || from - before[1] > longest[1] - longest[0]) longest = [before[1], from];
  }
  return longest;
}

/**
 * One day, from the totals of its sites.
 * @param totals those of this day, of any number of sites.
 * @param until minutes of the day that have passed, or null when the day is over.
 */
export function dayReport(totals: readonly DayTotal[], day: Day, until: number | null): DayReport {
  const looks = totals.flatMap((total) => total.lookMinutes).sort((a, b) => a - b);
  const feeds = joinSpans(totals.flatMap((total) => total.feedSpans));
  const calm = longestCalm(looks, feeds, until);
  return {
    strip: { day: day.day, from: day.from, looks, feeds, calm, length: lengthOf(day) },
    looks: totals.reduce((sum, total) => sum + total.looks, 0),
    feedMs: totals.reduce((sum, total) => sum + total.feedMs, 0),
    calmMs: calm ? (calm[1] - calm[0]) * MINUTE : 0,
  };
}
