import type { LoopId } from '../../lib/core/moments.ts';
import type { Observation } from '../../lib/core/observations.ts';
import type { Place } from '../../lib/core/place.ts';
import type { EngineSettings } from '../../lib/core/turn.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What a person in a spiral is doing, and how one would call it. */
export const WAYS = {
  waiting: 'waiting',
  staring: 'staring',
  prodding: 'with a “??” in between',
  comparing: 'comparing',
  'looking up': 'looking somebody up',
  asking: 'asking again',
} as const;

export type Way = keyof typeof WAYS;

/** A stretch in which a person is in a spiral: part of who they are, never read off what the browser tells. */
export interface Spiral {
  way: Way;
  loop: LoopId;
  site: string;
  /** ms since the epoch, as are all times here. */
  from: number;
  /** From when on one may say so: before it, what the person does could still be anything. */
  could: number;
  to: number;
  /** Each time they opened the place. */
  openings: readonly number[];
}

/** One person's weeks: what the browser told of them, and what was true. */
export interface Life {
  settings: EngineSettings;
  /** How many days it covers. */
  days: number;
  events: readonly Observation[];
  spirals: readonly Spiral[];
}

/** Something done in one place for a while; away from all watched sites where there is no place. */
export interface Act {
  place: Place | null;
  ms: number;
  /** Something new is waiting. */
  fresh?: boolean;
  screens?: number;
  characters?: number;
  sends?: number;
  /** Asks for reassurance: the phrase matches this many times while it is written. */
  drafts?: number;
}

/** How long some acts take, ms. */
export function lengthOf(acts: readonly Act[]): number {
  return acts.reduce((sum, { ms }) => sum + ms, 0);
}

/** A spiral as the person has it in mind; when it was comes of how the days went. */
export interface Phase {
  way: Way;
  loop: LoopId;
  site: string;
  /** It could be one from the second opening on, or from so many ms after the first. */
  couldAfter: 'second opening' | number;
}

/** What a person means to do at some time. */
export interface Outing {
  at: number;
  acts: readonly Act[];
  /** The higher breaks off the lower, which goes on afterwards or not: habit, sitting, urge. */
  urge: 0 | 1 | 2;
  phase?: Phase;
  /** What is left of one that was broken off. */
  rest?: true;
}
