import type { DayTotal, Moment, Segment } from '../core/records.ts';
import { decode } from './codec.ts';
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
