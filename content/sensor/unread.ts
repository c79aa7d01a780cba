/** The one thing the sensor may read of a title: a leading unread number, `(3) …`. */
const LEADING = /^\((\d+)\+?\)\s/;
/** Places whose number is remembered, in this page's memory only. */
const PLACES = 20;

/** The unread number a title begins with; 0 where there is none. */
export function unreadIn(title: string): number {
  return Number(LEADING.exec(title)?.[1] ?? 0);
}

export interface Unread {
  /** Notes the number: attention is leaving this place. */
  left(path: string): void;
  /** Whether the number is higher than when this place was last left; a place never left had nothing. */
  isFresh(path: string): boolean;
}

/** Where a path belongs, coarsely: the inbox and its threads are one place, the feed is another. */
function placeOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Remembers the unread number of each place of a page. @param title gives the page's title. */
export function createUnread(title: () => string): Unread {
  const numbers = new Map<string, number>();
  return {
    left(path) {
      const place = placeOf(path);
      numbers.delete(place);
      numbers.set(place, unreadIn(title()));
      const [oldest] = numbers.keys();
      if (numbers.size > PLACES && oldest !== undefined) numbers.delete(oldest);
    },
    isFresh: (path) => unreadIn(title()) > (numbers.get(placeOf(path)) ?? 0),
  };
}

/** How long after loading a page may take to tell in its title that something is waiting, ms. */
const LATE_MS = 10_000;

/**
 * Watches the title of a page that has just loaded: messengers say "(1)" only once they have connected. Only the title
 * element is observed, and only until it has told or the time is over.
 */
export function watchLateTitle(doc: Document, onTold: () => void, signal: AbortSignal): void {
  const title = doc.querySelector('title');
  if (!title || unreadIn(doc.title) > 0) return;
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const observer = new MutationObserver(() => {
    if (unreadIn(doc.title) === 0) return;
    end();
    onTold();
  });
  const timer = setTimeout(end, LATE_MS);
  observer.observe(title, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', end, { once: true });
}
