import type { LoopId } from '../../../lib/core/moments.ts';
import type { Life } from '../life.ts';
import { attentionOf, type Stretch } from './attention.ts';

/** That something is said, or would be: when, and at what. */
export interface Said {
  at: number;
  site: string;
  /** What the place is about; null where no loop is. */
  loop: LoopId | null;
}

/** A way to decide when to speak. */
export interface Policy {
  id: string;
  /** As it stands in the table. */
  name: string;
  run: (life: Life) => readonly Said[];
}

/** A policy that only sees where attention is. */
export function simple(
  id: string,
  name: string,
  decide: (stretches: readonly Stretch[], life: Life) => Said[],
): Policy {
  return { id, name, run: (life) => decide(attentionOf(life), life) };
}

/** A card at some instant of a stretch. */
export function at(stretch: Stretch, instant: number): Said {
  return { at: instant, site: stretch.site, loop: stretch.loop };
}
