import type { Counts, LoopId } from '../moments.ts';
import type { Thresholds } from '../settings.ts';
import type { FinishedLook, Stay } from '../stays.ts';

/** What a loop's rule is shown: the stay so far and what went before it, at one target. Times in ms since the epoch. */
export interface Glance {
  at: number;
  /** What has just happened: the person arrived at the target, or is on it. */
  on: 'arrival' | 'rest';
  stay: Stay;
  looks: readonly FinishedLook[];
  thresholds: Thresholds;
}

/** One kind of repetition: a file of this folder, named for its id. */
export interface Loop {
  id: LoopId;
  /** The counts that make it a loop now, or null. */
  notice(glance: Glance): Counts | null;
  /**
   * When to look again while the person stays: attended ms and screens from now, whichever comes first; null where nothing
   * that happens in this stay can complete the loop.
   */
  next(glance: Glance): { afterMs: number; afterScreens: number } | null;
}
