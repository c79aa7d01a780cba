import { DEFAULTS, type Settings } from '../core/settings.ts';
import { EMPTY_SNAPSHOT } from '../core/snapshot.ts';
import type { Store } from './open.ts';
import type { Facts } from './schema.ts';

/** The single records: what the worker needs before it can do anything, read in one transaction. */
export async function readFacts(store: Store): Promise<Facts> {
  const tx = store.transaction('facts', 'readwrite');
  const [snapshot, settings, known] = await Promise.all([
    tx.store.get('snapshot'),
    tx.store.get('settings'),
    tx.store.get('installation'),
  ]);
  const installation = typeof known === 'string' ? known : crypto.randomUUID();
  if (installation !== known) await tx.store.put(installation, 'installation');
  await tx.done;
  return {
    snapshot: (snapshot as Facts['snapshot'] | undefined) ?? EMPTY_SNAPSHOT,
    settings: (settings as Settings | undefined) ?? DEFAULTS,
    installation,
  };
}

/** Writes the settings. */
export async function writeSettings(store: Store, settings: Settings): Promise<void> {
  await store.put('facts', settings, 'settings');
}
