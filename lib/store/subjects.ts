import { nameless } from '../core/data/private.ts';
import { decode, encode } from './codec.ts';
import type { Store } from './open.ts';

/** Subjects: opaque keys for profiles and threads, made with a key that nothing can read out (rule 34). */

const ALGORITHM: HmacKeyGenParams = { name: 'HMAC', hash: 'SHA-256' };

/** The key, made at the first use. It lies in the database as an object that can sign and not be exported. */
export async function subjectKey(store: Store): Promise<CryptoKey> {
  const known = await store.get('keys', 'subjects');
  if (known) return known;
  const made = await crypto.subtle.generateKey(ALGORITHM, false, ['sign']);
  await store.put('keys', made, 'subjects');
  return made;
}

/**
 * The subject of what a URL names.
 * @param name as lib/core/sites/classify gives it; it is not kept.
 * @returns 32 hexadecimal digits.
 */
export async function subjectOf(key: CryptoKey, name: string): Promise<string> {
  const signed = await crypto.subtle.sign(ALGORITHM.name, key, new TextEncoder().encode(name));
  return Array.from(new Uint8Array(signed, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes the subject out of every record whose time has come (rule 34). @returns how many there were. */
export async function forgetSubjects(store: Store, now: number): Promise<number> {
  const tx = store.transaction('segments', 'readwrite');
  let forgotten = 0;
  for await (const cursor of tx.store.index('forgetAt').iterate(IDBKeyRange.upperBound(now))) {
    await cursor.update(encode('segments', nameless(decode('segments', cursor.value))));
    forgotten += 1;
  }
  await tx.done;
  return forgotten;
}
