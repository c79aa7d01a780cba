/** How often the popup was opened of late: our own figures must not become one more thing to check (rule 28). */

/** One opening of the popup: its random id, so that one told twice can be counted once, and when, ms since the epoch. */
export type Opening = readonly [id: string, at: number];

/** How far back openings are remembered, ms. */
const OPENINGS_MS = 30 * 60_000;
/** So many in that time are ordinary. */
const ORDINARY = 3;

/** The openings that still matter, with a new one, the latest last. */
export function withOpening(openings: readonly Opening[], id: string, at: number): readonly Opening[] {
  // Of more than these nothing would follow.
  return [...recentOpenings(openings, at), [id, at] as const].slice(-(ORDINARY + 1));
}

/** The openings of the last half hour. One that lies ahead was made before the clock was set back, and is none. */
export function recentOpenings(openings: readonly Opening[], at: number): readonly Opening[] {
  return openings.filter(([, opened]) => opened > at - OPENINGS_MS && opened <= at);
}

/** Whether the popup is opened so often that its figures fold themselves away. */
export function opensOften(openings: readonly Opening[]): boolean {
  return openings.length > ORDINARY;
}
