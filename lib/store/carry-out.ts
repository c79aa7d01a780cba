import type { IDBPTransaction } from 'idb';
import { LISTS, type ListName } from '../core/data/format.ts';
import { decode } from './codec.ts';
import type { Store } from './open.ts';
import type { Records, Schema } from './schema.ts';

/** Days read at a time: some thousand records. */
const AT_A_TIME = 7;
const DAY_MS = 86_400_000;

/** Some records of one kind. */
export type Batch = {
  [K in ListName]: {
    name: K;
    records: Records[K][];
    /** Which batch of its list, from 0; a list without records has one, which is empty. */
    index: number;
    /** How far through all that was asked for this is, 0 to 1. */
    progress: number;
  };
}[ListName];

/**
 * Every record of these kinds, a few days at a time, in order of day and then of time: all of it as it was at one instant.
 * Whoever takes a batch may compute and not wait, or the transaction is over.
 */
export async function* everything(store: Store, names: readonly ListName[] = LISTS): AsyncGenerator<Batch> {
  const tx = store.transaction(names, 'readonly');
  for (const [done, name] of names.entries()) {
    const starts = startsOf(...(await reach(tx, name)));
    for (const [index, from] of starts.entries()) {
      const stored = await tx.objectStore(name).index('day').getAll(rangeFrom(from));
      const records = stored.map((record) => decode(name, record)).sort(inTime);
      yield { name, records, index, progress: (done + (index + 1) / starts.length) / names.length } as Batch;
    }
  }
}

type Reading = IDBPTransaction<Schema, readonly ListName[], 'readonly'>;

/** The first and the last day of which there are records; twice the same where there are none. */
async function reach(tx: Reading, name: ListName): Promise<[string, string]> {
  const days = tx.objectStore(name).index('day');
  const first = await days.openKeyCursor();
  const last = await days.openKeyCursor(null, 'prev');
  return [first?.key ?? '2000-01-01', last?.key ?? '2000-01-01'];
}

/** The days at which batches begin, as times. */
function startsOf(first: string, last: string): number[] {
  const begin = timeOf(first);
  const batches = Math.floor((timeOf(last) - begin) / (AT_A_TIME * DAY_MS)) + 1;
  return Array.from({ length: batches }, (_, index) => begin + index * AT_A_TIME * DAY_MS);
}

function rangeFrom(time: number): IDBKeyRange {
  return IDBKeyRange.bound(dayAt(time), dayAt(time + AT_A_TIME * DAY_MS), false, true);
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** By day, then by when it began; of totals, by site. */
function inTime(a: Records[ListName], b: Records[ListName]): number {
  return byText(a.day, b.day) || beginOf(a) - beginOf(b) || byText(a.site, b.site) || byText(keyOf(a), keyOf(b));
}

function beginOf(record: Records[ListName]): number {
  if ('from' in record) return record.from;
  return 'at' in record ? record.at : 0;
}

function keyOf(record: Records[ListName]): string {
  return 'id' in record ? record.id : record.installation;
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
