import type { DBSchema } from 'idb';
import type { Head, Learnt } from '../core/data/format.ts';
import type { DayTotal, Moment, Segment } from '../core/records.ts';
import type { Settings } from '../core/settings.ts';
import type { Snapshot } from '../core/snapshot.ts';

/** The database, as every version of it was. A version that has been released keeps its types here for ever. */

/**
 * A record as it lies in the database: what the indexes need in the open, the record itself as the codec left it. Only
 * `body` would be encrypted (rule 31).
 */
export interface Stored {
  id: string;
  /** YYYY-MM-DD of the person's own day. */
  day: string;
  /** From when on the subject must be gone, ms since the epoch; absent where the record holds none. */
  forgetAt?: number;
  body: unknown;
}

export interface SchemaV1 extends DBSchema {
  segments: { key: string; value: Stored; indexes: { day: string; forgetAt: number } };
  moments: { key: string; value: Stored; indexes: { day: string } };
  days: { key: string; value: Stored; indexes: { day: string } };
  /** One record each: `snapshot`, `settings`, `installation`, `persistAsked`, `weekLines` once there is one, and `brought` while there is something to adopt. */
  facts: { key: string; value: unknown };
  /** The key of the subjects. It cannot be read out, not even by us. */
  keys: { key: string; value: CryptoKey };
}

export type Schema = SchemaV1;

export const NAME = 'unspiral';
export const VERSION = 1;
export const STORES = ['segments', 'moments', 'days', 'facts', 'keys'] as const;

/** The kinds of record that the codec knows. */
export interface Records {
  segments: Segment;
  moments: Moment;
  days: DayTotal;
}

/** The single records of the `facts` store. */
export interface Facts {
  snapshot: Snapshot;
  settings: Settings;
  installation: string;
}

/** What a file that was brought in has left for the worker to adopt. */
export interface Brought {
  /** One for each file. */
  learnt: readonly Learnt[];
  /** Null where the person kept their own. */
  settings: Head['settings'] | null;
}
