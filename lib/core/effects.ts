import type { LoopId } from './moments.ts';
import type { Moment, Segment } from './records.ts';
import type { Settings } from './settings.ts';
import type { Tally } from './totals.ts';

/** Why a loop that was noticed led to no moment. */
export type Refusal = 'cooldown' | 'cap' | 'rest' | 'later' | 'not-a-loop' | 'pass' | 'exempt' | 'off';

/** What a step asks for. The records are written first, in one transaction with the state; what people see comes after. */
export type Effect =
  | { type: 'segment'; segment: Segment }
  | { type: 'tally'; tally: Tally }
  | { type: 'moment'; moment: Moment }
  | { type: 'amend'; moment: string; change: Pick<Moment, 'shown' | 'answer'> }
  | { type: 'settings'; settings: Settings }
  | { type: 'refused'; at: number; site: string; loop: LoopId; refused: Refusal }
  | { type: 'show'; tab: number; moment: Moment }
  | { type: 'hide'; tab: number; moment: string };
