import type { Chance } from './choose.ts';
import type { Effect } from './effects.ts';
import { type Folded, fold } from './fold.ts';
import type { Observation } from './observations.ts';
import type { Moment } from './records.ts';

/** Folding once more what was drawn before: the draws are not kept, what came of them is. */

/** Draws a card, and draws silence wherever moments may be silent. */
const DRAWN = { show: 0, hold: 0.999 } as const;
/** So many draws, evenly apart, choose each of as many things as there are to choose among, and of fewer. */
const TRIES = 32;

type Next = Folded & { effects: readonly Effect[] };

/**
 * Folds an observation with a chance that gives the moment of then: its arm and, as far as they can be chosen still, its
 * family and its wording, for *stop showing cards like this* is about these.
 * @param then undefined where no moment came of it: should one come now, it is a card.
 */
export function foldAsThen(folded: Folded, observation: Observation, then: Moment | undefined): Next {
  if (!then) return fold(folded, observation, () => DRAWN.show);
  const { family, variant, arm } = then;
  const drawing = (...draws: number[]) => fold(folded, observation, chanceOf([...draws, DRAWN[arm]]));
  let next = drawing();
  const isLike = (wanted: Partial<Moment>) => {
    const moment = momentIn(next);
    return !moment || Object.entries(wanted).every(([field, value]) => moment[field as keyof Moment] === value);
  };
  let first = 0;
  for (let draw = 0; draw < TRIES && !isLike({ family, arm }); draw += 1) {
    first = draw / TRIES;
    next = drawing(first);
  }
  if (!isLike({ family, arm })) return drawing();
  for (let draw = 0; draw < TRIES && !isLike({ family, arm, variant }); draw += 1) next = drawing(first, draw / TRIES);
  return isLike({ family, arm }) ? next : drawing(first);
}

function momentIn({ effects }: Next): Moment | undefined {
  return effects.find((effect) => effect.type === 'moment')?.moment;
}

/** These numbers one after another, the last of them for ever. */
function chanceOf(draws: readonly number[]): Chance {
  let drawn = 0;
  return () => {
    drawn += 1;
    return draws[Math.min(drawn, draws.length) - 1] ?? 0;
  };
}
