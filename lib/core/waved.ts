import type { Choice } from './moments.ts';

/** Cards that are waved away at once are too many (rule 12). */

const REMEMBERED = 10;
const MANY = 7;
/** At once, ms. */
const AT_ONCE_MS = 1500;
/** The answers that wave a card away: the others say something. */
const WAVING: readonly Choice[] = ['esc', 'keep'];

/** The last ten cards with one more. */
export function withAnswer(waved: readonly boolean[], choice: Choice, afterMs: number): readonly boolean[] {
  return [...waved, WAVING.includes(choice) && afterMs < AT_ONCE_MS].slice(-REMEMBERED);
}

/** Whether most of the last ten cards were waved away at once. */
export function isWavedAway(waved: readonly boolean[]): boolean {
  return waved.length === REMEMBERED && waved.filter(Boolean).length >= MANY;
}
