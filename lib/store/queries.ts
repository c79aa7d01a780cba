import type { DayTotal } from '../core/records.ts';
import { decode } from './codec.ts';
import type { Store } from './open.ts';

/** The totals of every site from one day to another, both included (YYYY-MM-DD). */
export async function totalsBetween(store: Store, from: string, to: string): Promise<DayTotal[]> {
  const stored = await store.getAllFromIndex('days', 'day', IDBKeyRange.bound(from, to));
  return stored.map((record) => decode('days', record));
}
