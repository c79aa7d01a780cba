import { unreadIn, watchTitle } from './title.ts';

/** Places whose number is remembered, in this page's memory only. */
const PLACES = 20;
/** How long after an arrival a page may take to tell in its title that something is waiting, ms. */
const LATE_MS = 10_000;

export interface Unread {
  /** Attention is leaving this place: notes the number. Until the next arrival further calls change nothing. */
  left(path: string): void;
  /**
   * Attention has come, or is there.
   * @param isSure false where the page can be seen and has no focus: a window beside the one in use, perhaps.
   * @returns whether the number is, or was since, higher than when this place was last left; a place never left had
   * nothing. Long after an arrival there is nothing to tell any more.
   */
  arrived(path: string, isSure: boolean): boolean;
  /** The page went from one place to another. @returns the same as `arrived`. */
  moved(from: string, to: string): boolean;
}

/** Where a path belongs, coarsely: the inbox and its threads are one place, the feed is another. */
function placeOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** The unread number of each place when it was last left; of the places left longest ago it is forgotten. */
function createNumbers() {
  const numbers = new Map<string, number>();
  return {
    of: (path: string) => numbers.get(placeOf(path)) ?? 0,
    note(path: string, number: number) {
      const place = placeOf(path);
      numbers.delete(place);
      numbers.set(place, number);
      const [oldest] = numbers.keys();
      if (numbers.size > PLACES && oldest !== undefined) numbers.delete(oldest);
    },
  };
}

/**
 * Knows whether something new is waiting. Messengers say so only once they have connected, some let the number and a
 * text take turns, and some stop showing it the instant one comes back: from a leave until a while after the next
 * arrival the highest number counts.
 * @param onLate told at most once for each arrival that was not fresh, when it turns out to be.
 */
export function watchUnread(doc: Document, onLate: () => void, signal: AbortSignal): Unread {
  const numbers = createNumbers();
  let away = true;
  let here: string | null = null;
  let highest = 0;
  let told = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unwatch = () => {};

  const end = () => {
    clearTimeout(timer);
    unwatch();
    here = null;
  };
  const changed = () => {
    highest = Math.max(highest, unreadIn(doc.title));
    if (here === null || told || highest <= numbers.of(here)) return;
    told = true;
    onLate();
  };
  const watch = () => {
    end();
    if (!signal.aborted) unwatch = watchTitle(doc, changed);
  };
  const leave = (path: string) => {
    highest = unreadIn(doc.title);
    numbers.note(path, highest);
    watch();
  };
  const isFresh = (path: string) => {
    highest = Math.max(highest, unreadIn(doc.title));
    told = highest > numbers.of(path);
    return told;
  };
  const expect = (path: string) => {
    here = path;
    timer = setTimeout(overdue, LATE_MS);
    return isFresh(path);
  };
  const overdue = () => {
    if (away) here = null;
    else end();
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    left(path) {
      if (away) return;
      away = true;
      leave(path);
    },
    arrived(path, isSure) {
      if (!away) return here !== null && isFresh(path);
      away = !isSure;
      watch();
      return expect(path);
    },
    moved(from, to) {
      if (away) return isFresh(to);
      leave(from);
      return expect(to);
    },
  };
}
