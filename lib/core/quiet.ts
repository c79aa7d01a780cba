import type { Target } from './place.ts';
import { type Quiet, targetState, withTarget } from './state.ts';
import type { Turn } from './turn.ts';

/** A target that is left alone for a while (rule 12), and what of it comes after. Times in ms since the epoch. */

/** Leaves a target alone from now until an instant. */
export function leaveAlone(turn: Turn, target: Target, why: Quiet['why'], until: number): void {
  if (why === 'later') {
    // The plan begins now: the looks that led to it are not counted against the one that was chosen.
    turn.state = withTarget(turn.state, target, { quiet: { why, until }, past: [] });
    return;
  }
  const planned = planOf(targetState(turn.state, target).quiet);
  // Who goes on at the card that meets them with their own plan still has that plan afterwards.
  const quiet = planned > until ? { why, until, later: planned } : { why, until };
  turn.state = withTarget(turn.state, target, { quiet });
}

/** When the person chose to look again, also where something else is on before; 0 where they chose no time. */
export function planOf(quiet: Quiet | null): number {
  return quiet?.why === 'later' ? quiet.until : (quiet?.later ?? 0);
}

/** What comes after a quiet that has ended: the plan that was made before it, where that is still to come. */
export function afterQuiet({ later = 0 }: Quiet, at: number): Quiet | null {
  return later > at ? { why: 'later', until: later } : null;
}
