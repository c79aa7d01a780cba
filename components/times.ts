/**
 * A minute of somebody's day on the clock of this computer, as their locale writes it: `14:05`, `2:05 PM`.
 * @param from when the day began, ms since the epoch.
 */
export function clockAt(from: number, minutes: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(from + minutes * 60_000);
}

/**
 * An instant to come, as somebody who knows what day it is would say it: `18:00`, and on another day `Tuesday 04:00`.
 * @param at ms since the epoch, as is `now`.
 */
export function comingAt(at: number, now: number, locale: string): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locale, isToday ? time : { ...time, weekday: 'long' }).format(at);
}

/** The name of the weekday of a day (YYYY-MM-DD), short beside a strip, long when it is read out. */
export function weekday(day: string, locale: string, width: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(new Date(`${day}T12:00Z`));
}
