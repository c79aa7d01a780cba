import type { Effect } from './effects.ts';
import { unfollow } from './outcomes.ts';
import { loopOf } from './place.ts';
import type { Moment } from './records.ts';
import type { Turn } from './turn.ts';
import { mark } from './visits.ts';
import { withAnswer } from './waved.ts';

/** What becomes of the card that is up: shown, blocked, taken away, withdrawn. */

export function amend(turn: Turn, change: Extract<Effect, { type: 'amend' }>['change']): void {
  if (turn.state.card) turn.effects.push({ type: 'amend', moment: turn.state.card.moment.id, change });
}

/** How long the card that is up has been a moment, s to the ms: of the moment itself only the minute is kept. */
export function sinceMoment({ state, at }: Turn): number {
  return (at - state.momentAt) / 1000;
}

export function called(turn: Turn, busy: boolean): void {
  const { attended } = turn.state;
  if (attended && attended.busy !== busy) {
    turn.state = { ...turn.state, attended: { ...attended, busy } };
    mark(turn, false, true);
  }
  if (busy) putAway(turn, 'withdrawn');
}

/** Takes the card away without the person having answered it. */
export function putAway(turn: Turn, answer: 'unanswered' | 'withdrawn'): void {
  const { card } = turn.state;
  if (!card) return;
  amend(turn, { answer });
  if (answer === 'unanswered' && card.shownAt !== null) {
    turn.state = { ...turn.state, waved: withAnswer(turn.state.waved, answer, turn.at - card.shownAt) };
  }
  turn.effects.push({ type: 'hide', tab: card.tab, moment: card.moment.id });
  turn.state = { ...turn.state, card: null };
}

export function shown(turn: Turn, moment: string, how: NonNullable<Moment['shown']>): void {
  if (turn.state.card?.moment.id !== moment) return;
  const shownAfter = sinceMoment(turn);
  amend(turn, turn.state.card.shownAt === null ? { shown: how, shownAfter } : { shown: how });
  // The page left no room for it: the record says so, and nobody is asked to answer what they cannot see.
  if (how === 'blocked') {
    turn.state = { ...turn.state, card: null };
    return;
  }
  const { note } = turn.state.card;
  const { noted } = turn.state;
  turn.state = {
    ...turn.state,
    card: { ...turn.state.card, shownAt: turn.state.card.shownAt ?? turn.at },
    noted: note && !noted.includes(note) ? [...noted, note] : noted,
  };
}

/** Something new was waiting after all: what was noticed on arriving was no loop, spoken or silent. */
export function withdraw(turn: Turn): void {
  const { attended, segment, card } = turn.state;
  if (!attended || !segment) return;
  const targets = attended.targets.filter((target) => loopOf(target) === 'messages');
  for (const moment of unfollow(turn, targets, segment.from)) {
    turn.effects.push({ type: 'amend', moment, change: { answer: 'withdrawn' } });
  }
  if (card && loopOf(card.moment.target) === 'messages') putAway(turn, 'withdrawn');
}
