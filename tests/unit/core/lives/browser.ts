import { attend, type Fact, NOBODY, type PageFact, type Presence } from '../../../../lib/core/attention.ts';
import type { Chance } from '../../../../lib/core/choose.ts';
import type { Effect } from '../../../../lib/core/effects.ts';
import { type Folded, fold } from '../../../../lib/core/fold.ts';
import type { Answer, Judgement } from '../../../../lib/core/moments.ts';
import { nextReport } from '../../../../lib/core/next-report.ts';
import type { Observation, Seen, Why } from '../../../../lib/core/observations.ts';
import type { Place } from '../../../../lib/core/place.ts';
import type { Moment } from '../../../../lib/core/records.ts';
import type { Settings } from '../../../../lib/core/settings.ts';
import { EMPTY_STATE } from '../../../../lib/core/state.ts';
import type { EngineSettings } from '../../../../lib/core/turn.ts';
import { TEN } from '../story.ts';

/** What a person at a browser may do. Tabs are numbered from 1; each has one page. */
export type Act =
  /** Goes to a tab, which shows this place. */
  | { act: 'open'; tab: number; place: Place; fresh: boolean; busy: boolean }
  /** Goes on within the page in front. */
  | { act: 'move'; place: Place; fresh: boolean }
  /** To the next story or short, or whatever else changes the address and not the place. */
  | { act: 'step' }
  | { act: 'scroll'; screens: number }
  | { act: 'type'; characters: number }
  | { act: 'send' }
  | { act: 'draft' }
  /** The title tells late that something new is waiting. */
  | { act: 'late' }
  | { act: 'call'; busy: boolean }
  | { act: 'leave'; why: Extract<Why, 'hidden' | 'blurred' | 'idle' | 'closed' | 'quit'> }
  /** Opens the popup. */
  | { act: 'popup' }
  /** Changes the settings. */
  | { act: 'set'; change: Partial<Settings> }
  /** The clock is set back. */
  | { act: 'set-back'; ms: number }
  /** Time passes in which the computer sleeps. */
  | { act: 'sleep'; ms: number };

/** How somebody takes a card: how it reaches the screen, and what they do with it unless it has gone by then. */
export interface Reaction {
  shown: NonNullable<Moment['shown']> | null;
  shownMs: number;
  judged: Judgement | null;
  answer: Answer | null;
  answerMs: number;
}

/** A stretch of somebody's time: what they do, each with the ms that pass after it. */
export type Browsing = readonly (readonly [Act, number])[];

const WINDOW = 1;

/** One observation, and what it led to. */
export interface Step {
  before: Folded;
  observation: Observation;
  effects: readonly Effect[];
  after: Folded;
}

/** A person at a browser, from whose pages the facts come that the worker would have: nothing else is ever observed. */
export class Browser {
  readonly steps: Step[] = [];
  now: number;
  folded: Folded;
  #presence: Presence = NOBODY;
  /** Pages by tab, as their sensors would tell of them. */
  #pages = new Map<number, { page: string; place: Place; busy: boolean }>();
  #front: number | null = null;
  #count = 0;
  #cards = 0;
  /** What is on its way: tellings and answers of the card that is up, by the time at which they come. */
  #coming: { at: number; seen: Seen }[] = [];
  readonly #reactions: readonly Reaction[];
  readonly #chance: Chance;

  constructor(settings: EngineSettings, chance: Chance, reactions: readonly Reaction[], start = TEN) {
    this.now = start;
    this.folded = { state: EMPTY_STATE, settings };
    this.#chance = chance;
    this.#reactions = reactions;
  }

  get observations(): Observation[] {
    return this.steps.map(({ observation }) => observation);
  }

  get effects(): Effect[] {
    return this.steps.flatMap(({ effects }) => effects);
  }

  live(browsing: Browsing): this {
    for (const [act, ms] of browsing) {
      this.#do(act);
      this.#pass(ms);
    }
    return this;
  }

  /** Leaves, and lets enough time pass for everything that is followed to be known. */
  end(ms: number): this {
    this.#do({ act: 'leave', why: 'hidden' });
    this.#pass(ms);
    this.see({ type: 'waited' });
    return this;
  }

  see(seen: Seen, tab = this.#front ?? -1): void {
    this.#count += 1;
    const observation = { ...seen, id: `o${this.#count}`, at: this.now, tab };
    const before = this.folded;
    const { effects, ...after } = fold(before, observation, this.#chance);
    this.folded = after;
    this.steps.push({ before, observation, effects, after });
    for (const effect of effects) if (effect.type === 'show') this.#react(effect.moment.id);
    this.#obey();
  }

  /** A site that an answer switched off is watched no more, in the open page either. */
  #obey(): void {
    const { attended } = this.folded.state;
    if (attended && !this.#isOn(attended.place.site)) this.#tell({ place: null });
  }

  #isOn(site: string): boolean {
    return this.folded.settings.sites[site]?.on === true;
  }

