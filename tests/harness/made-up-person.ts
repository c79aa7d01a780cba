import type { Chance } from '../../lib/core/choose.ts';
import type { Effect } from '../../lib/core/effects.ts';
import { type Folded, fold } from '../../lib/core/fold.ts';
import type { Answer } from '../../lib/core/moments.ts';
import type { Observation, Seen } from '../../lib/core/observations.ts';
import type { DayTotal, Moment, Segment } from '../../lib/core/records.ts';
import type { Settings } from '../../lib/core/settings.ts';
import { EMPTY_STATE, type State } from '../../lib/core/state.ts';
import { stream } from '../simulation/draws.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../simulation/life.ts';
import { live } from '../simulation/people/kind.ts';
import { mixture } from '../simulation/people/mixtures.ts';
import { keptOf } from '../unit/core/lives/kept.ts';

/** What a store holds of somebody who never was. */
export interface MadeUp {
  segments: Segment[];
  moments: Moment[];
  days: DayTotal[];
  state: State;
  settings: Settings;
}

interface Ways {
  /** How many days they have had Unspiral. */
  days: number;
  /** When the last of them is told, ms since the epoch. */
  until: number;
  /** For so long they stay away from messages after a card, at least, ms. */
  awayMs?: number;
}

/** One whose nights are nights in UTC as well. */
const SEED = 30;
/** Every so manieth day they are asked at the door of a feed. */
const DOOR_DAYS = 4;
/** How many observations before the last card's end are looked at for it; more would be kept for nothing. */
const DETAIL_DAYS = 90;

const ANSWERS: readonly Answer[] = [
  { choice: 'leave' },
  { choice: 'leave' },
  { choice: 'keep' },
  { choice: 'later', afterMs: HOUR },
  { choice: 'esc' },
  { choice: 'leave' },
  { choice: 'not-a-loop' },
];

/** Lives with the engine: what it says is answered, and what it asks for is kept. */
class Person {
  folded: Folded;
  readonly effects: Effect[] = [];
  readonly #chance: Chance;
  readonly #awayMs: number;
  #answers = 0;
  #awayUntil = 0;

  constructor(settings: Folded['settings'], chance: Chance, awayMs: number) {
    this.folded = { state: EMPTY_STATE, settings };
    this.#chance = chance;
    this.#awayMs = awayMs;
  }

  #tell(observation: Observation): readonly Effect[] {
    const door = Math.floor(observation.at / DAY) % DOOR_DAYS === 0;
    const settings = { ...this.folded.settings, door };
    const { effects, ...next } = fold({ ...this.folded, settings }, observation, this.#chance);
    this.folded = next;
    for (const effect of effects) if (effect.type !== 'refused' && effect.type !== 'look') this.effects.push(effect);
    return effects;
  }

  /** Something they do, unless they stay away; and what they answer to a card that comes of it. */
  see(observation: Observation): void {
    const isAway = observation.at < this.#awayUntil;
    if (isAway && observation.type !== 'left') return;
    for (const effect of this.#tell(observation)) if (effect.type === 'show') this.#answer(observation, effect.moment);
  }

  #answer({ at, tab }: Observation, moment: Moment): void {
    const tell = (after: number, seen: Seen) =>
      this.#tell({ ...seen, id: `${moment.id}${after}`, at: at + after, tab });
    tell(200, { type: 'shown', moment: moment.id, how: 'popover' });
    this.#answers += 1;
    const minutes = [5, 10, 10, 15, 3][this.#answers % 5] ?? 10;
    const plain = ANSWERS[this.#answers % ANSWERS.length] ?? { choice: 'leave' };
    const answer = moment.because.loop === 'door' ? ({ choice: 'intend', minutes } as const) : plain;
    tell(4 * SECOND, { type: 'answered', moment: moment.id, answer });
    if (moment.loop !== 'messages' || this.#awayMs === 0) return;
    tell(6 * SECOND, { type: 'left', why: 'hidden' });
    this.#awayUntil = at + this.#awayMs * (0.5 + this.#chance());
  }
}

/**
 * Somebody's days with Unspiral, the same each time: a made-up person of the simulation, seen by the engine itself, in UTC.
 *
 *     const { days, moments, state } = madeUpPerson({ days: 30, until: Date.UTC(2026, 9, 15, 20) });
 */
export function madeUpPerson({ days, until, awayMs = 0 }: Ways): MadeUp {
  const life = live(mixture, stream(SEED), days + 1);
  const last = life.events.at(-1)?.at ?? until;
  // By whole days, so that mornings stay mornings.
  const shift = Math.floor((until - last) / DAY) * DAY + DAY;
  const person = new Person({ ...life.settings, timeZone: 'UTC' }, stream(SEED), awayMs);
  for (const event of life.events) {
    const at = event.at + shift;
    if (at < until - days * DAY || at > until) continue;
    person.see({ ...event, at });
  }
  person.see({ id: 'end', at: until, tab: 1, type: 'left', why: 'hidden' });
  person.see({ id: 'over', at: until + MINUTE, tab: 1, type: 'waited' });
  const { segments, moments, totals } = keptOf(person.effects);
  const recent = new Date(until - DETAIL_DAYS * DAY).toISOString().slice(0, 10);
  const { timeZone: _, ...settings } = person.folded.settings;
  return {
    segments: segments.filter(({ day }) => day >= recent),
    moments: moments.filter(({ day }) => day >= recent),
    days: totals,
    state: person.folded.state,
    settings: { ...settings, door: false },
  };
}
