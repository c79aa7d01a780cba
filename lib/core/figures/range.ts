import { dayAfter, daysFrom, mondayOf } from './calendar-days.ts';

/** What the dashboard can be asked for: the last 7 or 30 days, this year so far, or everything there is. */
export const RANGES = ['week', 'month', 'year', 'all'] as const;
export type RangeId = (typeof RANGES)[number];

/** Some days in a row, YYYY-MM-DD, both included. */
export interface Days {
  from: string;
  to: string;
}

/** How long one step of a chart is. */
export type StepId = 'day' | 'week' | 'month';

/** So many days are drawn one by one, and so many weeks; what is longer is drawn by months. */
const DAYS_DRAWN = 31;
const WEEKS_DRAWN = 53 * 7;

/**
 * The days of a range.
 * @param today the person's own day that it is now.
 * @param first the first day of which anything is known; null where there is none.
 */
export function daysOf(range: RangeId, today: string, first: string | null): Days {
  if (range === 'week') return { from: dayAfter(today, -6), to: today };
  if (range === 'month') return { from: dayAfter(today, -29), to: today };
  if (range === 'year') return { from: `${today.slice(0, 4)}-01-01`, to: today };
  return { from: first !== null && first < today ? first : today, to: today };
}

/** How long the steps are in which so many days are drawn. */
export function stepOf({ from, to }: Days): StepId {
  const count = daysFrom(from, to);
  if (count <= DAYS_DRAWN) return 'day';
  return count <= WEEKS_DRAWN ? 'week' : 'month';
}

function stepEnd(day: string, step: StepId): string {
  if (step === 'day') return day;
  if (step === 'week') return dayAfter(mondayOf(day), 6);
  const [year = 0, month = 0] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The steps of a range, in order: days, weeks from Monday on, or months; the first and the last may be cut short. */
export function stepsOf(days: Days): Days[] {
  const step = stepOf(days);
  const steps: Days[] = [];
  for (let from = days.from; from <= days.to; ) {
    const end = stepEnd(from, step);
    const to = end < days.to ? end : days.to;
    steps.push({ from, to });
    from = dayAfter(to, 1);
  }
  return steps;
}
