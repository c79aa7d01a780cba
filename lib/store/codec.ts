import type { Records, Stored } from './schema.ts';

/**
 * The one place where records turn into what is stored and back. Today the body is the record as it is; a passphrase
 * would be applied here and nowhere else (rule 31).
 */

/** How long a subject may stay in a stored record (rule 34), ms. */
export const SUBJECT_MS = 48 * 3_600_000;

/** The key of a record; a day's total is keyed by installation, day and site so that two devices can be merged. */
export function idOf<K extends keyof Records>(kind: K, record: Records[K]): string {
  if (kind !== 'days') return (record as Records['segments' | 'moments']).id;
  const { installation, day, site } = record as Records['days'];
  return `${installation}|${day}|${site}`;
}

/** A record as it will lie in the database. */
export function encode<K extends keyof Records>(kind: K, record: Records[K]): Stored {
  const stored: Stored = { id: idOf(kind, record), day: record.day, body: record };
  if (!('subject' in record) || record.subject === undefined) return stored;
  return { ...stored, forgetAt: record.to + SUBJECT_MS };
}

/** The record that was stored. */
export function decode<K extends keyof Records>(_kind: K, stored: Stored): Records[K] {
  return stored.body as Records[K];
}
