import type { Day } from './day.ts';
import { lengthOf, minuteOf } from './day.ts';
import type { Target } from './place.ts';
import { loopOf } from './place.ts';
import type { DayTotal, Segment } from './records.ts';

/** What something adds to the totals of one day on one site. */
export interface Tally {
  day: Day;
  site: string;
  visits?: number;
  moments?: number;
  /** When a look began, ms since the epoch. */
  look?: number;
  /** A segment that has ended, with the targets it counted for. */
  spent?: { segment: Segment; targets: readonly Target[] };
}

/** A day on which nothing has happened yet. */
export function emptyTotal(installation: string, site: string, day: Day): DayTotal {
  const none = { visits: 0, looks: 0, feedMs: 0, messagesMs: 0, screens: 0, sends: 0, moments: 0 };
  return { installation, day: day.day, site, length: lengthOf(day), ...none, lookMinutes: [], feedSpans: [] };
}

/** Stretches in order, joined where they touch or overlap. */
export function joinSpans(spans: readonly (readonly [number, number])[]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function addSpent(total: DayTotal, day: Day, segment: Segment, targets: readonly Target[]): DayTotal {
  const { screens, sends, from, to } = segment;
  const sum = { ...total, screens: total.screens + screens, sends: total.sends + sends };
  if (targets.some((target) => loopOf(target) === 'messages')) {
    return { ...sum, messagesMs: sum.messagesMs + (to - from) };
  }
  if (!targets.some((target) => loopOf(target) === 'feed')) return sum;
  const span = [minuteOf(from, day), Math.max(minuteOf(from, day) + 1, Math.ceil((to - day.from) / 60_000))] as const;
  return { ...sum, feedMs: sum.feedMs + (to - from), feedSpans: joinSpans([...sum.feedSpans, span]) };
}

/** The total with one tally added. */
export function addTally(total: DayTotal, tally: Tally): DayTotal {
  const counted = {
    ...total,
    visits: total.visits + (tally.visits ?? 0),
    moments: total.moments + (tally.moments ?? 0),
  };
  const looked =
    tally.look === undefined
      ? counted
      : {
          ...counted,
          looks: counted.looks + 1,
          lookMinutes: [...counted.lookMinutes, minuteOf(tally.look, tally.day)].sort((a, b) => a - b),
        };
  return tally.spent ? addSpent(looked, tally.day, tally.spent.segment, tally.spent.targets) : looked;
}
