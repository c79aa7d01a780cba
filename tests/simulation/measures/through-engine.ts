import type { Chance } from '../../../lib/core/choose.ts';
import type { Look } from '../../../lib/core/effect/looks.ts';
import type { Effect } from '../../../lib/core/effects.ts';
import { step } from '../../../lib/core/engine.ts';
import type { Seen } from '../../../lib/core/observations.ts';
import { DEFAULTS } from '../../../lib/core/settings.ts';
import { EMPTY_STATE, type State } from '../../../lib/core/state.ts';
import type { EngineSettings } from '../../../lib/core/turn.ts';
import { DAY, effectAt, MINUTE, nextGap, START, type Ways } from '../../unit/core/effect/people.ts';
import { between, happens, logNormal } from '../draws.ts';
import { SECOND } from '../life.ts';

const SETTINGS: EngineSettings = {
  ...DEFAULTS,
  sites: { whatsapp: { on: true } },
  holdoutsExplained: true,
  timeZone: 'UTC',
};
const AWAKE_MS = 16 * 60 * MINUTE;
/** A return after less is the same visit, ms. */
const SHORTEST_MS = MINUTE;

/** Somebody whose looks the engine sees, who answers its cards, and whose next look comes as late as cards make it. */
class Watched {
  readonly looks: Look[] = [];
  moments = 0;
  #state: State = EMPTY_STATE;
  #told = 0;
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  #tell(at: number, seen: Seen): readonly Effect[] {
    this.#told += 1;
    const observation = { ...seen, id: `o${this.#told}`, at: Math.round(at), tab: 1 };
    const [state, effects] = step(this.#state, observation, SETTINGS, this.#chance);
    this.#state = state;
    for (const effect of effects) if (effect.type === 'look') this.looks.push(effect.look);
    return effects;
  }

  /** One look, and what is answered to a card. @returns whether there was one. */
  look(at: number): boolean {
    const place = { site: 'whatsapp', surface: 'inbox' } as const;
    const effects = this.#tell(at, { type: 'arrived', place, fresh: false, busy: false });
    this.moments += effects.filter((effect) => effect.type === 'moment').length;
    const card = effects.find((effect) => effect.type === 'show');
    if (card) this.#answer(at, card.moment.id);
    this.#tell(at + between(this.#chance, 12, 40) * SECOND, { type: 'left', why: 'hidden' });
    return card !== undefined;
  }

  /** Half of the cards are answered with *keep going*, which lengthens the cooldown; silence never does. */
  #answer(at: number, moment: string): void {
    this.#tell(at + 0.2 * SECOND, { type: 'shown', moment, how: 'popover' });
    const choice = happens(this.#chance, 0.5) ? 'keep' : 'leave';
    this.#tell(at + between(this.#chance, 2, 10) * SECOND, { type: 'answered', moment, answer: { choice } });
  }
}

/**
 * Somebody who looks in bursts, seen by the engine itself: its moments, its arms, its cooldowns and its outcomes.
 * @returns the looks that the engine took at the evidence.
 */
export function throughEngine(chance: Chance, { moments, effect }: Ways): readonly Look[] {
  const watched = new Watched(chance);
  for (let day = START; watched.moments < moments; day += DAY) {
    let inBurst = false;
    for (let now = logNormal(chance, 30, 1) * MINUTE; now < AWAKE_MS; ) {
      const next = nextGap(inBurst, chance);
      inBurst = next.inBurst;
      const before = watched.moments;
      const times = watched.look(day + now) ? effectAt(effect, before) : 1;
      now += Math.max(SHORTEST_MS, next.gap * MINUTE * times);
    }
  }
  return watched.looks;
}
