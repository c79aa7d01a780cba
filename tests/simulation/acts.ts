import type { Chance } from '../../lib/core/choose.ts';
import { exponential, logNormal } from './draws.ts';
import { type Act, lengthOf, MINUTE, SECOND } from './life.ts';

/** The acts before and after some ms. What is scrolled goes with the time, what is written comes first. */
export function split(acts: readonly Act[], after: number): [Act[], Act[]] {
  const before: Act[] = [];
  const rest: Act[] = [];
  let left = after;
  for (const act of acts) {
    if (left <= 0) rest.push(act);
    else if (act.ms <= left) before.push(act);
    else {
      const { screens = 0 } = act;
      const share = left / act.ms;
      before.push({ ...act, ms: left, screens: screens * share });
      rest.push({ place: act.place, ms: act.ms - left, screens: screens * (1 - share) });
    }
    left -= act.ms;
  }
  return [before, rest];
}

/** Looking up from it takes about so long: most are back within half a minute, ms. */
const AWAY = { median: 10 * SECOND, sigma: 1, most: 3 * MINUTE };

/**
 * The same acts with something coming between now and then: the door, a question, another window.
 * @param everyMs how long they go on without, on average; Infinity for ever.
 */
export function interrupted(chance: Chance, acts: readonly Act[], everyMs: number): Act[] {
  const after = exponential(chance, everyMs);
  if (after >= lengthOf(acts)) return [...acts];
  const [before, rest] = split(acts, after);
  const ms = Math.min(AWAY.most, logNormal(chance, AWAY.median, AWAY.sigma));
  return [...before, { place: null, ms }, ...interrupted(chance, rest, everyMs)];
}
