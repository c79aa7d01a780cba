import { loopOf, type Target } from '../place.ts';
import type { Moment, Segment } from '../records.ts';

/** What never leaves this browser: which profile or thread something was at (rule 34). */

/** A segment that tells no more of where it was than site and surface. */
export function nameless({ subject: _, ...segment }: Segment): Segment {
  return segment;
}

/** A moment of which no more is told than the site it was on, where it was at a watched page. */
export function onSite(moment: Moment): Moment {
  if (loopOf(moment.target) !== 'profile') return moment;
  const target: Target = `profile:${moment.site}`;
  return { ...moment, target };
}
