import type { SiteKind, Surface } from '../../content/sites/site.ts';
import type { LoopId } from './moments.ts';

/** Where attention is: a surface of a watched site, and for a profile or thread its opaque subject. */
export interface Place {
  site: string;
  surface: Surface;
  subject?: string;
}

/** What a loop is about, as a key: `messages:whatsapp`, `feed:instagram`, `profile:instagram/<subject>`, `draft:whatsapp`. */
export type Target = `${LoopId}:${string}`;

const MESSAGING: readonly Surface[] = ['inbox', 'thread'];
const FEEDS: readonly Surface[] = ['feed', 'shortform', 'stories', 'explore'];
/** Part of a feed only when opened from one in the same visit (rule 6). */
const OPENED_FROM_FEEDS: readonly Surface[] = ['post', 'profile', 'followList'];
/** Part of a visit to somebody's page when opened from there: their posts often bear a number and no name. */
const OPENED_FROM_PAGES: readonly Surface[] = ['post', 'stories', 'shortform'];

/** What it depends on whether a place belongs to a target. */
export interface Around {
  /** What the person uses the site for: a messaging site has no feed loop, a social one no messages loop. */
  kind: SiteKind;
  /** A feed of this site was attended earlier in the same visit. */
  feedOpen: boolean;
  /** Subjects of the pages the person asked to watch on this site (rule 1). */
  watched: readonly string[];
  /** What attention was on until now, where it moves from there within one tab. */
  from: readonly Target[];
}

/** The target of one watched page. */
export function pageTarget(site: string, subject: string): Target {
  return `profile:${site}/${subject}`;
}

/** The targets a place belongs to: those of one loop each, a watched page before the feed it was opened from. */
export function targetsOf(place: Place, around: Around): readonly Target[] {
  return [pageOf(place, around), siteTargetOf(place, around)].filter((target) => target !== null);
}

function pageOf({ site, surface, subject }: Place, { watched, from }: Around): Target | null {
  // A thread's subject is a conversation, never a page.
  if (MESSAGING.includes(surface)) return null;
  if (subject !== undefined) return watched.includes(subject) ? pageTarget(site, subject) : null;
  if (!OPENED_FROM_PAGES.includes(surface)) return null;
  return from.find((target) => loopOf(target) === 'profile' && siteOfTarget(target) === site) ?? null;
}

function siteTargetOf({ site, surface }: Place, { kind, feedOpen }: Around): Target | null {
  if (MESSAGING.includes(surface)) return kind === 'social' ? null : `messages:${site}`;
  if (kind === 'messaging') return null;
  if (FEEDS.includes(surface)) return `feed:${site}`;
  return feedOpen && OPENED_FROM_FEEDS.includes(surface) ? `feed:${site}` : null;
}

const LOOP_IDS: readonly LoopId[] = ['messages', 'feed', 'profile', 'draft'];

/** The loop a target is about. */
export function loopOf(target: Target): LoopId {
  // Asked more often than anything else: cutting the word out of the key would make a new text each time.
  for (const id of LOOP_IDS) if (target.startsWith(id)) return id;
  throw new Error(`"${target}" is no target: it begins with none of ${LOOP_IDS.join(', ')}.`);
}

/** The site a target is on. */
export function siteOfTarget(target: Target): string {
  const rest = target.slice(target.indexOf(':') + 1);
  const slash = rest.indexOf('/');
  return slash === -1 ? rest : rest.slice(0, slash);
}

/** Whether stepping from one to the next of these counts as a screen (rule 6). */
export function isStepped(surface: Surface): boolean {
  return surface === 'stories' || surface === 'shortform';
}

/** Whether two places are the same to a stored segment. */
export function samePlace(a: Place, b: Place): boolean {
  return a.site === b.site && a.surface === b.surface && a.subject === b.subject;
}
