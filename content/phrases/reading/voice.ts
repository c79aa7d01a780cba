import { MARKS } from './draft.ts';

/** Words that tell whose voice a clause is in. */
export interface VoiceWords {
  /** After these it is somebody else's, up to the end of the clause. */
  reports: ReadonlySet<string>;
  /** After these it is one's own again. */
  turns: ReadonlySet<string>;
}

/** A word at which an ask of one's own may begin. */
export interface Beginning {
  at: number;
  /** Whether a clause begins with it. */
  opens: boolean;
  /** Which sentence of the draft it is in. */
  sentence: number;
}

/** How far what somebody else says goes on. */
type Told = 'no' | 'clause' | 'sentence';

/** The words of a draft at which somebody may ask in their own voice, in order: not in “she asked are you mad at me”. */
export function beginningsIn(words: readonly string[], voice: VoiceWords): Beginning[] {
  const beginnings: Beginning[] = [];
  let told: Told = 'no';
  let sentence = 0;
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const opens = before === undefined || MARKS.has(before);
    if (told === 'no') beginnings.push({ at, opens, sentence });
    told = toldAfter(told, word, before, voice);
    if (endsSentence(word)) sentence += 1;
  }
  return beginnings;
}

function toldAfter(told: Told, word: string, before: string | undefined, { reports, turns }: VoiceWords): Told {
  if (endsSentence(word)) return 'no';
  // What a name or a title and a colon stand before is all theirs: “Anna: are you mad at me, or sad?”
  if (word === ':' || told === 'sentence') return 'sentence';
  if (reports.has(word)) return 'clause';
  // “He said, are you mad” is still his; after “he said so,” one speaks oneself.
  const isOver = turns.has(word) || (word === ',' && !reports.has(before ?? ''));
  return isOver ? 'no' : told;
}

function endsSentence(word: string): boolean {
  return word === '.' || word === '?';
}
