import { type Calendar, dayOf } from '../day.ts';

const DAY_MS = 86_400_000;

/**
 * The first day whose details are kept: today and so many days before it (rule 23).
 * @param at now, ms since the epoch.
 * @returns YYYY-MM-DD of the person's own day.
 */
export function firstKept(at: number, calendar: Calendar, keepDays: number): string {
  const today = Date.parse(`${dayOf(at, calendar).day}T00:00:00Z`);
  return new Date(today - keepDays * DAY_MS).toISOString().slice(0, 10);
}
