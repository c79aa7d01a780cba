import type { Past } from '../stays.ts';
import type { Glance, Loop } from './loop.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Somebody who looks often is met only at this many times as many looks as are usual for them at the time of day. */
const TIMES_USUAL = 2;

function since({ at, past }: Glance, ms: number): readonly Past[] {
  return past.filter((look) => look.from > at - ms && look.from <= at);
}

/** Whether the looks of the last hour, this one with them, are many for this person at this time of day. */
function isUnusual(glance: Glance): boolean {
  return glance.usual === null || since(glance, HOUR).length + 1 >= TIMES_USUAL * glance.usual;
}

/**
 * Re-checking replies (rule 4): enough finished looks at one target within the window, and the person arrives for one
 * more with nothing new waiting. What resets it, a conversation, is said in stays.ts; what is usual, in usual.ts.
 */
const messages: Loop = {
  id: 'messages',
  notice(glance) {
    if (glance.on !== 'arrival' || glance.stay.fresh) return null;
    const before = since(glance, glance.thresholds.lookMinutes * MINUTE);
    const first = before[0];
    if (!first || before.length < glance.thresholds.looks - 1 || !isUnusual(glance)) return null;
    return { loop: 'messages', look: before.length + 1, withinMs: glance.at - first.from };
  },
  // Only an arrival completes it, and arrivals are told anyway.
  next: () => null,
};

export default messages;
