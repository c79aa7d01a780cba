import { LAST_LOOK, LOOKS, type Look } from './looks.ts';
import { experiment, type Trial } from './trial.ts';

/** Counts of each arm are told from this many moments on. */
const LEAST_TOLD = 20;

/** What may be said about whether cards help, in this browser, so far. */
export type Verdict =
  /** Still learning, n of 40. */
  | { kind: 'learning'; moments: number; of: number }
  /** How many there were of each arm, and nothing about their outcomes. */
  | { kind: 'counting'; shown: number; held: number; of: number }
  /** No clear difference yet. */
  | { kind: 'unclear'; look: Look }
  /** No clear difference in 120 moments: time for another family, or for off. */
  | { kind: 'nothing'; look: Look }
  | { kind: 'helps'; look: Look }
  /** What follows cards is worse than what follows silence. */
  | { kind: 'worse'; look: Look };

/**
 * What the last look found, or how far it is to the first. It takes no chance and looks at no outcome, so asking it
 * often finds nothing that is not there.
 * @param look the last of those that `looksDue` gave.
 */
export function verdict(trials: readonly Trial[], look: Look | null): Verdict {
  if (!look) return before(trials);
  if (look.finding !== 'unclear') return { kind: look.finding, look };
  return { kind: look.moments < LAST_LOOK ? 'unclear' : 'nothing', look };
}

function before(trials: readonly Trial[]): Verdict {
  const told = experiment(trials);
  const [of] = LOOKS;
  if (told.length < LEAST_TOLD) return { kind: 'learning', moments: told.length, of };
  const shown = told.filter(({ arm }) => arm === 'show').length;
  return { kind: 'counting', shown, held: told.length - shown, of };
}
