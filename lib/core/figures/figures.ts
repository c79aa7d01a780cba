import type { Calendar } from '../day.ts';
import type { DayTotal } from '../records.ts';
import { type Days, type StepId, stepOf, stepsOf } from './range.ts';
import { type Rhythm, rhythmOver } from './rhythm.ts';
import { type Calm, calmsIn, gapsOver, longestOf, type Spread } from './room.ts';
import { type SeenDay, seenDays } from './seen-day.ts';

/** One step of a range: a day, a week or a month, or what of it lies in the range. */
export interface StepFigures extends Days {
  /** Null where no day had two looks. */
  spread: Spread | null;
  looks: number;
  /** Attended in feeds, ms. */
  feedMs: number;
  /** Scrolled on the sites, in feeds and elsewhere. */
  screens: number;
}

/** All that a range comes to in daily totals. */
export interface Figures extends Days {
  step: StepId;
  steps: readonly StepFigures[];
  rhythm: Rhythm;
  calms: readonly Calm[];
  /** The time between looks over all of it; null where no day had two of them. */
  overall: Spread | null;
  /** On how many days anything was noticed. */
  days: number;
}

/** So many days are read and counted at once: on a heavy user's days that is a few ms of work (tests/bench). */
const PART_DAYS = 62;

/** The steps of a range in parts, each small enough to be counted at one go. */
export function partsOf(days: Days): (readonly Days[])[] {
  const parts: Days[][] = [];
  const lengthOf = { day: 1, week: 7, month: 31 }[stepOf(days)];
  const most = Math.floor(PART_DAYS / lengthOf);
  for (const step of stepsOf(days)) {
    const last = parts.at(-1);
    if (last && last.length < most) last.push(step);
    else parts.push([step]);
  }
  return parts;
}

function stepFigures(step: Days, days: readonly SeenDay[]): StepFigures {
  const own = days.filter(({ day }) => day >= step.from && day <= step.to);
  const sum = (of: (day: SeenDay) => number) => own.reduce((all, day) => all + of(day), 0);
  const gaps = gapsOver();
  for (const day of own) gaps.add(day);
  return {
    ...step,
    spread: gaps.spread(),
    looks: sum(({ looks }) => looks.length),
    feedMs: sum(({ feedMs }) => feedMs),
    screens: sum(({ screens }) => screens),
  };
}

/**
 * Counts a range part by part, so that nothing waits long for it.
 *
 *     const counting = figuresOver(days, calendar, today);
 *     for (const part of partsOf(days)) counting.add(part, await totalsOf(part));
 *     counting.figures();
 *
 * @param today the person's day that is not over, and how many minutes of it have passed.
 */
export function figuresOver(days: Days, calendar: Calendar, today: { day: string; minute: number }) {
  const steps: StepFigures[] = [];
  const rhythm = rhythmOver(calendar);
  const gaps = gapsOver();
  let calms: readonly Calm[] = [];
  let count = 0;
  return {
    add(part: readonly Days[], totals: readonly DayTotal[]): void {
      const seen = seenDays(totals);
      rhythm.add(seen);
      for (const day of seen) gaps.add(day);
      calms = longestOf([...calms, ...calmsIn(seen, calendar, today)]);
      count += seen.length;
      for (const step of part) steps.push(stepFigures(step, seen));
    },
    figures: (): Figures => ({
      ...days,
      step: stepOf(days),
      steps,
      rhythm: rhythm.rhythm(),
      calms,
      overall: gaps.spread(),
      days: count,
    }),
  };
}
