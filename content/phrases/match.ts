import type { Phrases } from './phrases.ts';
import { MARKS, tokensOf } from './reading/draft.ts';
import { type Ends, endsIn } from './reading/ends.ts';
import { type Finds, type Reader, readerOf } from './reading/reader.ts';
import { type Beginning, beginningsIn } from './reading/voice.ts';

/** A draft as one language reads it. */
interface Draft {
  words: readonly string[];
  ends: Ends;
  beginnings: readonly Beginning[];
  finds(beginning: Beginning): Finds;
}

/** A doubtful ask: the words of a draft from one index to before another, and the sentence they are in. */
interface Doubt {
  from: number;
  to: number;
  sentence: number;
}

const readers = new WeakMap<Phrases, Reader>();

/**
 * Whether a draft asks for reassurance, in one of some languages (rule 7). Pure and total; the time it takes grows with
 * the length of the draft and with nothing else of it.
 *
 *     matches('hey… are u mad at me??', PHRASES)   // true
 *     matches('are we ok for tuesday?', PHRASES)   // false
 */
export function matches(draft: string, languages: readonly Phrases[]): boolean {
  const tokens = tokensOf(draft);
  return languages.some((language) => asks(tokens, readerFor(language)));
}

/** A reader is made when its language is first needed, and kept. */
function readerFor(language: Phrases): Reader {
  const reader = readers.get(language) ?? readerOf(language);
  readers.set(language, reader);
  return reader;
}

function asks(tokens: readonly string[], { spelling, voice, known, opening, within, alone }: Reader): boolean {
  const words = tokens.flatMap((token) => (MARKS.has(token) ? [token] : spelling(token)));
  const ends = endsIn(words, known);
  if (ends(alone, 0).includes(words.length)) return true;
  const finds = ({ opens }: Beginning) => (opens ? opening : within);
  const draft = { words, ends, beginnings: beginningsIn(words, voice), finds };
  return asksOutright(draft) || asksAsFarAsOneCanTell(draft);
}

function asksOutright({ words, ends, beginnings, finds }: Draft): boolean {
  return beginnings.some((one) => ends(finds(one).asks, one.at).some((end) => isEnd(words, end)));
}

/** Whether something doubtful comes with a sign outside of it, or with something else as doubtful. */
function asksAsFarAsOneCanTell(draft: Draft): boolean {
  const doubts = doubtsIn(draft);
  if (doubts.length === 0) return false;
  const texts = new Map(doubts.toReversed().map((doubt) => [doubt.sentence, textOf(draft, doubt)] as const));
  return new Set(texts.values()).size > 1 || hasSign(draft, doubts);
}

function doubtsIn({ words, ends, beginnings, finds }: Draft): Doubt[] {
  return beginnings.flatMap((one) => {
    const to = ends(finds(one).doubtful, one.at).filter((end) => isEnd(words, end));
    return to.length > 0 ? [{ from: one.at, to: Math.max(...to), sentence: one.sentence }] : [];
  });
}

function hasSign({ ends, beginnings, finds }: Draft, doubts: readonly Doubt[]): boolean {
  const isOutside = (at: number) => doubts.every(({ from, to }) => at < from || at >= to);
  return beginnings.some((one) => ends(finds(one).signs, one.at).length > 0 && isOutside(one.at));
}

/** Without its marks, so that what is only asked twice is one. */
function textOf({ words }: Draft, { from, to }: Doubt): string {
  const own = words.slice(from, to).filter((word) => !MARKS.has(word));
  return own.join(' ');
}

/** Whether a clause ends before this index: something that goes on is something else. */
function isEnd(words: readonly string[], at: number): boolean {
  const [before, after] = [words[at - 1] ?? '', words[at] ?? '.'];
  return MARKS.has(before) || (MARKS.has(after) && after !== ':');
}
