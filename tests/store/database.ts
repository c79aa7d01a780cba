import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { dayOf } from '../../lib/core/day.ts';
import type { Effect } from '../../lib/core/effects.ts';
import type { Moment, Segment } from '../../lib/core/records.ts';
import { DEFAULTS } from '../../lib/core/settings.ts';
import { EMPTY_SNAPSHOT } from '../../lib/core/snapshot.ts';
import { decode } from '../../lib/store/codec.ts';
import { commit } from '../../lib/store/commit.ts';
import { openStore, type Store } from '../../lib/store/open.ts';
import { type Facts, NAME } from '../../lib/store/schema.ts';

/** A database in memory, gone after each test, and records to put into it. */

export const NOON = Date.UTC(2026, 9, 14, 12);
export const DAY = dayOf(NOON, { timeZone: 'UTC', startsAt: 4 });

export function segment(change: Partial<Segment> = {}): Segment {
  return {
    id: 'a.1.0',
    visit: 'a.1.0',
    day: DAY.day,
    site: 'instagram',
    surface: 'feed',
    from: NOON,
    to: NOON + 90_000,
    screens: 3,
    characters: 0,
    sends: 0,
    drafts: 0,
    fresh: false,
    began: 'arrived',
    marks: [],
    ...change,
  };
}

export const MOMENT: Moment = {
  id: 'a.2.0:moment',
  at: NOON,
  day: DAY.day,
  site: 'instagram',
  loop: 'feed',
  target: 'feed:instagram',
  family: 'notice',
  variant: 'so-far',
  form: 'card',
  arm: 'show',
  probability: 1,
  because: { loop: 'feed', feedMs: 600_000, screens: 12 },
};

let store: Store | null = null;

export async function open(): Promise<Store> {
  store = await openStore();
  return store;
}

export function close(): void {
  store?.close();
}

/** Writes what one step asked for. */
export function write(db: Store, effects: readonly Effect[], facts: Partial<Facts> = {}): Promise<void> {
  return commit(db, { snapshot: EMPTY_SNAPSHOT, settings: DEFAULTS, installation: 'here', ...facts }, effects);
}

export async function segmentsIn(db: Store): Promise<Segment[]> {
  return (await db.getAll('segments')).map((stored) => decode('segments', stored));
}

export async function momentsIn(db: Store): Promise<Moment[]> {
  return (await db.getAll('moments')).map((stored) => decode('moments', stored));
}

afterEach(async () => {
  close();
  await new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = done;
    request.onerror = failed;
  });
});
