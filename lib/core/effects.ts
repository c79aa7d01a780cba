import type { Look } from './effect/looks.ts';
import type { LoopId, Note } from './moments.ts';
import type { Moment, Segment } from './records.ts';
import type { Settings } from './settings.ts';
import type { Tally } from './totals.ts';

/** Why a loop that was noticed led to no moment. */
export type Refusal =
  | 'cooldown'
  | 'cap'
  | 'rest'
  | 'later'
  | 'not-a-loop'
  | 'pass'
  | 'exempt'
  | 'quiet'
  | 'pause'
  | 'off';

/** What a step asks for. The records are written first, in one transaction with the state; what people see comes after. */
export type Effect =
  | { type: 'segment'; segment: Segment }
  | { type: 'tally'; tally: Tally }
  | { type: 'moment'; moment: Moment }
  | {
      type: 'amend';
      moment: string;
      change: Partial<
        Pick<Moment, 'shown' | 'shownAfter' | 'answer' | 'answeredAfter' | 'until' | 'minutes' | 'judged' | 'outcome'>
      >;
    }
  | { type: 'settings'; settings: Settings }
  | { type: 'refused'; at: number; site: string; loop: LoopId; refused: Refusal }
  /** The evidence was looked at (rule 25). */
  | { type: 'look'; look: Look }
  | { type: 'show'; tab: number; moment: Moment; note: Note | null }
  | { type: 'hide'; tab: number; moment: string };
