import { type Calendar, wallOf } from './day.ts';
import type { Settings, Span } from './settings.ts';

/** The person's own times of quiet: a pause of everything, and the hours at which something may be said (rule 12). */

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
const WEEK = 7;

/** Whether everything is paused. */
export function isPaused({ pause }: Pick<Settings, 'pause'>, at: number): boolean {
  return pause === 'open' || (pause !== null && at < pause);
}

/** Whether a minute of a weekday lies in a span; what goes across midnight belongs to the day it began on. */
function holds({ days, from, to }: Span, weekday: number, minute: number): boolean {
  if (to > from) return days.includes(weekday) && minute >= from && minute < to;
  const before = (weekday + WEEK - 1) % WEEK;
  return (days.includes(weekday) && minute >= from) || (days.includes(before) && minute < to);
}

/**
 * Whether the clock on the wall says that something may be said on a site. When clocks change, the wall is what counts:
 * an hour that comes twice counts both times.
 * @param at ms since the epoch.
 */
export function maySpeakAt(
  settings: Pick<Settings, 'times' | 'sites'>,
  site: string,
  at: number,
  calendar: Pick<Calendar, 'timeZone'>,
): boolean {
  const times = settings.sites[site]?.times ?? settings.times;
  if (times === null) return true;
  const wall = wallOf(at, calendar.timeZone);
  const minute = Math.floor(wall / MINUTE) % DAY_MINUTES;
  const weekday = new Date(wall).getUTCDay();
  return times.some((span) => holds(span, weekday, minute));
}
