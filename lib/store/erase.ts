import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import { isPart, type Part } from '../core/data/erasing.ts';
import type { Moment } from '../core/records.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { decode } from './codec.ts';
import type { Store } from './open.ts';
import { type Records, type Schema, STORES } from './schema.ts';
import { wholly } from './wholly.ts';

/** Empties every store in one transaction: all of it is gone, or, if the browser stops half-way, none (rule 32). */
export async function eraseStore(store: Store): Promise<void> {
  const tx = store.transaction(STORES, 'readwrite');
  await Promise.all(STORES.map((name) => tx.objectStore(name).clear()));
  await tx.done;
}

const ERASED = ['segments', 'moments', 'days', 'facts'] as const;

/**
 * Erases a part of the records, together with what the snapshot knew of it, in one transaction (rule 32).
 * @param snapshotOf the snapshot once these moments are gone.
 * @returns that snapshot.
 */
export async function erasePart(
  store: Store,
  part: Part,
  snapshotOf: (erased: readonly Moment[]) => Snapshot,
): Promise<Snapshot> {
  const tx = store.transaction(ERASED, 'readwrite');
  return wholly(tx, async () => {
    await eraseIn(tx, 'segments', part);
    await eraseIn(tx, 'days', part);
    const snapshot = snapshotOf(await eraseIn(tx, 'moments', part));
    await tx.objectStore('facts').put(snapshot, 'snapshot');
    return snapshot;
  });
}

/** Records looked at together, so that a year of them is never in memory at once. */
const AT_A_TIME = 2000;

type Erasing = IDBPTransaction<Schema, typeof ERASED, 'readwrite'>;

async function eraseIn<K extends keyof Records>(tx: Erasing, kind: K, part: Part): Promise<Records[K][]> {
  const records = tx.objectStore(kind);
  const keys = await records.index('day').getAllKeys(IDBKeyRange.bound(part.from, part.to));
  const erased: Records[K][] = [];
  for (let from = 0; from < keys.length; from += AT_A_TIME) {
    const some = keys.slice(from, from + AT_A_TIME);
    // Of all sites, only of the moments is it asked what they were.
    if (part.site === null && kind !== 'moments') await deleteAll(records, some);
    else erased.push(...(await eraseAmong(records, kind, some, part)));
  }
  return erased;
}

type Erasable = Pick<IDBPObjectStore<Schema, typeof ERASED, keyof Records, 'readwrite'>, 'get' | 'delete'>;

async function eraseAmong<K extends keyof Records>(
  records: Erasable,
  kind: K,
  keys: readonly string[],
  part: Part,
): Promise<Records[K][]> {
  const stored = await Promise.all(keys.map((key) => records.get(key)));
  const meant = stored.filter((each) => each !== undefined).filter((each) => isPart(part, decode(kind, each)));
  await deleteAll(
    records,
    meant.map(({ id }) => id),
  );
  return meant.map((each) => decode(kind, each));
}

async function deleteAll(records: Erasable, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map((key) => records.delete(key)));
}

/**
 * Takes out segments and moments of before a day (rule 23); the totals of those days stay.
 * @param since YYYY-MM-DD, the first day whose details are kept.
 * @returns how many there were.
 */
export async function forgetDetails(store: Store, since: string): Promise<number> {
  const tx = store.transaction(['segments', 'moments'], 'readwrite');
  const before = IDBKeyRange.upperBound(since, true);
  let forgotten = 0;
  for (const kind of ['segments', 'moments'] as const) {
    const records = tx.objectStore(kind);
    const keys = await records.index('day').getAllKeys(before);
    await Promise.all(keys.map((key) => records.delete(key)));
    forgotten += keys.length;
  }
  await tx.done;
  return forgotten;
}
