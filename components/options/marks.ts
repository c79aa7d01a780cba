import { placesOf } from './sought.ts';

/** What the stylesheet knows the marks by. */
const NAME = 'sought';

/** The pieces of text within an element that hold one of the words. */
function rangesIn(element: Element, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const [from, to] of placesOf(node.data, words)) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges;
}

/**
 * Marks the words in these elements, and nothing elsewhere. The browser paints the marks over the text, which stays as
 * it is: nobody who hears the page meets them, and nothing has to be taken out again.
 */
export function markWords(elements: readonly Element[], words: readonly string[]): void {
  if (words.length === 0) CSS.highlights?.delete(NAME);
  else CSS.highlights?.set(NAME, new Highlight(...elements.flatMap((element) => rangesIn(element, words))));
}
