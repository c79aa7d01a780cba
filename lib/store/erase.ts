import type { Store } from './open.ts';
import { STORES } from './schema.ts';

/** Empties every store in one transaction: all of it is gone, or, if the browser stops half-way, none (rule 32). */
export async function eraseStore(store: Store): Promise<void> {
  const tx = store.transaction(STORES, 'readwrite');
  await Promise.all(STORES.map((name) => tx.objectStore(name).clear()));
  await tx.done;
}
