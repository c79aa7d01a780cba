import type { Target } from './place.ts';
import { targetState, withTarget } from './state.ts';
import type { Past } from './stays.ts';
import type { Turn } from './turn.ts';
import { withPast } from './visits.ts';

/** Asks for reassurance (rule 7): a message that is being written may match many times and is one ask. */

const SECOND = 1000;
/** Matches this close together are one ask, also where it took two messages, ms. */
const SAME_BREATH_MS = 2 * 60 * SECOND;
/** So long after the last match it is another ask, also where the first was never sent, ms. */
const ANOTHER_MS = 10 * 60 * SECOND;

function isSameAsk({ to, sent }: Past, at: number): boolean {
  return at - to < (sent ? SAME_BREATH_MS : ANOTHER_MS);
}

function changeLast(turn: Turn, target: Target, change: Partial<Past>): void {
  const { past } = targetState(turn.state, target);
  const last = past.at(-1);
  if (last) turn.state = withTarget(turn.state, target, { past: past.with(-1, { ...last, ...change }) });
}

/** Takes a match. @returns whether it is an ask of its own, and not the one before still being written. */
export function ask(turn: Turn, target: Target): boolean {
  const last = targetState(turn.state, target).past.at(-1);
  const isNew = !last || !isSameAsk(last, turn.at);
  if (isNew) withPast(turn, target, { from: turn.at, to: turn.at });
  else changeLast(turn, target, { to: turn.at });
  return isNew;
}

/** A message was sent: what matches next is asked anew. */
export function sentAsk(turn: Turn, target: Target): void {
  changeLast(turn, target, { sent: true });
}
