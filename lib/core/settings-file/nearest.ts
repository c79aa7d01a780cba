/**
 * Which of some words another was probably meant to be: the one that the fewest letters part from it.
 * @returns null where none is near.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const [best] = known.map((each) => [apart(word, each), each] as const).sort(([a], [b]) => a - b);
  return best !== undefined && best[0] <= Math.max(1, Math.floor(word.length / 3)) ? best[1] : null;
}

/** How many letters must be put in, taken out or changed to make one word the other, whatever their case. */
function apart(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...a].entries()) {
    const next = [above + 1];
    for (const [index, against] of [...b].entries()) {
      const changed = (row[index] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
