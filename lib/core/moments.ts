import type { Evidence, Form, Reply } from '../../content/nudges/nudge.ts';

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
  /** So many minutes of a feed, chosen at its door. */
  | 'intend'
  /** A draft stays where it is for now. */
  | 'set-aside'
  | 'stop-family';

/** *Later* names a time: ms since the epoch, or ms from the moment of answering (a page has no clock of ours). */
export type Answer =
  | { choice: Exclude<Choice, 'later' | 'intend'> }
  | { choice: 'intend'; minutes: number }
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

/** What led to a moment: counts, or something the person chose themselves. */
export type Because =
  | Counts
  /** They are here before the time they chose to look again, ms since the epoch. */
  | { loop: 'promise'; until: number }
  /** They asked to be asked what brings them, and stand at the door of a feed. */
  | { loop: 'door' }
  /** The minutes they chose at the door are up. */
  | { loop: 'intention'; minutes: number; feedMs: number; screens: number };

/** What somebody may say of a wording while the card stays: not again, more often, or neither after all. */
export type Judgement = 'not-this-one' | 'keep-this-one' | 'neither';

/** What the words of a card rest on, the best supported first; nothing where they are the person's own. */
export type Ground = readonly Evidence[];

/** One card, fully worded but for the interface's own texts. */
export interface Card {
  moment: string;
  loop: LoopId;
  /** How it comes up; a line at the edge and one beside the composer can become the whole card. */
  form: Form;
  /** What Unspiral says. */
  sentence: string;
  /** One quiet fact under it, or nothing where the sentence itself says it. */
  fact: string | null;
  /** What can be tapped in answer to the sentence; no more than what is said next comes of it. */
  replies: readonly Reply[];
  picture: string;
  /** It stands at the door of a feed: minutes are chosen there, and nothing was counted yet. */
  door: boolean;
  /** Beginnings of a message to copy; of cards about drafts alone. */
  starters: readonly string[];
  /** What was said of this wording so far; null where there is none to be said anything of. */
  judged: Judgement | null;
  /** Whether to offer *I have a message to answer* (messaging surfaces only). */
  pass: boolean;
  note: Note | null;
  /** The end of "this evening", ms since the epoch; null when the evening has begun. */
  evening: number | null;
  /** What time it was when this was written, ms since the epoch: the page goes by the worker's clock. */
  now: number;
  /** What the site is called, for "off". */
  siteName: string;
}
