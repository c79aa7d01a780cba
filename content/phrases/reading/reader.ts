import type { Pattern, Phrases } from '../phrases.ts';
import { MARKS } from './draft.ts';
import { either, many, optional, type Piece, parse, parseParts, row, wordsOf } from './pattern.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import type { VoiceWords } from './voice.ts';

/** What may be found at a word. */
export interface Finds {
  /** An ask, with what may stand around it in its clause. */
  asks: Piece;
  /** The same for what asks only if something else says so. */
  doubtful: Piece;
  signs: Piece;
}

/** A language, ready to be read with. */
export interface Reader {
  spelling: Spelling;
  voice: VoiceWords;
  /** Words that are no name. */
  known: ReadonlySet<string>;
  /** What may be found where a clause begins, and what at any other word. */
  opening: Finds;
  within: Finds;
  /** A whole draft with a doubtful ask in it that says nothing else. */
  alone: Piece;
}

/** Makes a language ready, which takes longer than to read with it. @throws Error for a pattern that is not well made. */
export function readerOf(language: Phrases): Reader {
  const parts = parseParts(language.parts);
  const piecesOf = (patterns: readonly Pattern[]) =>
    patterns.map((pattern) => parse(pattern.replace(OPENS, ''), parts));
  const anyOf = (patterns: readonly Pattern[]) => either(piecesOf(patterns));
  const lead = anyOf(language.leads);
  const tails = many(anyOf(language.tails));
  const ends = row([tails, optional(anyOf(language.sequels)), tails]);
  const marks = anyOf([...MARKS]);

  const all = { asks: anyOf(language.asks), doubtful: anyOf(language.doubtful), signs: anyOf(language.signs) };
  const opening = {
    asks: row([many(lead), all.asks, ends]),
    doubtful: row([many(lead), all.doubtful, tails]),
    signs: all.signs,
  };
  const within = {
    asks: row([anyOf(language.asks.filter(isFree)), ends]),
    doubtful: row([anyOf(language.doubtful.filter(isFree)), tails]),
    signs: anyOf(language.signs.filter(isFree)),
  };
  const besides = either([lead, anyOf(language.tails), marks, all.doubtful]);
  const alone = row([many(either([lead, marks])), all.doubtful, many(besides)]);

  const voice = { reports: new Set(listed(language.reports)), turns: new Set(listed(language.turns)) };
  const words = wordsOf([...Object.values(opening), alone]);
  const known = words.union(voice.reports).union(voice.turns);
  return { spelling: spellingOf(known, language.spellings), voice, known, opening, within, alone };
}

/** How a pattern begins that fits only where a clause does. */
const OPENS = /^\^/;

function isFree(pattern: Pattern): boolean {
  return !OPENS.test(pattern);
}

function listed(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}
