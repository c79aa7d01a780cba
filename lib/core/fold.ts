import type { Chance } from './choose.ts';
import type { Effect } from './effects.ts';
import { step } from './engine.ts';
import type { Observation } from './observations.ts';
import type { State } from './state.ts';
import type { EngineSettings } from './turn.ts';

/** Where a fold has come to: the engine's state, and the settings as answers have changed them so far. */
export interface Folded {
  state: State;
  settings: EngineSettings;
}

/** Folds one more observation. What an answer changes in the settings holds from the next observation on. */
export function fold(
  { state, settings }: Folded,
  observation: Observation,
  chance: Chance,
): Folded & { effects: readonly Effect[] } {
  const [next, effects] = step(state, observation, settings, chance);
  const changed = effects.findLast((effect) => effect.type === 'settings')?.settings;
  return { state: next, settings: changed ? { ...changed, timeZone: settings.timeZone } : settings, effects };
}
