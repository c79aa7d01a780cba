import type { Loop } from './loop.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Asking for reassurance again (rule 7): asking once in 24 hours is never met, asking a second time is. */
const draft: Loop = {
  id: 'draft',
  notice({ on, at, past, thresholds }) {
    if (on !== 'ask') return null;
    const asks = past.filter(({ from }) => from > at - DAY_MS);
    const first = asks[0];
    if (!first || asks.length < thresholds.asks) return null;
    return { loop: 'draft', asks: asks.length, withinMs: at - first.from };
  },
  // What is typed is told when it matches, and no sooner.
  next: () => null,
};

export default draft;
