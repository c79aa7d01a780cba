import type { Surface } from '../../../content/sites/site.ts';
import type { Effect } from '../../../lib/core/effects.ts';
import { step } from '../../../lib/core/engine.ts';
import type { Answer } from '../../../lib/core/moments.ts';
import type { Seen } from '../../../lib/core/observations.ts';
import { DEFAULTS, type Settings, type Thresholds } from '../../../lib/core/settings.ts';
import { EMPTY_STATE, type State } from '../../../lib/core/state.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** Ten in the morning, UTC, on an ordinary Wednesday. */
export const TEN = Date.UTC(2026, 9, 14, 10);

const ON = { on: true };

/** Settings with every site of the tests watched. */
export function settingsWith(change: Partial<Settings> = {}): Settings & { timeZone: string } {
  const sites = { whatsapp: ON, instagram: ON, x: ON };
  return { ...DEFAULTS, sites, timeZone: 'UTC', ...change };
}

/** A person at a browser, told step by step; the engine's answers pile up in `effects`. */
export class Story {
  state: State = EMPTY_STATE;
  effects: Effect[] = [];
  now = TEN;
  tab = 1;
  settings: Settings & { timeZone: string };
  chance: () => number;
  #count = 0;

  constructor(thresholds: Partial<Thresholds> = {}, change: Partial<Settings> = {}, chance = () => 0) {
    this.chance = chance;
    this.settings = settingsWith({ thresholds: { ...DEFAULTS.thresholds, ...thresholds }, ...change });
  }

  see(seen: Seen): this {
    this.#count += 1;
    const observation = { ...seen, id: `o${this.#count}`, at: this.now, tab: this.tab };
    const [state, effects] = step(this.state, observation, this.settings, this.chance);
    this.state = state;
    this.effects.push(...effects);
    for (const effect of effects) {
      if (effect.type === 'settings') this.settings = { ...effect.settings, timeZone: this.settings.timeZone };
    }
    return this;
  }

  /** Time passes; an attended page tells every few minutes that it is. */
  wait(ms: number): this {
    const end = this.now + ms;
    while (this.state.attended && end - this.now > 5 * MINUTE) this.sleep(5 * MINUTE).see({ type: 'waited' });
    return this.sleep(end - this.now);
  }

  /** Time passes and nobody tells anything. */
  sleep(ms: number): this {
    this.now += ms;
    return this;
  }

  arrive(site: string, surface: Surface, { fresh = false, subject }: { fresh?: boolean; subject?: string } = {}): this {
    const place = subject === undefined ? { site, surface } : { site, surface, subject };
    return this.see({ type: 'arrived', place, fresh, busy: false });
  }

  move(site: string, surface: Surface, fresh = false): this {
    return this.see({ type: 'moved', place: { site, surface }, fresh, stepped: true });
  }

  scroll(screens: number, rests = true): this {
    return this.see({ type: 'scrolled', screens, rests });
  }

  /** The card that is up has reached the screen. */
  shown(): this {
    return this.see({ type: 'shown', moment: this.state.card?.moment.id ?? '', how: 'popover' });
  }

  leave(): this {
    return this.see({ type: 'left', why: 'hidden' });
  }

  /** One look: here, a while, gone; then some time elsewhere. */
  look(
    site = 'whatsapp',
    surface: Surface = 'inbox',
    options: { ms?: number; away?: number; fresh?: boolean } = {},
  ): this {
    const { ms = 20 * SECOND, away = 4 * MINUTE, fresh = false } = options;
    return this.arrive(site, surface, { fresh }).wait(ms).leave().wait(away);
  }

  looks(times: number, site = 'whatsapp'): this {
    for (let i = 0; i < times; i += 1) this.look(site);
    return this;
  }

  answer(answer: Answer['choice'] | Answer): this {
    const { card } = this.state;
    if (!card) throw new Error('There is no card to answer.');
    const given = (typeof answer === 'string' ? { choice: answer } : answer) as Answer;
    return this.see({ type: 'answered', moment: card.moment.id, answer: given });
  }

  get moments() {
    return this.effects.flatMap((effect) => (effect.type === 'moment' ? [effect.moment] : []));
  }

  get refusals() {
    return this.effects.flatMap((effect) => (effect.type === 'refused' ? [effect.refused] : []));
  }

  get segments() {
    return this.effects.flatMap((effect) => (effect.type === 'segment' ? [effect.segment] : []));
  }

  /** How many looks were counted. */
  get counted() {
    return this.effects.filter((effect) => effect.type === 'tally' && effect.tally.look !== undefined).length;
  }
}
