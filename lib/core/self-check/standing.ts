import type { Segment } from '../records.ts';

/** How it stands with a watched site, the first that holds: what keeps most from being noticed comes before the rest. */
export type Standing =
  /** The browser allows none of its hosts. */
  | 'not_allowed'
  /** The browser allows some of its hosts and not the others. */
  | 'partly_allowed'
  /** Allowed, and yet the browser has not registered the script for all of that. */
  | 'not_registered'
  /** A page is open there from which no script of ours answers: one left behind by an update, or one that did not take it. */
  | 'unanswered'
  /** Nearly all pages opened there lately are ones that its grammar does not know. */
  | 'unlike'
  | 'well';

/** What can be told of a watched site. */
export interface SiteFacts {
  /** Match patterns the site needs. */
  origins: readonly string[];
  /** Of these, the ones the browser allows. */
  allowed: readonly string[];
  /** The match patterns its sensor is registered for; none where it is not. */
  registered: readonly string[];
  /** Open pages at watched places that do not answer. */
  unanswered: number;
  /** What was noticed there in the last days. */
  lately: readonly Pick<Segment, 'visit' | 'surface'>[];
}

/** So many visits have to be known before it is said that pages look unlike what is known. */
const ENOUGH_VISITS = 5;
/** Nearly all of them. */
const NEARLY_ALL = 0.9;

/** The days that count as lately, today among them. */
export const LATELY_DAYS = 7;

export function standingOf({ origins, allowed, registered, unanswered, lately }: SiteFacts): Standing {
  if (allowed.length === 0) return 'not_allowed';
  if (allowed.length < origins.length) return 'partly_allowed';
  if (!allowed.every((origin) => registered.includes(origin))) return 'not_registered';
  if (unanswered > 0) return 'unanswered';
  return isUnlike(lately) ? 'unlike' : 'well';
}

/** Whether nearly all visits went to no place that is known: none of a feed, of messages or of somebody's page. */
function isUnlike(lately: SiteFacts['lately']): boolean {
  const visits = new Set(lately.map(({ visit }) => visit));
  const known = new Set(lately.filter(({ surface }) => surface !== 'other').map(({ visit }) => visit));
  return visits.size >= ENOUGH_VISITS && visits.size - known.size >= visits.size * NEARLY_ALL;
}
