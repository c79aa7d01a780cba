import type { SiteKind, Surface } from '../../content/sites/site.ts';
import type { LoopId } from './moments.ts';

/** Where attention is: a surface of a watched site, and for a profile or thread its opaque subject. */
export interface Place {
  site: string;
  surface: Surface;
  subject?: string;
}

/** What a loop is about, as a key: `messages:whatsapp`, `feed:instagram`. */
export type Target = `${LoopId}:${string}`;

const MESSAGING: readonly Surface[] = ['inbox', 'thread'];
const FEEDS: readonly Surface[] = ['feed', 'shortform', 'stories', 'explore'];
/** Part of a feed only when opened from one in the same visit (rule 6). */
const OPENED_FROM_FEEDS: readonly Surface[] = ['post', 'profile', 'followList'];

/**
 * The target a place belongs to, or null where no loop can be about it.
 * @param kind what the person uses the site for: a messaging site has no feed loop, a social one no messages loop.
 * @param feedOpen whether a feed of this site was attended earlier in the same visit.
 */
export function targetOf(place: Place, kind: SiteKind, feedOpen: boolean): Target | null {
  if (MESSAGING.includes(place.surface)) return kind === 'social' ? null : `messages:${place.site}`;
  if (kind === 'messaging') return null;
  if (FEEDS.includes(place.surface)) return `feed:${place.site}`;
  return feedOpen && OPENED_FROM_FEEDS.includes(place.surface) ? `feed:${place.site}` : null;
}

/** The loop a target is about. */
export function loopOf(target: Target): LoopId {
  return target.startsWith('messages:') ? 'messages' : 'feed';
}

/** The site a target is on. */
export function siteOfTarget(target: Target): string {
  return target.slice(target.indexOf(':') + 1);
}

/** Whether stepping from one to the next of these counts as a screen (rule 6). */
export function isStepped(surface: Surface): boolean {
  return surface === 'stories' || surface === 'shortform';
}

/** Whether two places are the same to a stored segment. */
export function samePlace(a: Place, b: Place): boolean {
  return a.site === b.site && a.surface === b.surface && a.subject === b.subject;
}
