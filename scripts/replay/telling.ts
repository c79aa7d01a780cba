import type { Folded } from '../../lib/core/fold.ts';
import { HEARTBEAT_MS, nextReport } from '../../lib/core/next-report.ts';
import type { Seen } from '../../lib/core/observations.ts';

/** A page is no moment to speak in for so long after something was typed there (rule 9), ms. */
const TYPING_MS = 2000;
/** Where a rest led to nothing that could have been foreseen, the next is this much later, ms. */
const AGAIN_MS = 60_000;

/** What was done last in the page that has attention, ms since the epoch. */
export interface LastDone {
  typedAt: number;
  restedAt: number;
}

/**
 * What the page that has attention tells next by itself, while nothing is done in it: that it is still there, or that
 * the time has come that the engine named, at rest.
 * @returns null where nothing has attention.
 */
export function nextTelling(
  { state, settings }: Folded,
  { typedAt, restedAt }: LastDone,
): { at: number; seen: Seen } | null {
  const { afterMs } = nextReport(state, settings, state.at);
  if (afterMs === null) return null;
  if (afterMs >= HEARTBEAT_MS) return { at: state.at + HEARTBEAT_MS, seen: { type: 'waited' } };
  const again = restedAt === state.at ? AGAIN_MS : 0;
  const at = Math.max(state.at + Math.max(afterMs, again), typedAt + TYPING_MS);
  return { at, seen: { type: 'scrolled', screens: 0, rests: true } };
}
