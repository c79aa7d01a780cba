import type { DayTotal } from './records.ts';

/** How far apart the looks of a day are, and what is usual for the person (rule 28). Times in minutes. */

/** How far apart the looks of today are so far. */
export interface Apart {
  /** The middle one of the times from one look to the next, minutes. */
  typical: number;
  /**
   * The same on like days until this time of day, minutes; null where it may not be named: fewer than three such days are
   * known, or there are more looks than usual, closer together.
   */
  usual: number | null;
}

/** With fewer looks than these there is nothing typical about the time between them. */
const LOOKS = 3;
/** So many like days must be known before one speaks of usual. */
const LIKE_DAYS = 3;
/** How far back like days are looked for, weeks. */
const WEEKS = 8;
const DAY_MS = 24 * 3_600_000;

/**
 * The days that are like a day: the same weekday of the weeks before it, the latest first.
 * @param day YYYY-MM-DD.
 */
export function likeDays(day: string): string[] {
  const noon = Date.parse(`${day}T12:00Z`);
  return Array.from({ length: WEEKS }, (_, week) => dayBefore(noon, 7 * (week + 1)));
}

function dayBefore(noon: number, days: number): string {
  return new Date(noon - days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * How far apart today's looks are, with what is usual beside it.
 * @param today the totals of today, of any number of sites.
 * @param before the totals of like days; a day without any is not known and counts for nothing.
 * @param until minutes of today that have passed: of other days no more is looked at.
 * @returns null where there are too few looks to say.
 */
export function looksApart(today: readonly DayTotal[], before: readonly DayTotal[], until: number): Apart | null {
  const looks = looksOf(today, until);
  if (looks.length < LOOKS) return null;
  const typical = typicalOf(looks);
  const days = [...new Set(before.map(({ day }) => day))];
  const known = days.map((day) =>
    looksOf(
      before.filter((total) => total.day === day),
      until,
    ),
  );
  if (known.length < LIKE_DAYS) return { typical, usual: null };
  const usual = middle(known.map(typicalOf));
  const isMore = looks.length > middle(known.map(({ length }) => length)) || typical < usual;
  return { typical, usual: isMore ? null : usual };
}

/** When the looks of a day began, minutes, in order. */
function looksOf(totals: readonly DayTotal[], until: number): number[] {
  const all = totals.flatMap(({ lookMinutes }) => lookMinutes);
  return all.filter((minute) => minute <= until).sort((a, b) => a - b);
}

/** The middle one of the times from look to look; on a day of hardly any looks they are as far apart as can be. */
function typicalOf(looks: readonly number[]): number {
  if (looks.length < LOOKS) return Number.POSITIVE_INFINITY;
  return middle(looks.slice(1).map((look, index) => look - (looks[index] ?? look)));
}

/** The median; of an even number of values the lower of the two in the middle, so that it is always one of them. */
function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? 0;
}
