import { useEffect, useState } from 'preact/hooks';

/** The part of the window in which a section counts as being read: a band in its upper third. */
const BAND = '-15% 0px -70% 0px';

/** Which of the sections with these ids is being read; null before any came into view. */
export function useHere(ids: readonly string[]): string | null {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.filter(({ isIntersecting }) => isIntersecting).at(-1);
        if (entered) setHere(entered.target.id);
      },
      { rootMargin: BAND },
    );
    for (const id of ids) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids.join()]);
  return here;
}
