import type { FinishedLook } from '../stays.ts';
import type { Glance, Loop } from './loop.ts';

const MINUTE = 60_000;

function recent({ at, looks, thresholds }: Glance): readonly FinishedLook[] {
  return looks.filter((look) => look.from > at - thresholds.lookMinutes * MINUTE && look.from <= at);
}

/**
 * Re-checking replies (rule 4): enough finished looks at one target within the window, and the person arrives for one
 * more with nothing new waiting. What resets it, a conversation, is said in stays.ts. The baseline for people who look
 * often is not part of it yet.
 */
const messages: Loop = {
  id: 'messages',
  notice(glance) {
    if (glance.on !== 'arrival' || glance.stay.fresh) return null;
    const before = recent(glance);
    const first = before[0];
    if (!first || before.length < glance.thresholds.looks - 1) return null;
    return { loop: 'messages', look: before.length + 1, withinMs: glance.at - first.from };
  },
  // Only an arrival completes it, and arrivals are told anyway.
  next: () => null,
};

export default messages;
