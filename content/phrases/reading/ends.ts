import { MARKS, QUOTE } from './draft.ts';
import type { Piece } from './pattern.ts';

/** How often a star repeats at the most: more small words in a row say nothing, and would take long. */
const MOST = 12;
const NOWHERE: readonly number[] = [];

/** Where a piece can end that begins at a word: the indices of what follows it, none where it does not fit. */
export type Ends = (piece: Piece, at: number) => readonly number[];

/**
 * Reads a draft. What a piece has been found to be at a word is remembered, so that nothing is looked at twice: the time
 * grows with the length of the draft, and with nothing else of it.
 * @param words the words and marks of the draft.
 * @param known words that are no name.
 */
export function endsIn(words: readonly string[], known: ReadonlySet<string>): Ends {
  const clauseEnds = endsOfClauses(words);
  const memory = new Map<Piece, Map<number, readonly number[]>>();

  const ends: Ends = (piece, at) => {
    if (!fits(piece, at)) return piece.mayBeEmpty && piece.kind !== 'rest' ? [at] : NOWHERE;
    if (piece.kind === 'word' || piece.kind === 'name') return [at + 1];
    if (piece.kind === 'rest') return [clauseEnds[at] ?? words.length];
    const remembered = memory.get(piece) ?? new Map<number, readonly number[]>();
    memory.set(piece, remembered);
    const found = remembered.get(at) ?? work(piece, at);
    remembered.set(at, found);
    return found;
  };
  /** Whether the word is one that the piece can begin with. */
  const fits = (piece: Piece, at: number) => {
    const word = words[at];
    if (piece.kind === 'rest') return true;
    if (word === undefined) return false;
    if (piece.kind === 'name') return !MARKS.has(word) && word !== QUOTE && !known.has(word);
    return piece.begins?.has(word) ?? true;
  };
  const work = (piece: Piece, at: number): readonly number[] => {
    if (piece.kind === 'either') return unique(piece.pieces.map((inner) => ends(inner, at)));
    if (piece.kind === 'row') return piece.pieces.reduce<readonly number[]>((from, inner) => after(inner, from), [at]);
    return piece.kind === 'many' ? repeated(piece.piece, at) : NOWHERE;
  };
  const after = (piece: Piece, from: readonly number[]) => unique(from.map((at) => ends(piece, at)));
  const repeated = (piece: Piece, at: number) => {
    const all = new Set([at]);
    let last: readonly number[] = [at];
    for (let times = 0; times < MOST && last.length > 0; times += 1) {
      last = after(piece, last).filter((end) => !all.has(end));
      for (const end of last) all.add(end);
    }
    return [...all];
  };
  return ends;
}

function unique(lists: readonly (readonly number[])[]): readonly number[] {
  const [only = NOWHERE, ...others] = lists.filter((list) => list.length > 0);
  return others.length === 0 ? only : [...new Set([only, ...others].flat())];
}

/** For each word, the index of what ends its clause. */
function endsOfClauses(words: readonly string[]): number[] {
  let end = words.length;
  const ends = words.map(() => end);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (MARKS.has(word) || word === QUOTE) end = at;
    ends[at] = end;
  }
  return ends;
}
