import type { IDBPTransaction } from 'idb';
import { type DataFile, LISTS, type ListName, type Lists } from '../core/data/format.ts';
import { fuller } from '../core/data/merge.ts';
import { mergeWeekLines, type WeekLines } from '../core/data/week-lines.ts';
import { decode, encode, idOf, type PageKey } from './codec.ts';
import type { Store } from './open.ts';
import type { Brought, Records, Schema } from './schema.ts';
import { readWeekLines } from './week-lines.ts';
import { wholly } from './wholly.ts';

/** What a list of a file would come to here: how many are new, and how many are here already. */
export interface Met {
  fresh: number;
  known: number;
}

export type Foreseen = Readonly<Record<ListName, Met>> & {
  /** Segments and moments from before the first day whose details are kept: they stay out. */
  old: number;
  /** Weeks whose line is new or would be another. */
  lines: number;
};

/** The lists without the details that are too old to be kept; totals are of every age. @param since YYYY-MM-DD. */
function keptOf(lists: Lists, since: string): Lists {
  const isKept = ({ day }: { day: string }) => day >= since;
  return { days: lists.days, moments: lists.moments.filter(isKept), segments: lists.segments.filter(isKept) };
}

/** What bringing a file in would do. */
export async function foresee(store: Store, { lists, lines }: DataFile, since: string): Promise<Foreseen> {
  const here = await readWeekLines(store);
  const merged = mergeWeekLines(here, lines);
  const kept = keptOf(lists, since);
  const tx = store.transaction(LISTS, 'readonly');
  const met = async (name: ListName): Promise<Met> => {
    const here = new Set(await tx.objectStore(name).getAllKeys());
    const known = kept[name].filter((record) => here.has(idOf(name, record))).length;
    return { fresh: kept[name].length - known, known };
  };
  const [days, moments, segments] = [await met('days'), await met('moments'), await met('segments')];
  const sizes = (all: Lists) => all.moments.length + all.segments.length;
  const changed = Object.keys(merged).filter((week) => merged[week] !== here[week]).length;
  return { days, moments, segments, old: sizes(lists) - sizes(kept), lines: changed };
}

export interface Bringing {
  /** The first day whose details are kept, YYYY-MM-DD. */
  since: string;
  /** The pages that are watched here. */
  watched: readonly PageKey[];
  /** Told how far it is, 0 to 1. */
  onProgress: (progress: number) => void;
  /** Ends it; nothing is brought in then. */
  signal: AbortSignal;
}

const WRITTEN = ['days', 'moments', 'segments', 'facts'] as const;

/** Records between two looks at the signal: some milliseconds of work. */
const AT_A_TIME = 500;

/**
 * Brings a file in, in one transaction: all of it or nothing, whatever is stopped and when. What is to be adopted
 * (lib/store/adopt.ts) is left in the same transaction.
 * @throws the signal's reason, or what the database threw; nothing is brought in then.
 */
export async function bringIn(store: Store, file: DataFile, withSettings: boolean, way: Bringing): Promise<void> {
  const kept = keptOf(file.lists, way.since);
  const all = LISTS.reduce((sum, name) => sum + kept[name].length, 0);
  const tx = store.transaction(WRITTEN, 'readwrite');
  await wholly(tx, async () => {
    let written = 0;
    for (const name of LISTS) {
      const here = new Set(await tx.objectStore(name).getAllKeys());
      for (let from = 0; from < kept[name].length; from += AT_A_TIME) {
        way.signal.throwIfAborted();
        const some = kept[name].slice(from, from + AT_A_TIME);
        await Promise.all(some.map((record) => put(tx, name, record, here, way.watched)));
        written += some.length;
        way.onProgress(written / all);
      }
    }
    const { learnt, settings } = file;
    await bringLines(tx, file.lines);
    await leave(tx, { learnt: [learnt], settings: withSettings ? settings : null });
  });
}

type Writing = IDBPTransaction<Schema, typeof WRITTEN, 'readwrite'>;

async function put<K extends ListName>(
  tx: Writing,
  name: K,
  record: Records[K],
  here: ReadonlySet<string>,
  watched: readonly PageKey[],
): Promise<void> {
  const records = tx.objectStore(name);
  const id = idOf(name, record);
  const stored = here.has(id) ? await records.get(id) : undefined;
  const known = stored && decode(name, stored);
  if (known && fuller(known, record) === known) return;
  await records.put(encode(name, record, watched));
}

async function bringLines(tx: Writing, lines: WeekLines): Promise<void> {
  if (Object.keys(lines).length === 0) return;
  const facts = tx.objectStore('facts');
  const here = (await facts.get('weekLines')) as WeekLines | undefined;
  await facts.put(mergeWeekLines(here ?? {}, lines), 'weekLines');
}

/** What an earlier file left and nobody has adopted yet stays. */
async function leave(tx: Writing, brought: Brought): Promise<void> {
  const facts = tx.objectStore('facts');
  const before = (await facts.get('brought')) as Brought | undefined;
  const learnt = [...(before?.learnt ?? []), ...brought.learnt];
  await facts.put({ learnt, settings: brought.settings ?? before?.settings ?? null }, 'brought');
}
