/** Times of day as a time input gives them: `18:30`, on the clock of this browser. */

/** When a time of day comes next. */
export interface NextTime {
  /** ms since the epoch. */
  until: number;
  /** It has passed today. */
  tomorrow: boolean;
}

/**
 * When it is that time again: today, or tomorrow where it has passed or is now. Null where it is no time.
 *
 *     nextTime('18:30', Date.parse('2026-11-22T19:00')) // tomorrow at half past six
 */
export function nextTime(time: string, now: number): NextTime | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const at = (days: number) => {
    const day = new Date(now);
    return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, Number(hours), Number(minutes)).getTime();
  };
  const today = at(0);
  return today > now ? { until: today, tomorrow: false } : { until: at(1), tomorrow: true };
}

/** A time to begin with: the next full hour that is an hour off at least. */
export function firstTime(now: number): string {
  const at = new Date(now);
  at.setHours(at.getHours() + (at.getMinutes() === 0 ? 1 : 2));
  return `${String(at.getHours()).padStart(2, '0')}:00`;
}
