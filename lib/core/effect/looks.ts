import type { Chance } from '../choose.ts';
import { familiesIn, harmfulAmong } from './harm.ts';
import { interval, type Ratio } from './interval.ts';
import { typicalMinutes } from './outcome.ts';
import { REDRAWS, randomisationTest, type TestResult, testOf } from './randomisation.ts';
import { type Stratum, strataOf } from './strata.ts';
import { experiment, type MeasuredLoop, type Trial } from './trial.ts';

const DAY = 86_400_000;

/** After how many moments the evidence is looked at; looking more often would find effects where there are none. */
export const LOOKS = [40, 80, 120] as const;
/** The last of them, and how many of the newest moments the monthly looks after it rest on. */
export const LAST_LOOK = 120;
/** How long after a look at 120 the next one is, ms. */
const MONTH = 30 * DAY;
/** The p at which something is claimed, at the three looks and at the monthly ones. */
const CLAIM = { look: 0.022, month: 0.005 };
/** Nothing is claimed with fewer moments in an arm. */
const LEAST_IN_ARM = 12;
/** Typical minutes of a loop are told from this many moments in it on. */
const LEAST_IN_LOOP = 20;

/** What a look says of one loop. */
export interface LoopFigures {
  loop: MeasuredLoop;
  /** Typical minutes: away (messages, profile) or attended in the hour after (feed). */
  shown: number;
  held: number;
  /** Of shown to held; null where too little can be ruled out. */
  ratio: Ratio | null;
}

/** What was found when the evidence was looked at. It stands until the next look. Serialisable. */
export interface Look {
  /** When it was taken, ms since the epoch. */
  at: number;
  /** How many moments it rests on: 40, 80 or 120. */
  moments: number;
  /** One of those after the third: on the newest 120, once a month. */
  monthly: boolean;
  /** The time of the newest moment in it, ms since the epoch. */
  through: number;
  shown: number;
  held: number;
  /** `worse`: what followed cards was worse for the person than what followed silence. */
  finding: 'helps' | 'worse' | 'unclear';
  p: number;
  loops: readonly LoopFigures[];
  /** Families after whose cards people came back sooner or scrolled longer: to be switched off, and said so. */
  harmful: readonly string[];
}

interface Due {
  trials: readonly Trial[];
  monthly: boolean;
}

function due(all: readonly Trial[], last: Look | null, now: number): Due | null {
  const moments = LOOKS.find((each) => each > (last?.moments ?? 0));
  if (moments) return all.length < moments ? null : { trials: all.slice(0, moments), monthly: false };
  return last && dueThisMonth(all, last, now);
}

function dueThisMonth(all: readonly Trial[], last: Look, now: number): Due | null {
  const newest = all.at(-1);
  // The same moments looked at again would be the same answer drawn again.
  if (!newest || newest.at <= last.through || now - last.at < MONTH || all.length < LAST_LOOK) return null;
  return { trials: all.slice(-LAST_LOOK), monthly: true };
}

/**
 * The looks that have come due, oldest first; mostly none, more than one only after an import.
 *
 * Ask when an outcome has become known, and keep the last one: it holds all that a verdict says, and without it the
 * same moments would be looked at twice.
 * @param trials every finished one up to the third look; later at least the newest few hundred.
 * @param last the one taken before, if any.
 * @param now ms since the epoch.
 */
export function looksDue(trials: readonly Trial[], last: Look | null, now: number, chance: Chance): Look[] {
  if (!mayBeDue(trials.length, last, now)) return [];
  const all = experiment(trials);
  const looks: Look[] = [];
  let before = last;
  for (let next = due(all, before, now); next; next = due(all, before, now)) {
    before = take(next, all, before, now, chance);
    looks.push(before);
  }
  return looks;
}

/** Spares the sorting of all trials each time one of them ends. */
function mayBeDue(count: number, last: Look | null, now: number): boolean {
  if (last && last.moments >= LAST_LOOK) return now - last.at >= MONTH;
  return LOOKS.some((each) => each > (last?.moments ?? 0) && each <= count);
}

function take({ trials, monthly }: Due, all: readonly Trial[], last: Look | null, now: number, chance: Chance): Look {
  const level = monthly ? CLAIM.month : CLAIM.look;
  const shown = trials.filter(({ arm }) => arm === 'show').length;
  const held = trials.length - shown;
  const strata = strataOf(trials, chance, REDRAWS);
  const result = testOf(strata, REDRAWS);
  const through = trials.at(-1)?.at ?? now;
  // The only family there is must not be told two different things about the same moments.
  const test = (own: readonly Trial[]) => (isSame(own, trials) ? result : randomisationTest(own, chance));
  return {
    at: now,
    moments: trials.length,
    monthly,
    through,
    shown,
    held,
    finding: Math.min(shown, held) < LEAST_IN_ARM ? 'unclear' : findingOf(result, level),
    p: result.p,
    loops: strata.flatMap((stratum) => figuresOf(trials, stratum, level)),
    harmful: harmfulAmong(familiesIn(all, through, last?.through ?? null, LAST_LOOK), monthly, test),
  };
}

function isSame(some: readonly Trial[], others: readonly Trial[]): boolean {
  return some.length === others.length && some.every((trial, index) => trial === others[index]);
}

function findingOf({ difference, p }: TestResult, level: number): Look['finding'] {
  if (p > level) return 'unclear';
  return difference > 0 ? 'helps' : 'worse';
}

/** Loops are told one by one, for minutes away and minutes of scrolling cannot be added up. */
function figuresOf(trials: readonly Trial[], stratum: Stratum, level: number): LoopFigures[] {
  const { loop } = stratum;
  const shown = typicalMinutes(trials, loop, 'show');
  const held = typicalMinutes(trials, loop, 'hold');
  const few = trials.filter((trial) => trial.loop === loop).length < LEAST_IN_LOOP;
  return few || shown === null || held === null ? [] : [{ loop, shown, held, ratio: interval(stratum, level) }];
}
