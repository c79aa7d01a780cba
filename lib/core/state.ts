import type { LoopId } from './moments.ts';
import type { Place, Target } from './place.ts';
import type { Moment, Segment } from './records.ts';
import type { FinishedLook, Stay } from './stays.ts';

/** Why a target is left alone, and until when (ms since the epoch). */
export interface Quiet {
  until: number;
  why: 'rest' | 'later' | 'not-a-loop' | 'pass';
}

/** What is remembered of one target. Bounded: a few looks, one stay, no history. */
export interface TargetState {
  stay: Stay | null;
  /** Finished looks, oldest first, no older than the widest window. */
  looks: readonly FinishedLook[];
  /** The last moment here, ms since the epoch; 0 where there was none. */
  momentAt: number;
  /** *Keep going* this many times in a row, on the day `keptOn`. */
  keeps: number;
  keptOn: string;
  quiet: Quiet | null;
}

/** A visit to one site. */
export interface Visit {
  id: string;
  /** When attention left it; null while it is attended. */
  leftAt: number | null;
  /** Its messages were attended too: what happened there says whether the visit was a look. */
  messages: boolean;
}

/** A card that is on its way to the screen, or on it once the page has told so. */
export interface OpenCard {
  moment: Moment;
  tab: number;
  shown: boolean;
}

/** All the engine remembers: serialisable, bounded, and rebuilt by folding observations. */
export interface State {
  version: 1;
  /** The latest instant seen. Earlier ones are taken as this one, unless the clock was set back. */
  at: number;
  /** Where attention is. */
  attended: { tab: number; place: Place; target: Target | null; busy: boolean } | null;
  segment: Segment | null;
  /** By site: the visit under way, or the last one while it may still go on. */
  visits: Readonly<Record<string, Visit>>;
  targets: Readonly<Record<string, TargetState>>;
  /** Moments of the current day, for the caps (rule 12). */
  today: { day: string; moments: readonly Target[] };
  /** The last moment anywhere. */
  momentAt: number;
  /** The wording last used for each loop: never the same twice running (rule 13). */
  variants: Partial<Record<LoopId, { family: string; variant: string }>>;
  card: OpenCard | null;
}

export const EMPTY_STATE: State = {
  version: 1,
  at: 0,
  attended: null,
  segment: null,
  visits: {},
  targets: {},
  today: { day: '', moments: [] },
  momentAt: 0,
  variants: {},
  card: null,
};

const EMPTY_TARGET: TargetState = { stay: null, looks: [], momentAt: 0, keeps: 0, keptOn: '', quiet: null };

/** What is remembered of a target. */
export function targetState(state: State, target: Target): TargetState {
  return state.targets[target] ?? EMPTY_TARGET;
}

/** The state with one target changed. */
export function withTarget(state: State, target: Target, change: Partial<TargetState>): State {
  return { ...state, targets: { ...state.targets, [target]: { ...targetState(state, target), ...change } } };
}
