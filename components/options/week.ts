import { weekday } from '../times.ts';

/** Days and times of a week, as somebody's locale has them. */

/** A Sunday, by whose week the days are named. */
const SUNDAY = 22;

type WithWeek = Intl.Locale & { getWeekInfo?: () => { firstDay: number } };

/** The days of the week, 0 for Sunday, in the order of a locale; from Monday on where the browser does not know it. */
export function weekOf(locale: string): readonly number[] {
  const first = (new Intl.Locale(locale) as WithWeek).getWeekInfo?.().firstDay ?? 1;
  return [0, 1, 2, 3, 4, 5, 6].map((day) => (day + first) % 7);
}

/** The name of a day of the week, 0 for Sunday. */
export function dayName(day: number, locale: string, width: 'short' | 'long'): string {
  return weekday(`2026-11-${SUNDAY + day}`, locale, width);
}

/** Minutes after midnight as a time input takes them: `18:30`. The end of a day is the beginning of the next. */
export function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Minutes after midnight of what a time input gives; null where it is no time yet. */
export function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
