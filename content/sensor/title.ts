/** The one thing the sensor may read of a title: a leading unread number, `(3) …` or `3 notifications …`. */
const LEADING = /^(?:\((\d+)\+?\)\s?|(\d+) (?=notifications?\b))/;

/** The unread number a title begins with; 0 where there is none. */
export function unreadIn(title: string): number {
  const [, bracketed, bare] = LEADING.exec(title) ?? [];
  return Number(bracketed ?? bare ?? 0);
}

/**
 * Watches the title of a page, also when the page puts another title element in its place: nothing is observed but that
 * element and the direct children of the head.
 * @returns ends it.
 */
export function watchTitle(doc: Document, onChange: () => void): () => void {
  let observed: Element | null | undefined;
  const observer = new MutationObserver(() => {
    observe();
    onChange();
  });
  const observe = () => {
    const title = doc.head?.querySelector('title') ?? null;
    if (title === observed) return;
    observed = title;
    observer.disconnect();
    if (doc.head) observer.observe(doc.head, { childList: true });
    if (title) observer.observe(title, { childList: true, characterData: true, subtree: true });
  };
  observe();
  return () => observer.disconnect();
}
