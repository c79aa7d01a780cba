import type { Look } from '../effect/looks.ts';
import type { PackedTrial } from '../effect/trial.ts';
import type { DayTotal, Moment, Segment } from '../records.ts';
import type { Settings } from '../settings.ts';
import type { WeekLines } from './week-lines.ts';

/** The file that holds everything Unspiral kept; docs/data.md describes it for people. */

/** Counts up whenever a reader of before could not read the file, or would read it wrongly. */
export const VERSION = 1;

/** The largest file that is read, bytes: a heavy user's year is three quarters of it. */
export const MOST_BYTES = 50_000_000;

/** The most entries one list may have. */
export const MOST_ENTRIES = 500_000;

/** How deep one thing may lie in another; nothing we write goes beyond eight. */
export const MOST_DEPTH = 20;

/** The lists of records, in the order in which they stand in the file. */
export const LISTS = ['days', 'moments', 'segments'] as const;
export type ListName = (typeof LISTS)[number];

export interface Lists {
  days: readonly DayTotal[];
  moments: readonly Moment[];
  segments: readonly Segment[];
}

/** What was learnt from moments whose outcome is known: it outlives their details, and names no site. */
export interface Learnt {
  trials: readonly PackedTrial[];
  look: Look | null;
}

/** What stands in the file besides the lists. */
export interface Head {
  /** When it was written, ms since the epoch. */
  writtenAt: number;
  /** Without watched pages: which those are, only the key of this installation tells. */
  settings: Omit<Settings, 'watchedPages'>;
  learnt: Learnt;
  /** Lines of the person's own for weeks. */
  lines: WeekLines;
}

/** A file that has been read whole and in which nothing was wrong. */
export interface DataFile extends Head {
  lists: Lists;
}

/** What a field of segments or totals is where the file says nothing of it. */
export const SEGMENT_UNSAID = {
  screens: 0,
  characters: 0,
  sends: 0,
  drafts: 0,
  fresh: false,
  began: 'arrived',
} as const;
export const TOTAL_UNSAID = {
  visits: 0,
  looks: 0,
  feedMs: 0,
  messagesMs: 0,
  screens: 0,
  sends: 0,
  moments: 0,
} as const;
