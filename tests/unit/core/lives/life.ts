import fc from 'fast-check';
import type { Chance } from '../../../../lib/core/choose.ts';
import { fastStream } from '../../../../lib/core/effect/stream.ts';
import type { EngineSettings } from '../../../../lib/core/turn.ts';
import { HOUR } from '../story.ts';
import { Browser, type Browsing, type Reaction } from './browser.ts';
import { reactions, settings, start } from './people.ts';

/** Somebody's life: what they do, how they take their cards, under which settings, from when on, and with which luck. */
export interface Life {
  acts: Browsing;
  takes: readonly Reaction[];
  chosen: EngineSettings;
  from: number;
  luck: number;
}

/** What chance begins with. */
export const luck = fc.double({ min: 0, max: 0.999, noNaN: true });

export function livesOf(acts: fc.Arbitrary<Browsing>): fc.Arbitrary<Life> {
  return fc.record({ acts, takes: reactions, chosen: settings, from: start, luck });
}

export function chanceOf({ luck: seed }: Pick<Life, 'luck'>): Chance {
  return fastStream(() => seed);
}

/** A life as it was seen, to an end at which everything that was followed is known. */
export function lived(life: Life): Browser {
  const { acts, takes, chosen, from } = life;
  return new Browser(chosen, chanceOf(life), takes, from).live(acts).end(5 * HOUR);
}
