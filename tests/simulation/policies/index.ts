import { everyFifteenMinutes } from './every-fifteen-minutes.ts';
import { everyOpening, openingsAnHour } from './openings.ts';
import type { Policy } from './policy.ts';
import { limitADay, limitAVisit } from './time-limits.ts';
import { toy } from './toy.ts';

/** What one might do instead. */
export const SIMPLE: readonly Policy[] = [
  limitADay(60),
  limitAVisit(10),
  everyFifteenMinutes,
  everyOpening,
  openingsAnHour(4),
  openingsAnHour(6),
  toy,
];
