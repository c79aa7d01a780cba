import { step } from '../../../lib/core/engine.ts';
import type { Target } from '../../../lib/core/place.ts';
import type { Moment } from '../../../lib/core/records.ts';
import type { Thresholds } from '../../../lib/core/settings.ts';
import { EMPTY_STATE, type State } from '../../../lib/core/state.ts';
import { stream } from '../draws.ts';
import type { Life } from '../life.ts';
import type { Said } from './policy.ts';

/** A moment of the engine: spoken and silent ones count alike. */
export interface OurMoment extends Said {
  target: Target;
  day: string;
  arm: Moment['arm'];
}

/** Folds a life through the engine. @returns its moments, in order of time, at the instant of what completed them. */
export function momentsOf(
  { settings: own, events }: Life,
  seed: number,
  change: Partial<Thresholds> = {},
): OurMoment[] {
  const chance = stream(seed);
  const settings = { ...own, thresholds: { ...own.thresholds, ...change } };
  const moments: OurMoment[] = [];
  let state: State = EMPTY_STATE;
  for (const event of events) {
    const [next, effects] = step(state, event, settings, chance);
    state = next;
    for (const effect of effects) {
      if (effect.type !== 'moment') continue;
      const { loop, site, target, day, arm } = effect.moment;
      moments.push({ at: event.at, loop, site, target, day, arm });
    }
  }
  return moments;
}
