import { type Day, minuteOf } from './day.ts';
import type { Target } from './place.ts';

/** What is usual for a person who looks often (rule 4): their own last fortnight, by time of day. */

/** One of the person's days. */
export interface SeenDay {
  /** YYYY-MM-DD. */
  day: string;
  visits: number;
  /** Looks by target, in stretches of three hours from the start of the day; targets without any are absent. */
  looks: Readonly<Record<string, readonly number[]>>;
}

/** How many days before today are remembered, and how many there must be. */
const DAYS = 14;
const SLOT_HOURS = 3;
const SLOTS = 9;
/** From more visits a day than this on, quick returns are the person's way and say little. */
const MANY_VISITS = 40;

/** The slot of a day that an instant lies in; a day of 25 hours has a ninth. */
function slotOf(at: number, day: Day): number {
  return Math.min(SLOTS - 1, Math.floor(minuteOf(at, day) / 60 / SLOT_HOURS));
}

/** The days with one changed: today's, which is begun where it has not been, or an earlier one that is still known. */
function withDay(days: readonly SeenDay[], day: string, change: (seen: SeenDay) => SeenDay): readonly SeenDay[] {
  const index = days.findLastIndex((seen) => seen.day === day);
  const known = days[index];
  if (known) return days.with(index, change(known));
  const begun = change({ day, visits: 0, looks: {} });
  return [...days, begun].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(-(DAYS + 1));
}

/** The days with one more visit. */
export function addVisit(days: readonly SeenDay[], day: Day): readonly SeenDay[] {
  return withDay(days, day.day, (seen) => ({ ...seen, visits: seen.visits + 1 }));
}

/** The days with one more look. */
export function addLook(days: readonly SeenDay[], day: Day, target: Target, at: number): readonly SeenDay[] {
  const slot = slotOf(at, day);
  return withDay(days, day.day, (seen) => {
    const before = seen.looks[target] ?? [];
    const looks = Array.from({ length: Math.max(before.length, slot + 1) }, (_, i) => before[i] ?? 0);
    return { ...seen, looks: { ...seen.looks, [target]: looks.with(slot, (looks[slot] ?? 0) + 1) } };
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/**
 * How many looks an hour at a target are usual at this time of day: the median of the fourteen days before today.
 * @returns null where fourteen days are not known, or the person does not look often.
 */
export function usualLooks(days: readonly SeenDay[], day: Day, target: Target, at: number): number | null {
  const before = days.filter((seen) => seen.day < day.day).slice(-DAYS);
  if (before.length < DAYS || median(before.map(({ visits }) => visits)) <= MANY_VISITS) return null;
  const slot = slotOf(at, day);
  return median(before.map(({ looks }) => looks[target]?.[slot] ?? 0)) / SLOT_HOURS;
}
