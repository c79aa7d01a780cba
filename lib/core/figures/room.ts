import type { Calendar } from '../day.ts';
import { longestCalm } from '../report.ts';
import { quantile } from './quantile.ts';
import type { SeenDay } from './seen-day.ts';
import { wallIn } from './wall.ts';

/** How far looks lie apart in a step of a range, minutes; gaps lie within one of the person's days, never over its end. */
export interface Spread {
  /** How many gaps it rests on. */
  gaps: number;
  /** A quarter of the gaps are shorter than `low`, half of them than `typical`, a quarter longer than `high`. */
  low: number;
  typical: number;
  high: number;
}

/** A long stretch with neither a look nor a feed, within one day. */
export interface Calm {
  day: string;
  minutes: number;
  /** When it began and ended, minutes after midnight on the wall. */
  from: number;
  to: number;
}

/** So many of the longest are told, one of a day. */
const CALMS = 5;

/** The longest gap there can be, minutes: a day has 25 hours at most. */
const LONGEST = 1500;

/**
 * Counts the time between looks, day by day. Gaps are whole minutes, so how often there was each says all of them, and
 * five years take no longer to look up than a week.
 */
export function gapsOver() {
  const counts = new Uint32Array(LONGEST + 1);
  let gaps = 0;

  const nth = (rank: number): number => {
    let passed = 0;
    for (let minutes = 0; minutes <= LONGEST; minutes += 1) {
      passed += counts[minutes] ?? 0;
      if (passed > rank) return minutes;
    }
    return LONGEST;
  };

  return {
    add({ looks }: SeenDay): void {
      for (const [index, look] of looks.slice(1).entries()) {
        const gap = Math.min(LONGEST, look - (looks[index] ?? look));
        counts[gap] = (counts[gap] ?? 0) + 1;
        gaps += 1;
      }
    },
    /** Null where no day had two looks. */
    spread(): Spread | null {
      if (gaps === 0) return null;
      const at = (share: number) => quantile(gaps, share, nth);
      return { gaps, low: at(0.25), typical: at(0.5), high: at(0.75) };
    },
  };
}

/**
 * The longest calm stretch of each of some days.
 * @param today the day that is not over, and how many minutes of it have passed.
 */
export function calmsIn(
  days: readonly SeenDay[],
  calendar: Calendar,
  today: { day: string; minute: number },
): readonly Calm[] {
  return days.flatMap((seen) => {
    const { day, looks, feeds, length } = seen;
    const calm = longestCalm(looks, feeds, day === today.day ? today.minute : null);
    if (!calm) return [];
    const wall = wallIn(day, length, calendar);
    return [{ day, minutes: calm[1] - calm[0], from: wall(calm[0]), to: wall(calm[1]) }];
  });
}

/** The longest of some, the longest first; of equals the later one. */
export function longestOf(calms: readonly Calm[]): readonly Calm[] {
  return calms.toSorted((a, b) => b.minutes - a.minutes || (a.day < b.day ? 1 : -1)).slice(0, CALMS);
}
