import type { Page } from 'puppeteer-core';
import type { DayTotal, Moment, Segment } from '../../lib/core/records.ts';
import type { Settings } from '../../lib/core/settings.ts';
import type { Snapshot } from '../../lib/core/snapshot.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** Everything Unspiral has stored, as records. */
export interface Kept {
  segments: Segment[];
  moments: Moment[];
  days: DayTotal[];
  snapshot: Snapshot | undefined;
  settings: Settings | undefined;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What evaluated functions use of the extension's API. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};

/** A person living with Unspiral in one browser: moves the clock, looks in, leaves, and reads what was kept of it. */
export class Life {
  readonly session: Session;
  #offset = 0;

  constructor(session: Session) {
    this.session = session;
  }

  /** Lets time pass, ms, as far as Unspiral can tell; returns when its worker goes by the new time. */
  async wait(ms: number): Promise<void> {
    this.#offset += ms;
    await this.session.inExtension(async (offset) => {
      await chrome.storage.local.set({ clockOffset: offset });
    }, this.#offset);
    await until('the worker to follow the clock', () =>
      this.session.inExtension(
        async (offset) => (await chrome.storage.local.get('clockFollowed')).clockFollowed === offset,
        this.#offset,
      ),
    );
  }

  /** Sends the worker a message as one of our own pages. */
  ask<T>(name: string, payload?: unknown): Promise<T> {
    return this.session.inExtension((message) => chrome.runtime.sendMessage(message), { name, payload }) as Promise<T>;
  }

  async kept(): Promise<Kept> {
    const { databases } = await this.session.dump();
    const stores = databases.unspiral ?? {};
    const bodies = <T>(store: string) => (stores[store] ?? []).map(({ value }) => (value as { body: T }).body);
    const fact = <T>(key: string) => stores.facts?.find((record) => record.key === key)?.value as T | undefined;
    return {
      segments: bodies<Segment>('segments').sort((a, b) => a.from - b.from),
      moments: bodies<Moment>('moments').sort((a, b) => a.at - b.at),
      days: bodies<DayTotal>('days'),
      snapshot: fact<Snapshot>('snapshot'),
      settings: fact<Settings>('settings'),
    };
  }

  /** Waits until attention is on a site, or on none. */
  async untilAttending(site: string | null): Promise<void> {
    await until(`attention to be on ${site ?? 'no watched site'}`, async () => {
      const { snapshot } = await this.kept();
      return (snapshot?.state.attended?.place.site ?? null) === site;
    });
  }

  /** Goes to a tab of a watched site and waits until that was noticed. */
  async visit(page: Page, site: string): Promise<void> {
    await this.session.focus(page);
    await this.untilAttending(site);
  }

  /** Goes to a tab of no watched site and waits until the leaving was noticed. */
  async leaveFor(page: Page): Promise<void> {
    await this.session.focus(page);
    await this.untilAttending(null);
  }

  /** One look: there for 20 seconds, then elsewhere for 4 minutes. */
  async look(page: Page, site: string, elsewhere: Page): Promise<void> {
    await this.visit(page, site);
    await this.wait(20 * SECOND);
    await this.leaveFor(elsewhere);
    await this.wait(4 * MINUTE);
  }
}
