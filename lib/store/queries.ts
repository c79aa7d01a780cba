import type { DayTotal, Moment, Segment } from '../core/records.ts';
import { decode, siteOfKey } from './codec.ts';
import type { Store } from './open.ts';
import type { Records } from './schema.ts';

/** What was recorded from one day to another, both included (YYYY-MM-DD): through an index, so that the rest costs nothing. */

async function between<K extends keyof Records>(
  store: Store,
  kind: K,
  from: string,
  to: string,
): Promise<Records[K][]> {
  const stored = await store.getAllFromIndex(kind, 'day', IDBKeyRange.bound(from, to));
  return stored.map((record) => decode(kind, record));
}

/** The totals of every site, day by day. */
export function totalsBetween(store: Store, from: string, to: string): Promise<DayTotal[]> {
  return between(store, 'days', from, to);
}

/** The segments, day by day and in no order within a day. A day may hold a thousand: ask for few of them at a time. */
export function segmentsBetween(store: Store, from: string, to: string): Promise<Segment[]> {
  return between(store, 'segments', from, to);
}

/** The moments, day by day and in no order within a day. */
export function momentsBetween(store: Store, from: string, to: string): Promise<Moment[]> {
  return between(store, 'moments', from, to);
}

/** The first and the last day of which there are records of a kind, YYYY-MM-DD; null where there are none. */
export async function reachOf(store: Store, kind: keyof Records): Promise<readonly [string, string] | null> {
  const days = store.transaction(kind).store.index('day');
  const [first, last] = await Promise.all([days.openKeyCursor(), days.openKeyCursor(null, 'prev')]);
  return first && last ? [first.key, last.key] : null;
}

/** The sites of which there are totals, by id: their keys say so, and nothing else needs to be read. */
export async function sitesWithRecords(store: Store): Promise<string[]> {
  const keys = await store.getAllKeys('days');
  return [...new Set(keys.map(siteOfKey))];
}

/** What is kept of one day (YYYY-MM-DD), in no order. */
export async function historyOn(store: Store, day: string): Promise<{ segments: Segment[]; moments: Moment[] }> {
  const tx = store.transaction(['segments', 'moments']);
  const [segments, moments] = await Promise.all([
    tx.objectStore('segments').index('day').getAll(day),
    tx.objectStore('moments').index('day').getAll(day),
  ]);
  return {
    segments: segments.map((record) => decode('segments', record)),
    moments: moments.map((record) => decode('moments', record)),
  };
}