  #react(moment: string): void {
    const reaction = this.#reactions[this.#cards % Math.max(1, this.#reactions.length)];
    this.#cards += 1;
    if (!reaction) return;
    const { shown, shownMs, judged, answer, answerMs } = reaction;
    const shownAt = this.now + shownMs;
    const coming: { at: number; seen: Seen }[] = [];
    if (shown) coming.push({ at: shownAt, seen: { type: 'shown', moment, how: shown } });
    if (judged) coming.push({ at: shownAt, seen: { type: 'judged', moment, judgement: judged } });
    if (answer) coming.push({ at: shownAt + answerMs, seen: { type: 'answered', moment, answer } });
    this.#coming = coming;
  }

  /** Time passes: cards are shown and answered, and the page in front tells when it was asked to. */
  #pass(ms: number): void {
    const end = this.now + ms;
    let told = this.now;
    for (;;) {
      const { state, settings } = this.folded;
      const afterMs = this.#isTold() ? (nextReport(state, settings, told).afterMs ?? Infinity) : Infinity;
      const due = told + Math.max(250, afterMs);
      const next = this.#coming[0];
      const at = Math.min(due, next?.at ?? Infinity);
      if (at > end) break;
      this.now = at;
      if (next && next.at <= due) {
        this.#coming.shift();
        this.see(next.seen);
        if (next.seen.type === 'answered' && /^(?:leave|later)$/.test(next.seen.answer.choice)) this.#leave('closed');
      } else this.#tell({});
      told = at;
    }
    this.now = end;
  }

  #isTold(): boolean {
    return this.folded.state.attended !== null;
  }

  /** The page in front tells. */
  #tell(change: Partial<PageFact>): void {
    const tab = this.#front;
    const page = tab === null ? undefined : this.#pages.get(tab);
    if (tab === null || !page) return;
    const nothing = { screens: 0, characters: 0, sends: 0, fresh: false, moved: false, gone: false, restored: false };
    const here = { type: 'page', tab, window: WINDOW, ...page, visible: true, focused: true } as const;
    const place = this.#isOn(page.place.site) ? page.place : null;
    this.#fact({ ...here, place, ...nothing, resting: true, ...change });
  }

  #fact(fact: Fact): void {
    const [presence, seen] = attend(this.#presence, fact);
    this.#presence = presence;
    for (const { tab, ...each } of seen) this.see(each, tab);
  }

  #leave(why: Why): void {
    const tab = this.#front;
    if (tab === null) return;
    if (why === 'hidden') this.#tell({ visible: false, resting: false });
    if (why === 'blurred') this.#fact({ type: 'window', window: null });
    if (why === 'idle') this.#fact({ type: 'idle', idle: true });
    if (why === 'closed') this.#fact({ type: 'closed', tab });
    if (why === 'quit') this.#fact({ type: 'quit' });
    if (why === 'closed' || why === 'quit') this.#pages.delete(tab);
    this.#front = null;
  }

  #open({ tab, place, fresh, busy }: Extract<Act, { act: 'open' }>): void {
    if (this.#front !== tab) this.#leave('hidden');
    this.#fact({ type: 'idle', idle: false });
    this.#fact({ type: 'window', window: WINDOW });
    this.#front = tab;
    const known = this.#pages.get(tab);
    const isSame = known?.place.site === place.site;
    // Another site in the same tab is another page.
    if (known && !isSame) this.#fact({ type: 'closed', tab });
    this.#pages.set(tab, { page: isSame ? known.page : `p${this.#count}`, place, busy });
    this.#tell({ fresh });
  }

  #do(act: Act): void {
    const page = this.#front === null ? undefined : this.#pages.get(this.#front);
    switch (act.act) {
      case 'open':
        return this.#open(act);
      case 'leave':
        return this.#leave(act.why);
      case 'popup':
        return this.see({ type: 'waited' }, -1);
      case 'set': {
        const { sites, ...change } = act.change;
        const { settings } = this.folded;
        this.folded = { ...this.folded, settings: { ...settings, ...change, sites: { ...settings.sites, ...sites } } };
        return;
      }
      case 'set-back':
        this.now -= act.ms;
        this.#coming = [];
        return;
      case 'sleep':
        this.now += act.ms;
        this.#coming = [];
        return;
    }
    if (!page) return;
    switch (act.act) {
      case 'move':
        page.place = { ...act.place, site: page.place.site };
        return this.#tell({ moved: true, fresh: act.fresh });
      case 'step':
        return this.#tell({ moved: true });
      case 'scroll':
        return this.#tell({ screens: act.screens });
      case 'type':
        return this.#tell({ characters: act.characters, resting: false });
      case 'send':
        return this.#tell({ sends: 1, resting: false });
      case 'late':
        return this.#tell({ fresh: true });
      case 'call':
        page.busy = act.busy;
        return this.#tell({});
      case 'draft':
        if (this.folded.state.attended) this.see({ type: 'drafted' });
    }
  }
}
