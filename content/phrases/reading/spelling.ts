/** Of shorter words too much is lost with a letter. Letters. */
const SHORTEST_SLIP = 5;

/** What somebody says who has written this: words as patterns have them. */
export type Spelling = (written: string) => readonly string[];

/**
 * Reads a word as it is listed, or else as the listed word that it is with letters stretched (“pleeease”) or
 * doubled, two neighbours swapped (“yuo”) or one letter missing (“somthing”). Any other word says itself.
 * @param words those that patterns have: each says itself.
 * @param spellings what is said, and the other ways to write it, one after another.
 */
export function spellingOf(words: Iterable<string>, spellings: Readonly<Record<string, string>>): Spelling {
  const listed = new Map<string, readonly string[]>();
  for (const word of words) listed.set(word, [word]);
  for (const [said, ways] of Object.entries(spellings)) {
    for (const way of ways.split(/\s+/)) listed.set(way, said.split(' '));
  }
  const doubled = new Map<string, readonly string[]>();
  const slips = new Map<string, readonly string[]>();
  for (const [word, said] of listed) {
    note(doubled, squeezed(word), said);
    for (const slip of word.length < SHORTEST_SLIP ? [] : withoutOne(word)) note(slips, slip, said);
  }
  const stretched = (word: string) => listed.get(shortened(word, '$1$1')) ?? listed.get(shortened(word, '$1'));
  const swapped = (word: string) => listed.get(swaps(word).find((swap) => listed.has(swap)) ?? '');
  return (word) =>
    listed.get(word) ?? stretched(word) ?? doubled.get(squeezed(word)) ?? slips.get(word) ?? swapped(word) ?? [word];
}

/** The first to come stays. */
function note(map: Map<string, readonly string[]>, key: string, said: readonly string[]): void {
  if (!map.has(key)) map.set(key, said);
}

/** A letter that stands three times and more, as often as is said. */
function shortened(word: string, times: '$1' | '$1$1'): string {
  return word.replace(/(.)\1{2,}/gu, times);
}

/** Each letter that follows itself, once. */
function squeezed(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Long words are no slips of listed ones, and would make many swaps. Letters. */
const LONGEST = 20;

function swaps(word: string): string[] {
  if (word.length > LONGEST) return [];
  return Array.from(word.slice(1), (second, at) => word.slice(0, at) + second + word.charAt(at) + word.slice(at + 2));
}
