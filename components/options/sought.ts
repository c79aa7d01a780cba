/** Words that somebody looks for, and where they stand in a text. */

/** As people type it: no capitals, and an apostrophe as keyboards have it. No character becomes two. */
function folded(text: string): string {
  return Array.from(text, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  })
    .join('')
    .replaceAll('’', "'");
}

/** The words that are looked for; none where nothing was typed. */
export function wordsOf(sought: string): readonly string[] {
  return folded(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether a text holds every one of the words, as a part of a longer word also. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  const whole = folded(text);
  return words.every((word) => whole.includes(word));
}

/** Where the words stand in a text: from and up to which character, in no order. */
export function placesOf(text: string, words: readonly string[]): readonly (readonly [from: number, to: number])[] {
  const whole = folded(text);
  return words.flatMap((word) => {
    const places: [number, number][] = [];
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
      places.push([at, at + word.length]);
    }
    return places;
  });
}
