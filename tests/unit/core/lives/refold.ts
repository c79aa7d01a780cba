import type { Chance } from '../../../../lib/core/choose.ts';
import type { Effect } from '../../../../lib/core/effects.ts';
import { type Folded, fold } from '../../../../lib/core/fold.ts';
import type { Observation } from '../../../../lib/core/observations.ts';
import { EMPTY_STATE } from '../../../../lib/core/state.ts';
import type { EngineSettings } from '../../../../lib/core/turn.ts';

/** Folds observations from the beginning. @param between what becomes of the state between any two of them. */
export function refold(
  observations: readonly Observation[],
  settings: EngineSettings,
  chance: Chance,
  between: (folded: Folded) => Folded = (folded) => folded,
): Folded & { effects: Effect[] } {
  let folded: Folded = { state: EMPTY_STATE, settings };
  const all: Effect[] = [];
  for (const each of observations) {
    const { effects, ...next } = fold(between(folded), each, chance);
    folded = next;
    all.push(...effects);
  }
  return { ...folded, effects: all };
}
