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

/** Runs inside one of our pages. */
async function forgetNoticed(): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('unspiral'));
  const tx = database.transaction(['segments', 'moments', 'days', 'facts'], 'readwrite');
  const cleared = ['segments', 'moments', 'days'].map((name) => done(tx.objectStore(name).clear()));
  await Promise.all([...cleared, done(tx.objectStore('facts').delete('snapshot'))]);
  database.close();
}

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

  /** Has every moment from now on be spoken, or silent where moments may be so; null leaves it to chance again. */
  async decide(arm: Moment['arm'] | null): Promise<void> {
    const drawn = arm && { show: 0, hold: 0.999 }[arm];
    await this.session.inExtension(async (chanceTold) => {
      await chrome.storage.local.set({ chanceTold });
    }, drawn);
    await until('the worker to follow chance', () =>
      this.session.inExtension(
        async (told) => (await chrome.storage.local.get('chanceFollowed')).chanceFollowed === told,
        drawn,
      ),
    );
  }

  /** Sends the worker a message as one of our own pages. */
  ask<T>(name: string, payload?: unknown): Promise<T> {
    return until(`an answer to ${name}`, async () => {
      const reply = await this.session.inExtension((message) => chrome.runtime.sendMessage(message), { name, payload });
      return (reply as { answer: T } | undefined) ?? null;
    }).then(({ answer }) => answer);
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

  /** Makes it ten in the morning, so that no test runs over the end of a day whenever it is started. */
  async morning(): Promise<void> {
    await this.goTo(new Date().setHours(10, 0, 0, 0));
  }

  /** Makes it this instant, ms since the epoch. */
  async goTo(at: number): Promise<void> {
    this.#offset = at - Date.now();
    await this.wait(0);
  }

  /** Forgets all that was noticed, as if this morning were the first; the sites stay chosen. No watched tab may be open. */
  async reset(): Promise<void> {
    // What is still on its way would otherwise be written after the forgetting.
    await until('every watched tab to be gone', async () => {
      const { snapshot } = await this.kept();
      return Object.keys(snapshot?.presence.pages ?? {}).length === 0;
    });
    await this.session.inExtension(forgetNoticed);
    await this.session.killWorker();
    await this.morning();
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
