/** What one file of this folder says of one language: how people ask in it for reassurance. Data only (rule 7). */

/**
 * A pattern is written in the words of `spellings`, lower case, without apostrophes:
 *
 *     are you [still|really] {cross} at me     [ ] may be left out, | is or, { } is a part by its name
 *     (please|just)* say something             ( ) holds together, * is any number of times, also none
 *     tell me you love me ?                    ? and , are the marks themselves
 *     you would rather ...                     ... is whatever words follow in the clause
 *     hey _                                    _ is one word that this file does not have, as a name is
 *     ^answer me                               ^, at the very beginning: only where a clause begins
 *
 * It fits from one word on and up to the end of a clause: “are you mad at me” is not in “are you mad at me or the dog”.
 */
export type Pattern = string;

export interface Phrases {
  /** The file's name: a language tag, as in BCP 47. */
  id: string;
  /** What those who speak it call it. */
  name: string;
  /** What is said, and every way to write it that is not that itself, one after another: `{ you: 'u ya' }`. */
  spellings: Readonly<Record<string, string>>;
  /** Parts of patterns. A part may use those above it. */
  parts: Readonly<Record<string, Pattern>>;
  /** Ask for reassurance wherever they stand. */
  asks: readonly Pattern[];
  /** Ask for it if the draft says nothing else, or shows by a sign or by another of these what it is about: “are we ok?” */
  doubtful: readonly Pattern[];
  /** Signs of what a doubtful one is about. They need not end where a clause does. */
  signs: readonly Pattern[];
  /** What may stand before an ask in its clause and says nothing by itself: “hey”, “be honest”. */
  leads: readonly Pattern[];
  /** What may stand between an ask and the end of its clause: “or something”. */
  tails: readonly Pattern[];
  /** How a clause may go on after one of `asks`: “because …”. */
  sequels: readonly Pattern[];
  /** Words after which a clause tells what somebody else says or feels, or what something is called. */
  reports: string;
  /** Words after which people speak for themselves again: “but”. */
  turns: string;
}
