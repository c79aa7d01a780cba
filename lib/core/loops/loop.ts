import type { Because, LoopId } from '../moments.ts';
import type { Thresholds } from '../settings.ts';
import type { Past, Stay } from '../stays.ts';

/** What a loop's rule is shown: the stay so far and what went before it, at one target. Times in ms since the epoch. */
export interface Glance {
  at: number;
  /** What has just happened: the person arrived at the target, is on it and at rest, or asked for reassurance. */
  on: 'arrival' | 'rest' | 'ask';
  stay: Stay;
  /** Finished looks, visits to the page or asks, oldest first. */
  past: readonly Past[];
  thresholds: Thresholds;
  /** When the person's own day began. */
  dayFrom: number;
  /** Looks an hour that are usual here at this time of day; null where nothing can be said of it (rule 4). */
  usual: number | null;
}

/** One kind of repetition: a file of this folder, named for its id. */
export interface Loop {
  id: LoopId;
  /** What makes it a loop now, or null. */
  notice(glance: Glance): Because | null;
  /**
   * When to look again while the person stays: attended ms and screens from now, whichever comes first; null where nothing
   * that happens in this stay can complete the loop.
   */
  next(glance: Glance): { afterMs: number; afterScreens: number | null } | null;
}
