import type { Calendar } from '../day.ts';
import { dayAfter } from './calendar-days.ts';
import { type Calm, calmsIn, longestOf } from './room.ts';
import type { SeenDay } from './seen-day.ts';

/** One week, Monday to Sunday, as three sentences need it. */
export interface WeekFigures {
  /** Its Monday, YYYY-MM-DD. */
  monday: string;
  looks: number;
  /** The day with the most looks, where no other has as many and there are at least two days with looks. */
  most: { day: string; looks: number } | null;
  calm: Calm | null;
  feedMs: number;
  screens: number;
  /** Loops that were noticed, spoken of or not. */
  moments: number;
  /** On how many days anything was noticed. */
  days: number;
}

function mostIn(days: readonly SeenDay[]): WeekFigures['most'] {
  const looked = days.filter(({ looks }) => looks.length > 0).toSorted((a, b) => b.looks.length - a.looks.length);
  const [first, second] = looked;
  if (!first || !second || first.looks.length === second.looks.length) return null;
  return { day: first.day, looks: first.looks.length };
}

/** A week in figures. @param days of any time; those of other weeks are left out. */
export function weekFigures(
  monday: string,
  days: readonly SeenDay[],
  calendar: Calendar,
  today: { day: string; minute: number },
): WeekFigures {
  const sunday = dayAfter(monday, 6);
  const own = days.filter(({ day }) => day >= monday && day <= sunday);
  const sum = (of: (day: SeenDay) => number) => own.reduce((all, day) => all + of(day), 0);
  return {
    monday,
    looks: sum(({ looks }) => looks.length),
    most: mostIn(own),
    calm: longestOf(calmsIn(own, calendar, today))[0] ?? null,
    feedMs: sum(({ feedMs }) => feedMs),
    screens: sum(({ screens }) => screens),
    moments: sum(({ moments }) => moments),
    days: own.length,
  };
}
