import type { Look } from './effect/looks.ts';
import type { PackedTrial } from './effect/trial.ts';
import type { LoopId, Note } from './moments.ts';
import type { Place, Target } from './place.ts';
import type { Moment, Segment } from './records.ts';
import type { Past, Stay } from './stays.ts';
import type { SeenDay } from './usual.ts';

/** Why a target is left alone, and until when (ms since the epoch). */
export interface Quiet {
  until: number;
  why: 'rest' | 'later' | 'not-a-loop' | 'pass';
  /** A time to look later that was chosen before and stands when this is over, ms since the epoch. */
  later?: number;
}

/** What is remembered of one target. Bounded: a few of what went before, one stay, no history. */
export interface TargetState {
  stay: Stay | null;
  /** What the loop counts, oldest first, no older than it looks back: finished looks, visits to a page, asks. */
  past: readonly Past[];
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
  note: Note | null;
  /** When it reached the screen, ms since the epoch; null until the page has told. */
  shownAt: number | null;
}

/** A moment whose outcome is still open (rule 24). */
export interface OpenOutcome {
  moment: string;
  target: Target;
  /** When the moment was, ms since the epoch. */
  at: number;
  family: string;
  arm: Moment['arm'];
  /** Of a card. */
  probability: number;
  /** Attended at the target since, ms. */
  attendedMs: number;
}

/** The moments of one of the person's days, for the caps (rule 12). */
export interface Today {
  /** YYYY-MM-DD, fixed when its first moment was. */
  day: string;
  /** When it ends, ms since the epoch, fixed likewise: no change of zone or clock gives a second allowance. */
  to: number;
  moments: readonly Target[];
}

/** All the engine remembers: serialisable, bounded, and rebuilt by folding observations. */
export interface State {
  version: 2;
  /** The latest instant seen. Earlier ones are taken as this one, unless the clock was set back. */
  at: number;
  /** Where attention is. */
  attended: { tab: number; place: Place; targets: readonly Target[]; busy: boolean } | null;
  segment: Segment | null;
  /** By site: the visit under way, or the last one while it may still go on. */
  visits: Readonly<Record<string, Visit>>;
  targets: Readonly<Record<string, TargetState>>;
  today: Today;
  /** The last moment anywhere. */
  momentAt: number;
  /** The wording last shown for each loop: never the same twice running (rule 13). */
  variants: Partial<Record<LoopId, { family: string; variant: string }>>;
  card: OpenCard | null;
  /** The families that have spoken in the visit they last spoke in. */
  spoken: { visit: string; families: readonly string[] };
  /** Whether each of the last ten cards was waved away at once, oldest first (rule 12). */
  waved: readonly boolean[];
  /** What cards have said about cards. */
  noted: readonly Note[];
  /** The last fortnight, today last: what is usual for the person (rule 4). */
  days: readonly SeenDay[];
  /** Moments whose outcome is still open. */
  open: readonly OpenOutcome[];
  /** Finished trials, oldest first: the newest few hundred. They name no site and no target. */
  trials: readonly PackedTrial[];
  /** The last look at them (rule 25). */
  look: Look | null;
}

export const EMPTY_STATE: State = {
  version: 2,
  at: 0,
  attended: null,
  segment: null,
  visits: {},
  targets: {},
  today: { day: '', to: 0, moments: [] },
  momentAt: 0,
  variants: {},
  card: null,
  spoken: { visit: '', families: [] },
  waved: [],
  noted: [],
  days: [],
  open: [],
  trials: [],
  look: null,
};

const EMPTY_TARGET: TargetState = { stay: null, past: [], momentAt: 0, keeps: 0, keptOn: '', quiet: null };

/** What is remembered of a target. */
export function targetState(state: State, target: Target): TargetState {
  return state.targets[target] ?? EMPTY_TARGET;
}

/** The state with one target changed. */
export function withTarget(state: State, target: Target, change: Partial<TargetState>): State {
  return { ...state, targets: { ...state.targets, [target]: { ...targetState(state, target), ...change } } };
}

/** The families that have spoken in the visit to a site that is under way, or may still go on. */
export function spokenIn({ spoken, visits }: Pick<State, 'spoken' | 'visits'>, site: string): readonly string[] {
  return spoken.visit === visits[site]?.id ? spoken.families : [];
}
