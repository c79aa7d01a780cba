import type { Chance } from '../../lib/core/choose.ts';
import type { Observation, Seen, Why } from '../../lib/core/observations.ts';
import type { Place } from '../../lib/core/place.ts';
import { doingsOf } from './doings.ts';
import { between, exponential, happens, logNormal } from './draws.ts';
import { type Act, MINUTE, SECOND } from './life.ts';

/** How one person's browser, room and hands differ from an ideal: shares of 1 unless said. */
export interface Quirks {
  /** Leaving is never told. */
  lost: number;
  /** Something is told twice. */
  doubled: number;
  /** Leaving is told up to a minute late. */
  late: number;
  /** The title tells only after a while that something new is waiting, or never. */
  freshLate: number;
  freshMissing: number;
  /** The lid is closed, and nothing told of it, at the end of so many sittings. */
  lidClosed: number;
  /** The same site in a second tab. */
  secondTab: number;
  /** Something comes between so often, ms on average. */
  everyMs: number;
  /** ms between two movements of a hand while reading; a minute without one is idle. */
  stillMs: number;
}

const IDLE_MS = MINUTE;
/** A page that is attended tells at least so often, ms. */
const HEARTBEAT_MS = 5 * MINUTE;

/** Turns what a person does, act by act, into what a browser tells of it. */
export class Browser {
  readonly events: Observation[] = [];
  readonly #chance: Chance;
  readonly #quirks: Quirks;
  readonly #tabs: string[] = [];
  /** The tab in front, and when it last told something. */
  #front: { tab: number; place: Place; toldAt: number } | null = null;
  /** The tab that was in front as the lid was closed. */
  #asleep: number | null = null;
  /** A leaving that is told late. */
  #owed: { at: number; tab: number; why: Why } | null = null;

  constructor(chance: Chance, quirks: Quirks) {
    this.#chance = chance;
    this.#quirks = quirks;
  }

  /**
   * Does some acts, one after the other.
   * @param isLast the computer may be put away after them.
   * @returns when they were done, ms since the epoch.
   */
  go(from: number, acts: readonly Act[], isLast: boolean): number {
    let at = from;
    for (const act of acts) {
      if (act.place) this.#be(at, act, act.place);
      else this.#leave(at, 'hidden');
      at += act.ms;
    }
    if (this.#front) this.#end(at, isLast);
    return at;
  }

  #be(at: number, act: Act, place: Place): void {
    const told = act.fresh === true && this.#fresh(at);
    const front = this.#front;
    if (front && front.place.site === place.site) this.#tell(at, { type: 'moved', place, fresh: told, stepped: true });
    else this.#arrive(at, place, told);
    this.#do(at, act, place);
  }

  #tabOf(site: string): number {
    if (!this.#tabs.includes(site)) this.#tabs.push(site);
    return 2 * this.#tabs.indexOf(site) + (happens(this.#chance, this.#quirks.secondTab) ? 2 : 1);
  }

  #arrive(at: number, place: Place, fresh: boolean, tab = this.#tabOf(place.site)): void {
    if (this.#owed && this.#owed.at < at)
      this.#push(this.#owed.at, this.#owed.tab, { type: 'left', why: this.#owed.why });
    this.#owed = null;
    this.#wake(at);
    this.#front = { tab, place, toldAt: at };
    this.#tell(at, { type: 'arrived', place, fresh, busy: false });
    if (happens(this.#chance, this.#quirks.doubled))
      this.#tell(at + 200, { type: 'arrived', place, fresh, busy: false });
  }

  /** Awake again, the page of before may tell that it was left, or that it is there, or nothing. */
  #wake(at: number): void {
    if (this.#asleep === null) return;
    const luck = this.#chance();
    if (luck < 0.4) this.#push(at - SECOND, this.#asleep, { type: 'left', why: 'asleep' });
    else if (luck < 0.7) this.#push(at - SECOND, this.#asleep, { type: 'waited' });
    this.#asleep = null;
  }

  /** Whether the title told in time that something new was waiting; where it tells late, that is told later. */
  #fresh(at: number): boolean {
    const { freshLate, freshMissing } = this.#quirks;
    const luck = this.#chance();
    if (luck < freshMissing) return false;
    if (luck >= freshMissing + freshLate) return true;
    this.#later = at + between(this.#chance, 1, 20) * SECOND;
    return false;
  }

  /** When the title will tell what it did not tell in time. */
  #later: number | null = null;

  /** What happens in one place, in order of time. */
  #do(at: number, act: Act, place: Place): void {
    const doings = doingsOf(this.#chance, act, place);
    if (this.#later !== null && this.#later < at + act.ms) {
      doings.push({ after: this.#later - at, seen: { type: 'freshened' } });
    }
    this.#later = null;
    if (doings.length === 0) return this.#sit(at, act, place);
    for (const { after, seen } of doings.sort((a, b) => a.after - b.after)) {
      this.#beat(at + after);
      this.#tell(at + after, seen);
    }
    this.#beat(at + act.ms);
  }

  /** Reading or staring without a hand on anything: whoever is still for a minute is taken to be gone. */
  #sit(at: number, { ms }: Act, place: Place): void {
    const end = at + ms;
    for (let moved = at; ; ) {
      const next = moved + exponential(this.#chance, this.#quirks.stillMs);
      if (next - moved > IDLE_MS && moved + IDLE_MS < end && this.#front) {
        const { tab } = this.#front;
        this.#leave(moved + IDLE_MS, 'idle');
        if (next >= end) return;
        this.#arrive(next, place, false, tab);
      }
      if (next >= end) return;
      moved = next;
    }
  }

  #beat(until: number): void {
    while (this.#front && until - this.#front.toldAt > HEARTBEAT_MS) {
      this.#tell(this.#front.toldAt + HEARTBEAT_MS, { type: 'waited' });
    }
  }

  #end(at: number, isLast: boolean): void {
    if (isLast && this.#front && happens(this.#chance, this.#quirks.lidClosed)) {
      this.#asleep = this.#front.tab;
      this.#front = null;
      return;
    }
    const why = happens(this.#chance, 0.6) ? 'hidden' : happens(this.#chance, 0.7) ? 'blurred' : 'closed';
    if (happens(this.#chance, this.#quirks.lost)) this.#front = null;
    else this.#leave(at, why);
  }

  #leave(at: number, why: Why): void {
    if (!this.#front) return;
    const { tab } = this.#front;
    this.#front = null;
    if (happens(this.#chance, this.#quirks.late)) {
      this.#owed = { at: at + Math.min(MINUTE, logNormal(this.#chance, 5 * SECOND, 1)), tab, why };
      return;
    }
    this.#push(at, tab, { type: 'left', why });
    if (happens(this.#chance, this.#quirks.doubled)) this.#push(at + 100, tab, { type: 'left', why });
  }

  #tell(at: number, seen: Seen): void {
    if (!this.#front) return;
    this.#front.toldAt = at;
    if (seen.type === 'moved' || seen.type === 'arrived') this.#front.place = seen.place;
    this.#push(at, this.#front.tab, seen);
  }

  /** Whatever the quirks, things are told in the order in which they happen. */
  #push(at: number, tab: number, seen: Seen): void {
    const told = Math.max(Math.round(at), this.events.at(-1)?.at ?? 0);
    this.events.push({ id: `e${this.events.length}`, at: told, tab, ...seen });
  }
}
