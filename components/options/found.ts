import { createContext, type RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { markWords } from './marks.ts';
import { holdsAll, wordsOf } from './sought.ts';

/** The ids of the sections that hold what is looked for; null while nothing is. */
export const Found = createContext<ReadonlySet<string> | null>(null);

/** The sections within an element that hold every word. */
function sectionsWith(within: HTMLElement, words: readonly string[]): HTMLElement[] {
  const sections = [...within.querySelectorAll<HTMLElement>('section[id]')];
  return sections.filter((section) => holdsAll(`${section.textContent} ${section.dataset.also ?? ''}`, words));
}

/**
 * Looks for words in the sections within an element, each time these are drawn, and marks them there.
 * @returns where to look, and the ids of the sections that hold every word; null while nothing is looked for.
 */
export function useFound(sought: string): [RefObject<HTMLDivElement | null>, ReadonlySet<string> | null] {
  const within = useRef<HTMLDivElement>(null);
  const [ids, setIds] = useState<readonly string[] | null>(null);
  useLayoutEffect(() => {
    const words = wordsOf(sought);
    const sections = within.current && words.length > 0 ? sectionsWith(within.current, words) : [];
    const next = words.length > 0 ? sections.map(({ id }) => id) : null;
    if (next?.join() !== ids?.join()) setIds(next);
    markWords(sections, words);
  });
  return [within, ids && new Set(ids)];
}
