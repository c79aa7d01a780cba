import { step } from '../../../lib/core/engine.ts';
import { EMPTY_STATE, type State } from '../../../lib/core/state.ts';
import { stream } from '../draws.ts';
import type { Life } from '../life.ts';
import { everyday } from '../people/everyday.ts';
import { type Kind, live } from '../people/kind.ts';
import { mixture } from '../people/mixtures.ts';
import { worksInChat } from '../people/works-in-chat.ts';

/** Measured every so many observations. */
const EVERY = 1000;

const YEAR = 365;
/** Who looks most, and who has most moments. */
const HEAVY: readonly Kind[] = [everyday(60), worksInChat, mixture];

/** The largest that the engine's state becomes over a year of heavy users, bytes of JSON. */
export function largestOfAYear(seed: number): number {
  return Math.max(...HEAVY.map((kind) => largestState(live(kind, stream(seed), YEAR))));
}

function largestState({ settings, events }: Life): number {
  const chance = stream(1);
  let state: State = EMPTY_STATE;
  let largest = 0;
  for (const [index, event] of events.entries()) {
    [state] = step(state, event, settings, chance);
    if (index % EVERY === 0 || index === events.length - 1) {
      largest = Math.max(largest, Buffer.byteLength(JSON.stringify(state)));
    }
  }
  return largest;
}
