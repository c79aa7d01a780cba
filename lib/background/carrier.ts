import { type DataFile, MOST_BYTES } from '../core/data/format.ts';
import { firstKept } from '../core/data/keep.ts';
import { isFault, readData } from '../core/data/read.ts';
import { believingReader } from '../core/data/settings-part.ts';
import type { Settings } from '../core/settings.ts';
import type { Coming, Plan, Wish, Word } from '../messages/carrying.ts';
import { bringIn, type Foreseen, foresee } from '../store/carry-in.ts';
import { readFacts } from '../store/facts.ts';
import { dataText, tableText } from '../store/file-text.ts';
import { openStore, type Store } from '../store/open.ts';

/** What a file that has been read waits with until the person says yes. */
interface Waiting {
  file: DataFile;
  at: number;
  timeZone: string;
}

type Wanted<W extends Wish['wish']> = Extract<Wish, { wish: W }>;

/** Lets messages through, among them the wish to stop. */
function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

/** The first day of which details are kept once the file is in. */
function sinceOf({ file, at, timeZone }: Waiting, own: Settings, withSettings: boolean): string {
  const { dayStartsAt: startsAt, keepDays } = withSettings ? file.settings : own;
  return firstKept(at, { timeZone, startsAt }, keepDays);
}

function comingOf({ days, moments, segments, old, lines }: Foreseen): Coming {
  const fresh = { days: days.fresh, moments: moments.fresh, segments: segments.fresh };
  return { fresh, known: days.known + moments.known + segments.known, old, lines };
}

/** What would come of it, with settings and without. */
async function planOf(store: Store, told: Waiting): Promise<Plan> {
  const { file } = told;
  const { settings } = await readFacts(store);
  const coming = async (withSettings: boolean) =>
    comingOf(await foresee(store, file, sinceOf(told, settings, withSettings)));
  const isChosen = (sites: Settings['sites']) => Object.keys(sites).length > 0;
  return {
    writtenAt: file.writtenAt,
    without: await coming(false),
    withSettings: await coming(true),
    hasSettings: isChosen(file.settings.sites),
    ownSites: file.settings.ownSites,
    isNew: !isChosen(settings.sites),
  };
}

/** The worker that carries files in and out, for one of our pages. It alone of all but the background writes the store. */
export function createCarrier(say: (word: Word) => void) {
  let stopping = new AbortController();
  let waiting: Waiting | null = null;

  const onProgress = (progress: number): void => say({ word: 'progress', progress });

  async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore();
    return use(store).finally(() => store.close());
  }

  const write = ({ kind, at, timeZone }: Wanted<'write'>): Promise<Word> =>
    withStore(async (store) => {
      const parts: string[] = [];
      const pieces = kind === 'everything' ? dataText(store, at) : tableText(store, kind, timeZone);
      for await (const { text, progress } of pieces) {
        stopping.signal.throwIfAborted();
        parts.push(text);
        onProgress(progress);
      }
      const type = kind === 'everything' ? 'application/json' : 'text/csv';
      return { word: 'written', file: new Blob(parts, { type }) };
    });

  const read = async ({ file: blob, at, timeZone }: Wanted<'read'>): Promise<Word> => {
    if (blob.size > MOST_BYTES) return { word: 'fault', fault: { fault: 'large', bytes: blob.size } };
    const text = await blob.text().catch(() => null);
    if (text === null) return { word: 'fault', fault: { fault: 'unreadable' } };
    const reading = readData(text, believingReader);
    let step = reading.next();
    for (; !step.done; step = reading.next()) {
      onProgress(step.value);
      await pause();
      stopping.signal.throwIfAborted();
    }
    if (isFault(step.value)) return { word: 'fault', fault: step.value };
    const told = { file: step.value, at, timeZone };
    waiting = told;
    return { word: 'read', plan: await withStore((store) => planOf(store, told)) };
  };

  const bring = ({ withSettings }: Wanted<'bring'>): Promise<Word> =>
    withStore(async (store) => {
      if (!waiting) throw new Error('No file has been read.');
      const { settings } = await readFacts(store);
      const since = sinceOf(waiting, settings, withSettings);
      const { signal } = stopping;
      await bringIn(store, waiting.file, withSettings, { since, watched: settings.watchedPages, onProgress, signal });
      return { word: 'brought' };
    });

  const done = (wish: Exclude<Wish, { wish: 'stop' }>): Promise<Word> => {
    if (wish.wish === 'write') return write(wish);
    return wish.wish === 'read' ? read(wish) : bring(wish);
  };

  /** Does what a page wishes; what it says last is how it ended. */
  return async (wish: Wish): Promise<void> => {
    if (wish.wish === 'stop') return stopping.abort();
    stopping = new AbortController();
    const { signal } = stopping;
    say(await done(wish).catch((): Word => ({ word: signal.aborted ? 'stopped' : 'failed' })));
  };
}
