import type { Arm, MeasuredLoop, Trial } from './trial.ts';

const MINUTE = 60_000;

/** What a loop's outcome comes to: how much of it counts at most, ms, and whether more of it is better for the person. */
const MEASURE: Readonly<Record<MeasuredLoop, { cap: number; better: 1 | -1 }>> = {
  messages: { cap: 240 * MINUTE, better: 1 },
  profile: { cap: 240 * MINUTE, better: 1 },
  feed: { cap: 60 * MINUTE, better: -1 },
};

/** 1 where more of a loop's outcome is better for the person, −1 where less is. */
export function betterOf(loop: MeasuredLoop): 1 | -1 {
  return MEASURE[loop].better;
}

interface Entry {
  index: number;
  log: number;
  censored: boolean;
}

function entryOf({ loop, outcomeMs, censored }: Trial, index: number): Entry {
  const { cap } = MEASURE[loop];
  return { index, log: Math.log1p(Math.min(Math.max(0, outcomeMs), cap) / MINUTE), censored };
}

/** The longest first; of equals the censored one, which lasted longer than it was seen. */
function longestFirst(a: Entry, b: Entry): number {
  return b.log - a.log || Number(b.censored) - Number(a.censored);
}

function fill(scores: Float64Array, trials: readonly Trial[], loop: MeasuredLoop): void {
  const entries = trials.map(entryOf).filter(({ index }) => trials[index]?.loop === loop);
  let sum = 0;
  let count = 0;
  for (const { index, log, censored } of entries.sort(longestFirst)) {
    const expected = censored && count > 0 ? sum / count : log;
    scores[index] = betterOf(loop) * expected;
    sum += expected;
    count += 1;
  }
}

/**
 * The score of each trial, higher is better for the person: log(1 + minutes), capped, negative for feeds.
 *
 * A censored trial scores what the ones of its loop that went on for longer come to on average (Kaplan and Meier's
 * estimate, by redistribution to the right), over both arms together. To leave it out would be to leave out long ones
 * first, for they are cut off most easily. As no score depends on the arms, a test that redraws the arms stays exact.
 * Neither way helps where cards themselves are what cuts outcomes off.
 */
export function scoresOf(trials: readonly Trial[]): Float64Array {
  const scores = new Float64Array(trials.length);
  for (const loop of new Set(trials.map((trial) => trial.loop))) fill(scores, trials, loop);
  return scores;
}

/**
 * The typical outcome of one arm in one loop, minutes: the mean on the scale that is tested, brought back, so that what
 * is displayed and what is claimed cannot disagree.
 * @returns null where there is no such trial.
 */
export function typicalMinutes(trials: readonly Trial[], loop: MeasuredLoop, arm: Arm): number | null {
  const here = trials.filter((trial) => trial.loop === loop);
  const scores = scoresOf(here).filter((_, index) => here[index]?.arm === arm);
  if (scores.length === 0) return null;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.expm1(betterOf(loop) * mean);
}
