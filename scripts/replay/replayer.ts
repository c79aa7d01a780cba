import { SITES } from '../../content/sites/index.ts';
import type { Chance } from '../../lib/core/choose.ts';
import type { Effect } from '../../lib/core/effects.ts';
import { step } from '../../lib/core/engine.ts';
import type { Seen } from '../../lib/core/observations.ts';
import { DEFAULTS, type Settings, withSite } from '../../lib/core/settings.ts';
import { EMPTY_STATE, type State } from '../../lib/core/state.ts';
import type { EngineSettings } from '../../lib/core/turn.ts';
import type { TraceEvent } from './trace.ts';

/** What holds where the settings file is silent: every site of the atlas watched, in UTC. */
export const REPLAY_DEFAULTS: EngineSettings = {
  ...SITES.reduce<Settings>((all, { id }) => withSite(all, id, { on: true }), DEFAULTS),
  timeZone: 'UTC',
};

/** One line of what comes out. */
export type Decision = Record<string, unknown>;

function decisionOf(effect: Effect, at: number, explain: boolean): Decision | null {
  if (effect.type === 'moment') {
    const { site, loop, arm, probability, family, variant, because } = effect.moment;
    return { at, site, loop, arm, probability, family, variant, because };
  }
  if (effect.type !== 'refused' || !explain) return null;
  const { site, loop, refused } = effect;
  return { at, site, loop, refused };
}

/** Runs a trace through the engine, event by event; holds nothing but the engine's own state and the settings. */
export class Replayer {
  #state: State = EMPTY_STATE;
  #settings: EngineSettings;
  readonly #chance: Chance;
  readonly #explain: boolean;
  #count = 0;
  /** The last card shown: what an answer in the trace answers. */
  #card: string | null = null;

  constructor(settings: EngineSettings, chance: Chance, explain: boolean) {
    this.#settings = settings;
    this.#chance = chance;
    this.#explain = explain;
  }

  /** @returns the decisions this event led to. */
  take(event: TraceEvent): Decision[] {
    return this.#seenOf(event).flatMap((seen) => this.#see(seen, event));
  }

  /** What the engine is told. A tab that never arrived has nothing to tell, and a place not watched is a leaving. */
  #seenOf(event: TraceEvent): Seen[] {
    const here = this.#state.attended?.tab === event.tab;
    switch (event.event) {
      case 'arrive':
      case 'move': {
        const watched = event.place && this.#settings.sites[event.place.site]?.on ? event.place : null;
        if (!watched) return here ? [{ type: 'left', why: 'hidden' }] : [];
        if (event.event === 'move' && here)
          return [{ type: 'moved', place: watched, fresh: event.fresh, stepped: true }];
        return [{ type: 'arrived', place: watched, fresh: event.fresh, busy: false }];
      }
      case 'seen':
        return here ? [event.seen] : [];
      case 'answer':
        return this.#card === null ? [] : [{ type: 'answered', moment: this.#card, answer: event.answer }];
      case 'draft':
        return [];
    }
  }

  #see(seen: Seen, { at, tab }: TraceEvent): Decision[] {
    this.#count += 1;
    const observation = { ...seen, id: `t${this.#count}`, at, tab };
    const [state, effects] = step(this.#state, observation, this.#settings, this.#chance);
    this.#state = state;
    const changed = effects.findLast((effect) => effect.type === 'settings');
    if (changed) this.#settings = { ...changed.settings, timeZone: this.#settings.timeZone };
    this.#card = effects.findLast((effect) => effect.type === 'show')?.moment.id ?? this.#card;
    return effects.map((effect) => decisionOf(effect, state.at, this.#explain)).filter((decision) => decision !== null);
  }
}
