import { type Calendar, dayNamed, lengthOf, wallOf } from '../day.ts';

const MINUTE = 60_000;
/** Minutes of a day on which no clock changes. */
const ORDINARY = 1440;

/** Minutes after midnight on the wall (0 to 1439) for minutes of one of the person's days. */
export type Wall = (minute: number) => number;

function wrapped(minute: number): number {
  return ((minute % ORDINARY) + ORDINARY) % ORDINARY;
}

/** The first minute of a day at which the wall no longer goes along with it; the day has one change of clocks. */
function changeIn(from: number, length: number, timeZone: string): number {
  const start = wallOf(from, timeZone);
  let [before, after] = [0, length];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallOf(from + middle * MINUTE, timeZone) - start === middle * MINUTE) before = middle;
    else after = middle;
  }
  return after;
}

/**
 * What clocks on the wall showed during one day.
 * @param length how long the day was when it was stored, minutes: where it is not what this calendar says (a journey), no
 *   change of clocks is assumed.
 */
export function wallIn(day: string, length: number, calendar: Calendar): Wall {
  const start = calendar.startsAt * 60;
  if (length === ORDINARY) return (minute) => wrapped(start + minute);
  const known = dayNamed(day, calendar);
  if (lengthOf(known) !== length) return (minute) => wrapped(start + minute);
  const changeAt = changeIn(known.from, length, calendar.timeZone);
  return (minute) => wrapped(start + minute + (minute >= changeAt ? ORDINARY - length : 0));
}
