import type { Pattern } from '../phrases.ts';

/** A pattern taken apart. */
export type Piece = {
  /** Every word or mark it can begin with, if it is not empty; null for any. */
  begins: ReadonlySet<string> | null;
  /** Whether it can be nothing at all. */
  mayBeEmpty: boolean;
} & (
  | { kind: 'word'; begins: ReadonlySet<string> }
  /** One word that no pattern has. */
  | { kind: 'name' }
  /** Whatever follows in the clause. */
  | { kind: 'rest' }
  | { kind: 'row'; pieces: readonly Piece[] }
  | { kind: 'either'; pieces: readonly Piece[] }
  | { kind: 'many'; piece: Piece }
);

/** What `{name}` stands for. */
export type Parts = ReadonlyMap<string, Piece>;

/** Brackets, bars, stars, parts by their names, and words. */
const BIT = /[()[\]|*]|\{\w+\}|[^\s()[\]{}|*]+/g;

/** What is left to take apart, and of which pattern. */
interface Bits {
  left: readonly string[];
  at: number;
  pattern: Pattern;
  parts: Parts;
}

/** Takes parts of patterns apart, each made of those before it. @throws Error as `parse` does. */
export function parseParts(patterns: Readonly<Record<string, Pattern>>): Parts {
  const parts = new Map<string, Piece>();
  for (const [name, pattern] of Object.entries(patterns)) parts.set(name, parse(pattern, parts));
  return parts;
}

/**
 * Takes a pattern apart.
 * @throws Error where a bracket is missing or one too many, a star has nothing to repeat, or a part is not there.
 */
export function parse(pattern: Pattern, parts: Parts): Piece {
  const bits = { left: pattern.match(BIT) ?? [], at: 0, pattern, parts };
  const piece = alternatives(bits);
  if (bits.at < bits.left.length) throw wrong(bits, 'a bracket too many');
  return piece;
}

function alternatives(bits: Bits): Piece {
  const pieces = [sequence(bits)];
  while (bits.left[bits.at] === '|') {
    bits.at += 1;
    pieces.push(sequence(bits));
  }
  return either(pieces);
}

function sequence(bits: Bits): Piece {
  const pieces: Piece[] = [];
  for (let bit = bits.left[bits.at]; bit !== undefined && !/^[)\]|]$/.test(bit); bit = bits.left[bits.at]) {
    bits.at += 1;
    pieces.push(repeated(bits, single(bits, bit)));
  }
  return row(pieces);
}

function repeated(bits: Bits, piece: Piece): Piece {
  if (bits.left[bits.at] !== '*') return piece;
  bits.at += 1;
  return many(piece);
}

function single(bits: Bits, bit: string): Piece {
  if (bit === '*') throw wrong(bits, 'a star with nothing before it');
  if (bit === '(') return closed(bits, ')');
  if (bit === '[') return optional(closed(bits, ']'));
  if (bit.startsWith('{')) return part(bits, bit.slice(1, -1));
  if (bit === '...') return { kind: 'rest', begins: null, mayBeEmpty: true };
  if (bit === '_') return { kind: 'name', begins: null, mayBeEmpty: false };
  return word([bit]);
}

function closed(bits: Bits, bracket: string): Piece {
  const piece = alternatives(bits);
  if (bits.left[bits.at] !== bracket) throw wrong(bits, 'a bracket that nothing closes');
  bits.at += 1;
  return piece;
}

function part(bits: Bits, name: string): Piece {
  const piece = bits.parts.get(name);
  if (!piece) throw wrong(bits, `no part called ${name} before it`);
  return piece;
}

/** Any of some pieces; those that are a word are made one, for there are many. None at all fits nothing. */
export function either(pieces: readonly Piece[]): Piece {
  const words = pieces.filter((piece) => piece.kind === 'word').flatMap(({ begins }) => [...begins]);
  const others = pieces.filter((piece) => piece.kind !== 'word');
  if (others.length === 0) return word(words);
  const all = words.length > 0 ? [word(words), ...others] : others;
  return { kind: 'either', pieces: all, begins: beginsOf(all), mayBeEmpty: all.some((piece) => piece.mayBeEmpty) };
}

/** Pieces one after another. */
export function row(pieces: readonly Piece[]): Piece {
  const [only, ...others] = pieces;
  if (only && others.length === 0) return only;
  const full = pieces.findIndex((piece) => !piece.mayBeEmpty);
  const first = full === -1 ? pieces : pieces.slice(0, full + 1);
  return { kind: 'row', pieces, begins: beginsOf(first), mayBeEmpty: full === -1 };
}

export function many(piece: Piece): Piece {
  return { kind: 'many', piece, begins: piece.begins, mayBeEmpty: true };
}

export function optional(piece: Piece): Piece {
  return either([piece, row([])]);
}

function word(words: readonly string[]): Piece {
  return { kind: 'word', begins: new Set(words), mayBeEmpty: false };
}

function beginsOf(pieces: readonly Piece[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const { begins } of pieces) {
    if (!begins) return null;
    for (const word of begins) words.add(word);
  }
  return words;
}

function wrong({ pattern }: Bits, what: string): Error {
  return new Error(`There is ${what}: ${pattern}`);
}

/** Every word and mark of some pieces. */
export function wordsOf(pieces: Iterable<Piece>): Set<string> {
  const words = new Set<string>();
  const all = new Set(pieces);
  for (const piece of all) {
    if (piece.kind === 'word') for (const word of piece.begins) words.add(word);
    else if (piece.kind === 'many') all.add(piece.piece);
    else if (piece.kind === 'row' || piece.kind === 'either') for (const inner of piece.pieces) all.add(inner);
  }
  return words;
}
