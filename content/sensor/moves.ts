/** Moves nearer together than this are told as one, ms; the first is told at once. */
const TOGETHER_MS = 300;

interface Navigation extends EventTarget {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

export interface Moves {
  /** Looks at the address; for the sensor's other events to call in passing. */
  look(): void;
  /** Looks at it now, however short a while ago the last move was. */
  lookNow(): void;
}

/**
 * Notices in-page navigation: pushed and replaced history, hash changes, and, by `look`, whatever else changes the
 * address. `currententrychange` comes after the change, so the location is the new one (docs/browsers.md, 1). Only the
 * path and the fragment say where one is: pages keep notes to themselves in the query.
 * @param onMove told the path that was left.
 */
export function watchMoves(page: Window, onMove: (from: string) => void, signal: AbortSignal): Moves {
  let { pathname, hash } = page.location;
  let toldAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isHere = () => page.location.pathname === pathname && page.location.hash === hash;
  const lookNow = () => {
    clearTimeout(timer);
    timer = undefined;
    if (isHere()) return;
    const from = pathname;
    ({ pathname, hash } = page.location);
    toldAt = performance.now();
    onMove(from);
  };
  const look = () => {
    if (isHere() || timer !== undefined) return;
    const wait = TOGETHER_MS - (performance.now() - toldAt);
    if (wait > 0) timer = setTimeout(lookNow, wait);
    else lookNow();
  };

  const { navigation } = page as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', look, { signal });
  for (const type of ['popstate', 'hashchange']) page.addEventListener(type, look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { look, lookNow };
}
