import type { Past } from '../stays.ts';
import type { Glance, Loop } from './loop.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/**
 * Somebody who came for something more often than this in three hours, and more often than they look now, has business
 * here: eight times where four looks are a loop, more where fewer are. Over an hour and counting from the first, people
 * who wait were met a look or two later in simulation.
 */
const BUSINESS = { ms: 3 * HOUR, visitsByLooks: 32 };
/** Somebody who looks often is met only at this many times as many looks as are usual for them at the time of day. */
const TIMES_USUAL = 2;

function since({ at, past }: Glance, ms: number): readonly Past[] {
  return past.filter((each) => each.from > at - ms && each.from <= at);
}

/** The finished looks of so many minutes. */
function looksIn(glance: Glance, minutes: number): readonly Past[] {
  return since(glance, minutes * MINUTE).filter((each) => !each.business);
}

/**
 * The looks that are enough: as many as the person's step asks for in its window, or one more in twice the time. Who
 * waits long looks less often, and waits as much.
 */
function enoughLooks(glance: Glance): readonly Past[] | null {
  const { looks, lookMinutes } = glance.thresholds;
  const close = looksIn(glance, lookMinutes);
  if (close.length >= looks - 1) return close;
  const wide = looksIn(glance, 2 * lookMinutes);
  return wide.length >= looks ? wide : null;
}

/** Whether the person comes here for something new, or to write, rather than to look. */
function isAtWork(glance: Glance): boolean {
  const business = since(glance, BUSINESS.ms).filter((each) => each.business);
  const { looks, lookMinutes } = glance.thresholds;
  return business.length > Math.max(BUSINESS.visitsByLooks / looks, looksIn(glance, lookMinutes).length);
}

/** Whether the looks of the last hour, this one with them, are many for this person at this time of day. */
function isUnusual(glance: Glance): boolean {
  return glance.usual === null || looksIn(glance, HOUR / MINUTE).length + 1 >= TIMES_USUAL * glance.usual;
}

/**
 * Re-checking replies (rule 4): enough finished looks at one target, and the person arrives for one more with nothing
 * new waiting. What resets it, a conversation, is said in stays.ts; what is usual, in usual.ts.
 */
const messages: Loop = {
  id: 'messages',
  notice(glance) {
    if (glance.on !== 'arrival' || glance.stay.fresh) return null;
    const before = enoughLooks(glance);
    const first = before?.[0];
    if (!before || !first || isAtWork(glance) || !isUnusual(glance)) return null;
    return { loop: 'messages', look: before.length + 1, withinMs: glance.at - first.from };
  },
  // Only an arrival completes it, and arrivals are told anyway.
  next: () => null,
};

export default messages;
