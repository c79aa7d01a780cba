import type { Segment } from '../core/records.ts';
import type { WatchedPage } from '../core/settings.ts';
import type { Records, Stored } from './schema.ts';

/**
 * The one place where records turn into what is stored and back. Today the body is the record as it is; a passphrase
 * would be applied here and nowhere else (rule 31).
 */

/** How long a subject may stay in a stored record (rule 34), ms. */
export const SUBJECT_MS = 48 * 3_600_000;
/**
 * When the subject of a page that the person asked to watch is to be forgotten: at no time by itself. It is a number and
 * not left out, so that the index finds these records once the page is watched no more.
 */
const NEVER = Number.MAX_SAFE_INTEGER;

/** Which page a record or a setting is about. */
export type PageKey = Pick<WatchedPage, 'site' | 'subject'>;

/** Whether two keys stand for the same page. */
export function isSamePage(a: PageKey, b: PageKey): boolean {
  return a.site === b.site && a.subject === b.subject;
}

/** The key of a record; a day's total is keyed by installation, day and site so that two devices can be merged. */
export function idOf<K extends keyof Records>(kind: K, record: Records[K]): string {
  if (kind !== 'days') return (record as Records['segments' | 'moments']).id;
  const { installation, day, site } = record as Records['days'];
  return `${installation}|${day}|${site}`;
}

/** The site in the key of a day's total. */
export function siteOfKey(key: string): string {
  return key.slice(key.indexOf('|', key.indexOf('|') + 1) + 1);
}

/**
 * A record as it will lie in the database.
 * @param watched the pages whose subjects are kept for longer than 48 hours.
 */
export function encode<K extends keyof Records>(kind: K, record: Records[K], watched: readonly PageKey[] = []): Stored {
  const stored: Stored = { id: idOf(kind, record), day: record.day, body: record };
  if (!('subject' in record) || record.subject === undefined) return stored;
  const { site, subject, to } = record;
  const isKept = watched.some((page) => isSamePage(page, { site, subject }));
  return { ...stored, forgetAt: isKept ? NEVER : to + SUBJECT_MS };
}

/** What segments of version 0.1 did not hold: how attention came, and what was done at which time. */
const SINCE_0_1: Pick<Segment, 'began' | 'marks'> = { began: 'arrived', marks: [] };

/** The record that was stored; what it did not hold yet is filled up. */
export function decode<K extends keyof Records>(kind: K, stored: Stored): Records[K] {
  const body = stored.body as Records[K];
  return kind === 'segments' ? { ...SINCE_0_1, ...body } : body;
}
