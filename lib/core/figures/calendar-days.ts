/** Days by their names alone: YYYY-MM-DD, counted as the calendar does and not by the clock. */

const DAY = 86_400_000;

function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The day that lies so many days after another, or before it where `count` is below 0. */
export function dayAfter(day: string, count: number): string {
  return new Date((numberOf(day) + count) * DAY).toISOString().slice(0, 10);
}

/** How many days there are from one to another, both counted; 0 where the second is before the first. */
export function daysFrom(from: string, to: string): number {
  return Math.max(0, numberOf(to) - numberOf(from) + 1);
}

/** Which day of the week: 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: string): number {
  // The epoch began on a Thursday.
  return (((numberOf(day) + 3) % 7) + 7) % 7;
}

/** The Monday of the week that holds a day. */
export function mondayOf(day: string): string {
  return dayAfter(day, -weekdayOf(day));
}
