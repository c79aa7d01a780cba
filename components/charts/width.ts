import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What a chart is drawn at before it knows its room, px. */
const AT_FIRST = 640;

/** How wide a chart may be, px: it is drawn anew when that changes, so that words and lines keep their size. */
export function useWidth<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(AT_FIRST);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth) || AT_FIRST);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
