import type { Answer } from './moments.ts';
import type { Place } from './place.ts';

/** Why attention ended. */
export type Why = 'hidden' | 'blurred' | 'idle' | 'closed' | 'asleep' | 'quit' | 'off';

/** What was seen, without when and where. */
export type Seen =
  | { type: 'arrived'; place: Place; fresh: boolean; busy: boolean }
  | { type: 'moved'; place: Place; fresh: boolean }
  /** The page's title told only after the arrival that something new was waiting. */
  | { type: 'freshened' }
  /** The scroll rests; `screens` may be 0 when only time has passed. */
  | { type: 'scrolled'; screens: number }
  | { type: 'typed'; characters: number }
  | { type: 'sent'; sends: number }
  /** A call began or ended in the page: while it lasts nothing is said (rule 8). */
  | { type: 'called'; busy: boolean }
  | { type: 'left'; why: Why }
  | { type: 'shown'; moment: string; how: 'popover' | 'dialog' | 'blocked' }
  | { type: 'answered'; moment: string; answer: Answer }
  /** Nothing happened; what ends by itself may have ended. */
  | { type: 'waited' };

/** One fact from the page or the browser. `id` is random and the same when the fact is told again; `at` in ms since the epoch. */
export type Observation = { id: string; at: number; tab: number } & Seen;
