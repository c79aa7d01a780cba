import type { Presence } from './attention.ts';
import { NOBODY } from './attention.ts';
import { EMPTY_STATE, type State } from './state.ts';

/**
 * All that the worker must find again after it was stopped: written in one transaction with the records it led to, so
 * that the two never disagree.
 */
export interface Snapshot {
  presence: Presence;
  state: State;
  /** The last report taken from each page, so that one told twice counts once. Newest last, bounded. */
  taken: readonly (readonly [page: string, seq: number])[];
}

export const EMPTY_SNAPSHOT: Snapshot = { presence: NOBODY, state: EMPTY_STATE, taken: [] };

const TAKEN_KEPT = 64;

/** Whether a report was taken before. */
export function wasTaken({ taken }: Snapshot, page: string, seq: number): boolean {
  return taken.some(([known, last]) => known === page && last >= seq);
}

/** The snapshot with a report marked as taken. */
export function take(snapshot: Snapshot, page: string, seq: number): Snapshot {
  const others = snapshot.taken.filter(([known]) => known !== page);
  return { ...snapshot, taken: [...others, [page, seq] as const].slice(-TAKEN_KEPT) };
}
