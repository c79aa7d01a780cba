import type { Calendar } from '../day.ts';
import { weekdayOf } from './calendar-days.ts';
import type { SeenDay } from './seen-day.ts';
import { wallIn } from './wall.ts';

/** When looks and feeds fall in a week. The night belongs to the day before it, as the person's own day has it. */
export interface Rhythm {
  /** The hour at which the person's day begins, 0 to 23: the first column. */
  startsAt: number;
  /** By weekday from Monday on, then by the hour on the wall (0 to 23). */
  looks: readonly (readonly number[])[];
  /** Minutes of which at least a part was spent in feeds. */
  feedMinutes: readonly (readonly number[])[];
}

type Cells = number[][];

function none(): Cells {
  return Array.from({ length: 7 }, () => Array<number>(24).fill(0));
}

function add(cells: Cells, weekday: number, hour: number, count: number): void {
  const row = cells[weekday];
  if (row) row[hour] = (row[hour] ?? 0) + count;
}

/** Counts looks and minutes of feeds by weekday and hour, part of a range by part. */
export function rhythmOver(calendar: Calendar) {
  const looks = none();
  const feedMinutes = none();

  const addFeed = (weekday: number, wall: (minute: number) => number, [from, to]: readonly [number, number]) => {
    for (let minute = from; minute < to; minute += 1) add(feedMinutes, weekday, Math.floor(wall(minute) / 60), 1);
  };

  return {
    add(days: readonly SeenDay[]): void {
      for (const { day, length, looks: own, feeds } of days) {
        const weekday = weekdayOf(day);
        const wall = wallIn(day, length, calendar);
        for (const minute of own) add(looks, weekday, Math.floor(wall(minute) / 60), 1);
        for (const span of feeds) addFeed(weekday, wall, span);
      }
    },
    rhythm: (): Rhythm => ({ startsAt: calendar.startsAt, looks, feedMinutes }),
  };
}
