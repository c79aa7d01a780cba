import fc from 'fast-check';
import { expect } from 'vitest';
import type { Chance } from '../../../lib/core/choose.ts';
import type { Effect } from '../../../lib/core/effects.ts';
import { fastStream } from '../../../lib/core/effect/stream.ts';
import { type Folded, fold } from '../../../lib/core/fold.ts';
import { expand } from '../../../lib/core/history.ts';
import type { Observation } from '../../../lib/core/observations.ts';
import type { Moment, Segment } from '../../../lib/core/records.ts';
import { EMPTY_STATE } from '../../../lib/core/state.ts';
import type { EngineSettings } from '../../../lib/core/turn.ts';
import { browsing, reactions, settings } from './acts.ts';
import { Browser } from './browsing.ts';
import { keptOf } from './kept.ts';
import { HOUR } from './story.ts';

/** The effects of observations, folded one after another. */
export function foldAll(observations: readonly Observation[], from: EngineSettings, chance: Chance): Effect[] {
  let folded: Folded = { state: EMPTY_STATE, settings: from };
  return observations.flatMap((each) => {
    const { effects, ...next } = fold(folded, each, chance);
    folded = next;
    return effects;
  });
}
