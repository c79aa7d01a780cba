import { randomisationTest, type TestResult } from './randomisation.ts';
import type { Trial } from './trial.ts';

/** A family is judged from this many moments of its own on. */
const LEAST_IN_FAMILY = 40;
/**
 * The p at which it is stopped: sooner than anything is claimed. At 0.1 every month as well, cards that do nothing were
 * stopped for doing harm within a year in 37 of 100 simulated people, with these in 18.
 */
const HARM = { look: 0.1, month: 0.022 };

/** The newest trials of each family that was drawn since the last look; any other was judged then, and may be off. */
export function familiesIn(
  trials: readonly Trial[],
  through: number,
  since: number | null,
  newest: number,
): ReadonlyMap<string, readonly Trial[]> {
  const known = trials.filter(({ at }) => at <= through);
  const drawn = known.filter(({ at }) => since === null || at > since).map(({ family }) => family);
  const ownOf = (family: string) => known.filter((trial) => trial.family === family).slice(-newest);
  return new Map([...new Set(drawn)].sort().map((family) => [family, ownOf(family)]));
}

/** The families after whose cards things went worse for the person than after silence. */
export function harmfulAmong(
  families: ReadonlyMap<string, readonly Trial[]>,
  monthly: boolean,
  test: (trials: readonly Trial[]) => TestResult,
): string[] {
  const level = monthly ? HARM.month : HARM.look;
  return [...families].flatMap(([family, own]) => {
    if (own.length < LEAST_IN_FAMILY || !wentWorse(own)) return [];
    return test(own).p <= level ? [family] : [];
  });
}

/** Which way it went takes no redraws, and spares them where it went well. */
function wentWorse(trials: readonly Trial[]): boolean {
  return randomisationTest(trials, () => 0, { redraws: 0 }).difference < 0;
}
