import type { Span } from './settings.ts';

/** The hours at which something may be said, as they may be given. */

/** So many stretches of the week can be given at most. */
export const MOST_SPANS = 14;

const LAST_MINUTE = 24 * 60;

/** All of every day. */
export const ALWAYS: Span = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: LAST_MINUTE };

/** Whether this is a stretch of the week: on at least one day, and no day twice. */
export function isSpan({ days, from, to }: Span): boolean {
  const isIn = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
  const distinct = new Set(days).size === days.length;
  return (
    days.length > 0 &&
    distinct &&
    days.every((day) => isIn(day, 6)) &&
    isIn(from, LAST_MINUTE - 1) &&
    isIn(to, LAST_MINUTE)
  );
}

/** Whether it holds all of every day, however that is written. */
export function isAlways({ days, from, to }: Span): boolean {
  return days.length === ALWAYS.days.length && (from === to || (from === 0 && to === LAST_MINUTE));
}
