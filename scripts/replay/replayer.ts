import type { Chance } from '../../lib/core/choose.ts';
import { type Folded, fold } from '../../lib/core/fold.ts';
import type { Observation, Seen } from '../../lib/core/observations.ts';
import { isStepped, samePlace } from '../../lib/core/place.ts';
import { EMPTY_STATE, type State } from '../../lib/core/state.ts';
import type { EngineSettings } from '../../lib/core/turn.ts';
import { type Decision, decisionsOf } from './decisions.ts';
import { type LastDone, nextTelling } from './telling.ts';
import type { TraceEvent } from './trace.ts';

/** The longest silence in which somebody is taken to have been there all the while, ms. */
const ATTENDED_MS = 60 * 60_000;

type Arrival = Extract<TraceEvent, { event: 'arrive' | 'move' }>;

/** Runs a trace through the engine, event by event. It does what pages and the worker do, and decides nothing itself. */
export class Replayer {
  #folded: Folded;
  readonly #chance: Chance;
  readonly #explain: boolean;
  #count = 0;
  #done: LastDone = { typedAt: 0, restedAt: 0 };
  /** The last card shown: what an answer in the trace answers. */
  #card: string | null = null;

  constructor(settings: EngineSettings, chance: Chance, explain: boolean) {
    this.#folded = { state: EMPTY_STATE, settings };
    this.#chance = chance;
    this.#explain = explain;
  }

  get state(): State {
    return this.#folded.state;
  }

  /** @returns the decisions this event led to, and the silence before it. */
  take(event: TraceEvent): Decision[] {
    const before = this.#wasAttended(event) ? this.#wait(event.at) : [];
    const seen = this.#seenIn(event);
    return seen ? [...before, ...this.#see(seen, event.at, tabOf(event))] : before;
  }

  /** Folds an observation as it is. */
  fold(observation: Observation): Decision[] {
    const { effects, ...folded } = fold(this.#folded, observation, this.#chance);
    this.#folded = folded;
    this.#card = effects.findLast((effect) => effect.type === 'show')?.moment.id ?? this.#card;
    return decisionsOf(effects, folded.state.at, this.#explain);
  }

  #isHere(tab: number): boolean {
    return this.#folded.state.attended?.tab === tab;
  }

  #isOn(site: string): boolean {
    return this.#folded.settings.sites[site]?.on === true;
  }

  /** Whether somebody was there until an event, so that the page told by itself in between. */
  #wasAttended(event: TraceEvent): boolean {
    if (event.at - this.#folded.state.at > ATTENDED_MS) return false;
    if (event.event === 'answer') return true;
    if (event.event === 'arrive' || !this.#isHere(event.tab)) return false;
    const left = event.event === 'told' && event.told.type === 'left' ? event.told.why : null;
    return left !== 'asleep' && left !== 'quit';
  }

  #wait(until: number): Decision[] {
    const decisions: Decision[] = [];
    for (;;) {
      const next = nextTelling(this.#folded, this.#done);
      if (!next || next.at >= until) return decisions;
      decisions.push(...this.#see(next.seen, next.at, this.#folded.state.attended?.tab ?? -1));
    }
  }

  /** What the engine is told of an event. A tab without attention has nothing to tell. */
  #seenIn(event: TraceEvent): Seen | null {
    switch (event.event) {
      case 'arrive':
      case 'move':
        return this.#arrived(event);
      case 'told':
        return this.#isHere(event.tab) ? event.told : null;
      case 'answer':
        return this.#card === null ? null : { type: 'answered', moment: this.#card, answer: event.answer };
    }
  }

  /** A place that is not watched is left for, and nothing more is known of it. */
  #arrived({ event, tab, place, fresh }: Arrival): Seen | null {
    const { attended } = this.#folded.state;
    const isHere = this.#isHere(tab);
    if (!place || !this.#isOn(place.site)) return isHere ? { type: 'left', why: 'hidden' } : null;
    if (event === 'arrive' || !isHere) return { type: 'arrived', place, fresh, busy: false };
    const isLate = fresh && attended && samePlace(attended.place, place) && !isStepped(place.surface);
    return isLate ? { type: 'freshened' } : { type: 'moved', place, fresh, stepped: true };
  }

  #see(seen: Seen, at: number, tab: number): Decision[] {
    if (seen.type === 'typed' || seen.type === 'sent') this.#done.typedAt = at;
    if (seen.type === 'scrolled' && seen.rests) this.#done.restedAt = at;
    const card = this.#card;
    this.#count += 1;
    const decisions = this.fold({ ...seen, id: `t${this.#count}`, at, tab });
    return [...decisions, ...this.#obey(card, tab)];
  }

  /** A card is on the screen at once, and a site that an answer switched off is watched no more. */
  #obey(before: string | null, tab: number): Decision[] {
    const { state } = this.#folded;
    if (this.#card !== null && this.#card !== before) {
      return this.#see({ type: 'shown', moment: this.#card, how: 'popover' }, state.at, tab);
    }
    const { attended } = state;
    const isOff = attended !== null && !this.#isOn(attended.place.site);
    return isOff ? this.#see({ type: 'left', why: 'off' }, state.at, attended.tab) : [];
  }
}

/** An answer is given in no tab of its own. */
function tabOf(event: TraceEvent): number {
  return event.event === 'answer' ? -1 : event.tab;
}
