import type { Surface } from '../../content/sites/site.ts';
import type { Because, Choice, LoopId } from './moments.ts';
import type { Target } from './place.ts';

/** Everything that is stored of what was noticed. No names, no text, no addresses (rule 34). */

/** One unbroken stretch of attention to one surface. Times in ms since the epoch. */
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
  form: 'card';
  arm: 'show' | 'hold';
  /** The probability with which this arm was drawn. */
  probability: number;
  because: Because;
  /** How it reached the screen; absent until the page has told. */
  shown?: 'popover' | 'dialog' | 'blocked';
  answer?: Choice | 'withdrawn';
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
