/** What is recorded of a moment, and what a card is told. */

export type LoopId = 'messages' | 'feed' | 'profile' | 'draft';

/** What the person may answer; `esc` and leaving a card unanswered count for the base cooldown only (rule 12). */
export type Choice =
  | 'leave'
  | 'keep'
  | 'later'
  | 'not-a-loop'
  | 'less'
  | 'off'
  | 'pass'
  | 'esc'
  | 'unanswered'
  | 'stop-family';

/** *Later* names a time: ms since the epoch, or ms from the moment of answering (a page has no clock of ours). */
export type Answer =
  | { choice: Exclude<Choice, 'later'> }
  | { choice: 'later'; until: number }
  | { choice: 'later'; afterMs: number };

/** What was counted when a loop was noticed. */
export type Counts =
  | {
      loop: 'messages' /** which look this one is */;
      look: number /** ms from the first of them until now */;
      withinMs: number;
    }
  | { loop: 'feed' /** attended, ms */; feedMs: number; screens: number }
  | {
      loop: 'profile' /** which visit to the watched page this one is */;
      visit: number /** ms from the first of them until now */;
      withinMs: number;
    }
  | {
      loop: 'draft' /** how many asks for reassurance, this one with them */;
      asks: number /** ms from the first of them until now */;
      withinMs: number;
    };

/** What a card may have to say about cards, once each: that wordings change (rule 13), that fewer will come (rule 12). */
export type Note = 'rotation' | 'fewer';

/** What led to a moment: counts, or the person's own choice to look later, which they are here before. */
export type Because = Counts | { loop: 'promise' /** the time they chose, ms since the epoch */; until: number };

/** One card, fully worded but for the interface's own texts. */
export interface Card {
  moment: string;
  loop: LoopId;
  /** What Unspiral says. */
  sentence: string;
  /** One quiet fact under it, or nothing where the sentence itself says it. */
  fact: string | null;
  picture: string;
  /** Whether to offer *I have a message to answer* (messaging surfaces only). */
  pass: boolean;
  note: Note | null;
  /** The end of "this evening", ms since the epoch; null when the evening has begun. */
  evening: number | null;
  /** What the site is called, for "off". */
  siteName: string;
}
