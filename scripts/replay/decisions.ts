import type { Effect } from '../../lib/core/effects.ts';

/** One line of what comes out. */
export type Decision = Record<string, unknown>;

/**
 * What some effects come to, a line each.
 * @param at when the engine asked for them, ms since the epoch.
 * @param explain also tell of loops that were noticed and led to nothing.
 */
export function decisionsOf(effects: readonly Effect[], at: number, explain: boolean): Decision[] {
  return effects.flatMap((effect): Decision[] => {
    if (effect.type === 'moment') {
      const { site, loop, arm, probability, family, variant, because } = effect.moment;
      return [{ at, site, loop, arm, probability, family, variant, because }];
    }
    if (effect.type !== 'refused' || !explain) return [];
    const { site, loop, refused } = effect;
    return [{ at, site, loop, refused }];
  });
}
