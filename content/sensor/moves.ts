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
 * address. `currententrychange` comes after the change, so the location is the new one (docs/browsers.md, 1).
 * @param onMove told the address that was left.
 */
export function watchMoves(page: Window, onMove: (from: string) => void, signal: AbortSignal): Moves {
  let here = page.location.href;
  let toldAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const lookNow = () => {
    clearTimeout(timer);
    timer = undefined;
    if (page.location.href === here) return;
    const from = here;
    here = page.location.href;
    toldAt = performance.now();
    onMove(from);
  };
  const look = () => {
    if (page.location.href === here || timer !== undefined) return;
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
