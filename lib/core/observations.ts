import type { Wish } from './asked.ts';
import type { Answer, Judgement } from './moments.ts';
import type { Place } from './place.ts';

/** Why attention ended. */
export type Why = 'hidden' | 'blurred' | 'idle' | 'closed' | 'asleep' | 'quit' | 'off';

/** What was seen, without when and where. */
export type Seen =
  | { type: 'arrived'; place: Place; fresh: boolean; busy: boolean }
  /** `stepped`: the address changed, even where the place is the same, as from one story to the next. */
  | { type: 'moved'; place: Place; fresh: boolean; stepped: boolean }
  /** So many stories or shorts went by, and when is not known: only a history tells it so. */
  | { type: 'stepped'; steps: number }
  /** The page's title told only after the arrival that something new was waiting. */
  | { type: 'freshened' }
  /** So many screens; `rests`: the scroll is at rest and nobody is typing, so that something may be shown (rule 9). */
  | { type: 'scrolled'; screens: number; rests: boolean }
  | { type: 'typed'; characters: number }
  | { type: 'sent'; sends: number }
  /** A phrase that asks for reassurance matched in the composer; nothing else of it is known (rule 7). */
  | { type: 'drafted' }
  /** A call began or ended in the page: while it lasts nothing is said (rule 8). */
  | { type: 'called'; busy: boolean }
  | { type: 'left'; why: Why }
  | { type: 'shown'; moment: string; how: 'popover' | 'dialog' | 'blocked' }
  | { type: 'answered'; moment: string; answer: Answer }
  | { type: 'judged'; moment: string; judgement: Judgement }
  /** They have a message to answer, on this site (rule 12). */
  | { type: 'passed'; site: string }
  /** They chose when to look at this site again, ms since the epoch. */
  | { type: 'postponed'; site: string; until: number }
  /** What they had asked for is to be on no more. */
  | { type: 'resumed'; wish: Wish }
  /** Nothing happened; what ends by itself may have ended. */
  | { type: 'waited' };

/** One fact from the page or the browser. `id` is random and the same when the fact is told again; `at` in ms since the epoch. */
export type Observation = { id: string; at: number; tab: number } & Seen;
