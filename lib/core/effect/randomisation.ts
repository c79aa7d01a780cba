import type { Chance } from '../choose.ts';
import { difference, type Stratum, strataOf } from './strata.ts';
import type { Trial } from './trial.ts';

/** How often arms are redrawn where nothing else is asked for. */
export const REDRAWS = 2000;

/** Two ways of adding up the same numbers differ by less than this; such redraws count as far out as what was seen. */
const ROUNDING = 1e-12;

export interface TestResult {
  /** Mean score shown less mean score held, within loops; above 0 where cards are followed by what is better. */
  difference: number;
  /** How often chance alone is at least as far out, either way; above 0, at most 1. */
  p: number;
}

/**
 * Whether what followed cards differs from what followed silence: a Monte Carlo randomisation test, stratified by
 * loop. Arms are redrawn as they were drawn, each moment with its own probability, while outcomes stay as they are; so
 * it holds for any shape of outcomes, also where one depends on the one before.
 *
 *     randomisationTest(trials, chance) // { difference: 0.61, p: 0.0105 }
 *
 * @param chance asked once for each trial and redraw: hand in a quick one.
 */
export function randomisationTest(trials: readonly Trial[], chance: Chance, { redraws = REDRAWS } = {}): TestResult {
  return testOf(strataOf(trials, chance, redraws), redraws);
}

/** The same for arms that have been redrawn already. */
export function testOf(strata: readonly Stratum[], redraws: number): TestResult {
  const seen = difference(strata, (stratum) => stratum.seen);
  const far = Math.abs(seen) - ROUNDING;
  let asFar = 0;
  for (let i = 0; i < redraws; i += 1) if (Math.abs(difference(strata, ({ drawn }) => drawn[i])) >= far) asFar += 1;
  // What was seen is one of the ways it could have come out: without the 1 the test would claim too much.
  return { difference: seen, p: (asFar + 1) / (redraws + 1) };
}
