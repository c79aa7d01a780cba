import type { LoopId } from './moments.ts';
import type { Target } from './place.ts';
import { loopOf } from './place.ts';

/** Being at one target: what a visit is to a site, a stay is to a target. Times in ms since the epoch. */
export interface Stay {
  from: number;
  /** Attended so far, ms, up to `since`. */
  attendedMs: number;
  /** Attended without a break since; null while attention is elsewhere. */
  since: number | null;
  /** When attention last went elsewhere. */
  leftAt: number;
  screens: number;
  characters: number;
  sends: number;
  /** It began with something new waiting. */
  fresh: boolean;
  /** How long somebody chose to stay, attended ms in all; absent where they did not, or were told that it is over. */
  intendedMs?: number;
}

/** What a loop counts: a finished look, a finished visit to a watched page, an ask. */
export interface Past {
  from: number;
  to: number;
  /** An ask after which something was sent. */
  sent?: true;
  /** A stay at messages that was no look: it found something new, or something was written. */
  business?: true;
}

/** Away this long and a return is a new visit, shorter and it is the same one (rule 2), ms. */
export const AWAY_MS = 30_000;
/** Somebody's page is gone back and forth from: only after this long is it another visit to it, ms. */
const AWAY_FROM_PAGE_MS = 5 * 60_000;

/** The longest a look may last (rule 3), ms: staring at a thread is checking too. */
const LOOK_MS: Partial<Record<LoopId, number>> = { messages: 5 * 60_000, feed: 45_000 };
/** From this many characters on something was written (rule 3). */
const WRITTEN = 5;
/** A message of fewer characters says no more than "are you there". */
const SHORT = 13;
/** From this many screens on it was scrolling, not a look (rule 3). */
const SCROLLED = 2;
/** What counts as a conversation, and so resets the messages loop (rule 4). */
const CONVERSATION = { sends: 2, characters: 40 };

/** A stay that begins now. */
export function begin(at: number, fresh: boolean): Stay {
  return { from: at, attendedMs: 0, since: at, leftAt: at, screens: 0, characters: 0, sends: 0, fresh };
}

/** Attended until an instant, ms. */
export function attendedAt(stay: Stay, at: number): number {
  return stay.attendedMs + (stay.since === null ? 0 : Math.max(0, at - stay.since));
}

/** The stay with attention gone elsewhere. */
export function pause(stay: Stay, at: number): Stay {
  return stay.since === null ? stay : { ...stay, attendedMs: attendedAt(stay, at), since: null, leftAt: at };
}

/** The stay with attention back. */
export function resume(stay: Stay, at: number): Stay {
  return stay.since === null ? { ...stay, since: at } : stay;
}

/** Whether anything was written in it. */
export function hasWritten(stay: Stay): boolean {
  return stay.sends > 0 || stay.characters >= WRITTEN;
}

/**
 * Whether somebody came for something: it was there, or they wrote. One short send is none: it is what waiting writes
 * (rule 4).
 */
export function isBusiness(stay: Stay): boolean {
  return stay.fresh || (hasWritten(stay) && !(stay.sends === 1 && stay.characters < SHORT));
}

/** Whether it held a conversation: only that resets the messages loop, a single short send does not (rule 4). */
export function isConversation(stay: Stay): boolean {
  return stay.sends >= CONVERSATION.sends || stay.characters >= CONVERSATION.characters;
}

/** Whether a finished stay was a look (rule 3). */
export function isLook(target: Target, stay: Stay): boolean {
  return (
    !stay.fresh &&
    !hasWritten(stay) &&
    stay.screens < SCROLLED &&
    attendedAt(stay, stay.leftAt) <= (LOOK_MS[loopOf(target)] ?? 0)
  );
}

/**
 * Whether a stay is over. Feeds go on while the visit to their site does, for looking at one message does not end an
 * hour of scrolling; messages end when the messaging surface is left, for going back to it is another look.
 * @param visitLeftAt when the site was last left, or null while it is attended.
 */
export function isOver(target: Target, stay: Stay, visitLeftAt: number | null, at: number): boolean {
  const loop = loopOf(target);
  const leftAt = loop === 'feed' ? visitLeftAt : stay.since === null ? stay.leftAt : null;
  return leftAt !== null && at - leftAt >= (loop === 'profile' ? AWAY_FROM_PAGE_MS : AWAY_MS);
}
