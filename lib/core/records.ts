import type { Form } from '../../content/nudges/nudge.ts';
import type { Surface } from '../../content/sites/site.ts';
import type { Because, Choice, Judgement, LoopId } from './moments.ts';
import type { Target } from './place.ts';

/** Everything that is stored of what was noticed. No names, no text, no addresses (rule 34). */

/**
 * What had been done by some point of a segment: ms since it began, screens, characters, sends and draft matches until
 * then, and what was so: a moment (3), a call (2), a rest, so that something could have been said (1), or none of these.
 */
export type Mark = readonly [
  afterMs: number,
  screens: number,
  characters: number,
  sends: number,
  drafts: number,
  how: 0 | 1 | 2 | 3,
];

/**
 * One unbroken stretch of attention to one surface. Times in ms since the epoch. It holds what is needed to fold it once
 * more (lib/core/history.ts).
 */
export interface Segment {
  /** The id of the observation that began it. */
  id: string;
  /** The visit it belongs to: the id of that visit's first segment. */
  visit: string;
  /** YYYY-MM-DD of the person's own day, fixed when written. */
  day: string;
  site: string;
  surface: Surface;
  /** Opaque, and gone after 48 hours. */
  subject?: string;
  from: number;
  to: number;
  screens: number;
  characters: number;
  sends: number;
  /** Reassurance phrases that matched in the composer. */
  drafts: number;
  /** Something new was waiting when it began. */
  fresh: boolean;
  /** The title told only so long after it began that something new was waiting, ms. */
  freshAfterMs?: number;
  /** How attention came: to the page, within it, by a computer that awoke, or it is the rest of a day's last segment. */
  began: 'arrived' | 'moved' | 'woke' | 'continued';
  /** A call was on as it began. */
  busy?: true;
  /** At most one a minute, but for moments, drafts and calls; a few hundred at most; empty for a short look. */
  marks: readonly Mark[];
}

/** What followed a moment (rule 24). */
export interface Outcome {
  /** Messages and profile: until the next visit to the same target, at most 240 min; feed: attended in the hour after; ms. */
  ms: number;
  /** Cut off, so that the rest cannot be known. */
  censored: boolean;
}

/** A loop noticed when something could be said. */
export interface Moment {
  /** Derived from the observation that completed the loop. */
  id: string;
  /** To the minute (rule 23). */
  at: number;
  day: string;
  site: string;
  loop: LoopId;
  target: Target;
  family: string;
  variant: string;
  form: Form;
  arm: 'show' | 'hold';
  /** The probability with which this arm was drawn; 1 where nothing was drawn. */
  probability: number;
  because: Because;
  /** How it reached the screen; absent until the page has told. */
  shown?: 'popover' | 'dialog' | 'blocked';
  /** How long after the moment it reached the screen, s to the ms. */
  shownAfter?: number;
  answer?: Choice | 'withdrawn';
  /** How long after the moment it was answered, s to the ms. */
  answeredAfter?: number;
  /** The time chosen with *later*, ms since the epoch. */
  until?: number;
  /** The minutes chosen at the door of a feed. */
  minutes?: number;
  /** What was said of its wording. */
  judged?: Judgement;
  outcome?: Outcome;
}

/** What one day on one site comes to. Lists of minutes count from the start of the person's day. */
export interface DayTotal {
  installation: string;
  day: string;
  site: string;
  /** How long this day is, minutes. */
  length: number;
  visits: number;
  looks: number;
  /** Attended ms in feeds. */
  feedMs: number;
  /** Attended ms on messaging surfaces. */
  messagesMs: number;
  screens: number;
  sends: number;
  moments: number;
  /** When each look began. */
  lookMinutes: readonly number[];
  /** Stretches in feeds, in order, merged where they touch. */
  feedSpans: readonly (readonly [number, number])[];
}
