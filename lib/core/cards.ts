import type { Effect } from './effects.ts';
import { loopOf } from './place.ts';
import type { Moment } from './records.ts';
import type { Turn } from './turn.ts';

/** What becomes of the card that is up: shown, blocked, taken away, withdrawn. */

export function amend(turn: Turn, change: Extract<Effect, { type: 'amend' }>['change']): void {
  if (turn.state.card) turn.effects.push({ type: 'amend', moment: turn.state.card.moment.id, change });
}

export function called(turn: Turn, busy: boolean): void {
  const { attended } = turn.state;
  if (attended) turn.state = { ...turn.state, attended: { ...attended, busy } };
  if (busy) putAway(turn, 'withdrawn');
}

/** Takes the card away without the person having answered it. */
export function putAway(turn: Turn, answer: 'unanswered' | 'withdrawn'): void {
  const { card } = turn.state;
  if (!card) return;
  amend(turn, { answer });
  turn.effects.push({ type: 'hide', tab: card.tab, moment: card.moment.id });
  turn.state = { ...turn.state, card: null };
}

export function shown(turn: Turn, moment: string, how: NonNullable<Moment['shown']>): void {
  if (turn.state.card?.moment.id !== moment) return;
  amend(turn, { shown: how });
  // The page left no room for it: the record says so, and nobody is asked to answer what they cannot see.
  const card = how === 'blocked' ? null : { ...turn.state.card, shown: true };
  turn.state = { ...turn.state, card };
}

export function withdraw(turn: Turn): void {
  if (turn.state.card && loopOf(turn.state.card.moment.target) === 'messages') putAway(turn, 'withdrawn');
}
