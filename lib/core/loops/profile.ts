import type { Glance, Loop } from './loop.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A night belongs together although the person's day ends in it. */
const NIGHT_MS = 6 * HOUR;

/**
 * Hunting for proof (rule 5): the third visit of a day to the same watched page, or the second within half an hour. The day
 * is the person's own: over any 24 hours, somebody who looks a friend up once or twice a day would be met as well.
 */
const profile: Loop = {
  id: 'profile',
  notice({ on, at, past, thresholds, dayFrom }: Glance) {
    if (on !== 'arrival') return null;
    const today = past.filter(({ from }) => from >= dayFrom || from > at - NIGHT_MS);
    const close = past.filter(({ from }) => from > at - thresholds.pageMinutes * MINUTE);
    const counted = today.length + 1 >= thresholds.pageVisits ? today : close;
    const first = counted[0];
    return first ? { loop: 'profile', visit: counted.length + 1, withinMs: at - first.from } : null;
  },
  // Only an arrival completes it, and arrivals are told anyway.
  next: () => null,
};

export default profile;
