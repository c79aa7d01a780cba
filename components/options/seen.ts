import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** On the screen for so long, something has been seen and not only scrolled past, ms. */
const SEEN_MS = 1500;
/** All of it, but for what a browser loses in rounding. */
const WHOLE = 0.99;

/** Calls back once, when the whole of an element has been on the screen for a moment. @returns what ends the waiting. */
function whenSeen(element: Element, seen: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      clearTimeout(timer);
      const isWhole = (entries.at(-1)?.intersectionRatio ?? 0) >= WHOLE;
      if (isWhole) timer = setTimeout(done, SEEN_MS);
    },
    { threshold: WHOLE },
  );
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  const done = () => {
    stop();
    seen();
  };
  observer.observe(element);
  return stop;
}

/** Calls back once the element was seen, while `waiting`. */
export function useSeen<E extends Element>(waiting: boolean, seen: () => void): RefObject<E | null> {
  const element = useRef<E>(null);
  const latest = useRef(seen);
  latest.current = seen;
  useEffect(() => {
    if (waiting && element.current) return whenSeen(element.current, () => latest.current());
    return undefined;
  }, [waiting]);
  return element;
}
