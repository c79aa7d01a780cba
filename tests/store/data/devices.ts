import type { Fault } from '../../../lib/core/data/faults.ts';
import type { DataFile } from '../../../lib/core/data/format.ts';
import { isFault, readData } from '../../../lib/core/data/read.ts';
import { settingsReader } from '../../../lib/core/data/settings-part.ts';
import { EMPTY_SNAPSHOT } from '../../../lib/core/snapshot.ts';
import { adopt } from '../../../lib/store/adopt.ts';
import { bringIn } from '../../../lib/store/carry-in.ts';
import { encode } from '../../../lib/store/codec.ts';
import { readFacts } from '../../../lib/store/facts.ts';
import { dataText } from '../../../lib/store/file-text.ts';
import type { Store } from '../../../lib/store/open.ts';
import { keptOf } from '../../unit/core/lives/kept.ts';
import { type Life, lived, livesOf } from '../../unit/core/lives/life.ts';
import { browsing } from '../../unit/core/lives/scenes.ts';
import { domainOf } from '../../unit/core/sites/domains.ts';

/** Browsers of random people, what each of them holds, and files that go from one to another. */

export const lives = livesOf(browsing);

/** An instant after all that anybody lived through, ms since the epoch. */
const LATER = Date.UTC(2027, 0, 10, 12);

/** Fills a store with somebody's life, as the worker would have. */
export async function fill(store: Store, life: Life, installation: string): Promise<void> {
  const browser = lived(life);
  const kept = keptOf(browser.effects);
  const state = browser.steps.at(-1)?.after.state ?? EMPTY_SNAPSHOT.state;
  const { timeZone: _, ...settings } = life.chosen;
  const tx = store.transaction(['segments', 'moments', 'days', 'facts'], 'readwrite');
  for (const one of kept.segments) void tx.objectStore('segments').put(encode('segments', one, settings.watchedPages));
  for (const one of kept.moments) void tx.objectStore('moments').put(encode('moments', one));
  for (const one of kept.totals) void tx.objectStore('days').put(encode('days', { ...one, installation }));
  void tx.objectStore('facts').put({ ...EMPTY_SNAPSHOT, state }, 'snapshot');
  void tx.objectStore('facts').put(settings, 'settings');
  void tx.objectStore('facts').put(installation, 'installation');
  await tx.done;
}

/** What a store would export. */
export async function exported(store: Store, at = LATER): Promise<string> {
  let text = '';
  for await (const piece of dataText(store, at)) text += piece.text;
  return text;
}

const readSettings = settingsReader(domainOf);

/** A text read to its end. */
export function read(text: string): DataFile | Fault {
  const reading = readData(text, readSettings);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

/** Brings a text in where it can be read, and takes over what it left. @returns what is wrong with it, or null. */
export async function imported(store: Store, text: string, withSettings = false): Promise<Fault | null> {
  const file = read(text);
  if (isFault(file)) return file;
  const { settings } = await readFacts(store);
  const { signal } = new AbortController();
  const way = { since: '2000-01-01', watched: settings.watchedPages, onProgress: () => {}, signal };
  await bringIn(store, file, withSettings, way);
  await adopt(store, await readFacts(store));
  return null;
}

/** Everything that lies in a store but its key, as text: two stores that give the same are the same. */
export async function everythingIn(store: Store): Promise<string> {
  const stores = await Promise.all(
    (['segments', 'moments', 'days'] as const).map(async (name) => [name, await store.getAll(name)]),
  );
  return JSON.stringify([...stores, await readFacts(store)], inOrder);
}

/** Fields in the order of their names, for the order in which they were written says nothing. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
