/** The person's own day: it begins at an hour of their choice, four in the morning by default, so that a late night belongs to one day. */

const HOUR = 3_600_000;
const MINUTE = 60_000;

export interface Calendar {
  /** IANA name, e.g. `Europe/Lisbon`. */
  timeZone: string;
  /** 0 to 23. */
  startsAt: number;
}

export interface Day {
  /** YYYY-MM-DD. */
  day: string;
  /** When it began, ms since the epoch. */
  from: number;
  /** When it ends; 23 or 25 hours later where clocks change. */
  to: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = '2-digit';
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What clocks on the wall show, as if that were UTC, ms. */
export function wallOf(at: number, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The instant at which the wall shows this. Where clocks skip it, the first instant after. */
function instantOf(shown: number, timeZone: string): number {
  let instant = shown;
  for (let i = 0; i < 3; i += 1) instant += shown - wallOf(instant, timeZone);
  return instant;
}

function startOf(date: number, calendar: Calendar): number {
  return instantOf(date + calendar.startsAt * HOUR, calendar.timeZone);
}

// A worker asks for the same day thousands of times, and Intl is slow: the last answer nearly always serves.
let last: { key: string; found: Day } | null = null;

/**
 * The person's day that holds an instant.
 * @param at ms since the epoch.
 */
export function dayOf(at: number, calendar: Calendar): Day {
  const key = `${calendar.timeZone}|${calendar.startsAt}`;
  if (last?.key === key && at >= last.found.from && at < last.found.to) return last.found;
  const shown = wallOf(Math.floor(at / 1000) * 1000, calendar.timeZone);
  const midnight = (ms: number) => ms - (((ms % (24 * HOUR)) + 24 * HOUR) % (24 * HOUR));
  let date = midnight(shown - calendar.startsAt * HOUR);
  let from = startOf(date, calendar);
  // A change of the clocks between the day's start and now can leave the first guess a day off.
  if (at < from) {
    date -= 24 * HOUR;
    from = startOf(date, calendar);
  }
  const to = startOf(date + 24 * HOUR, calendar);
  const found = { day: new Date(date).toISOString().slice(0, 10), from, to };
  last = { key, found };
  return found;
}

/** The person's day of a name, YYYY-MM-DD. */
export function dayNamed(day: string, calendar: Calendar): Day {
  const date = Date.parse(`${day}T00:00:00Z`);
  return { day, from: startOf(date, calendar), to: startOf(date + 24 * HOUR, calendar) };
}

/** Whole minutes from the start of a day to an instant, within the day. */
export function minuteOf(at: number, day: Day): number {
  return Math.floor((Math.min(Math.max(at, day.from), day.to) - day.from) / MINUTE);
}

/** How long a day is, minutes. */
export function lengthOf(day: Day): number {
  return (day.to - day.from) / MINUTE;
}

/** The instant at which the wall shows an hour on the day that holds `at`; for "this evening". */
export function hourOf(at: number, hour: number, calendar: Calendar): number {
  const { day } = dayOf(at, calendar);
  return instantOf(Date.parse(`${day}T00:00:00Z`) + hour * HOUR, calendar.timeZone);
}
