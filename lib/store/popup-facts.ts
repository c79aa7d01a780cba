import { type Opening, recentOpenings } from '../core/openings.ts';
import type { DayTotal } from '../core/records.ts';
import { decode } from './codec.ts';
import type { Store } from './open.ts';

/** What the popup reads and writes: totals of a few days and when it was opened; never a visit. */

const OPENINGS = 'openings';

export interface PopupFacts {
  /** The totals of every site from the first day of the week to the last. */
  week: DayTotal[];
  /** Those of the days that are like today. */
  like: DayTotal[];
  openings: readonly Opening[];
}

/**
 * Reads all of it in one transaction.
 * @param from,to the week, both days included, YYYY-MM-DD.
 * @param like further days.
 */
export async function readPopupFacts(
  store: Store,
  { from, to, like }: { from: string; to: string; like: readonly string[] },
): Promise<PopupFacts> {
  const tx = store.transaction(['days', 'facts']);
  const byDay = tx.objectStore('days').index('day');
  const [openings, week, ...others] = await Promise.all([
    tx.objectStore('facts').get(OPENINGS),
    byDay.getAll(IDBKeyRange.bound(from, to)),
    ...like.map((day) => byDay.getAll(day)),
  ]);
  const totals = (stored: typeof week) => stored.map((record) => decode('days', record));
  return { openings: (openings as Opening[] | undefined) ?? [], week: totals(week), like: totals(others.flat()) };
}

/** Keeps when the popup was opened; nothing where there is nothing to keep. */
export async function writeOpenings(store: Store, openings: readonly Opening[]): Promise<void> {
  if (openings.length === 0) await store.delete('facts', OPENINGS);
  else await store.put('facts', openings, OPENINGS);
}

/** Forgets the openings from which nothing follows any more. */
export async function forgetOpenings(store: Store, now: number): Promise<void> {
  const known = ((await store.get('facts', OPENINGS)) as Opening[] | undefined) ?? [];
  await writeOpenings(store, recentOpenings(known, now));
}
