import type { DayTotal } from '../records.ts';
import { joinSpans } from '../totals.ts';

/** One of the person's days over some of their sites. Minutes count from the start of the day. */
export interface SeenDay {
  /** YYYY-MM-DD. */
  day: string;
  /** How long it is, minutes. */
  length: number;
  /** When each look began, in order. */
  looks: readonly number[];
  /** Stretches in feeds, in order, not overlapping. */
  feeds: readonly (readonly [number, number])[];
  /** Attended in feeds, ms. */
  feedMs: number;
  screens: number;
  moments: number;
}

/** The days that some totals tell of, in order; of a day without any there is none. */
export function seenDays(totals: readonly DayTotal[]): SeenDay[] {
  const byDay = new Map<string, DayTotal[]>();
  for (const total of totals) {
    const known = byDay.get(total.day);
    if (known) known.push(total);
    else byDay.set(total.day, [total]);
  }
  return [...byDay.keys()].sort().map((day) => seenDay(day, byDay.get(day) ?? []));
}

function seenDay(day: string, totals: readonly DayTotal[]): SeenDay {
  const sum = (of: (total: DayTotal) => number) => totals.reduce((all, total) => all + of(total), 0);
  return {
    day,
    // Of two devices in two zones each has its own: the longer one holds all that is told of the day.
    length: Math.max(...totals.map(({ length }) => length)),
    looks: totals.flatMap(({ lookMinutes }) => lookMinutes).sort((a, b) => a - b),
    feeds: joinSpans(totals.flatMap(({ feedSpans }) => feedSpans)),
    feedMs: sum(({ feedMs }) => feedMs),
    screens: sum(({ screens }) => screens),
    moments: sum(({ moments }) => moments),
  };
}
