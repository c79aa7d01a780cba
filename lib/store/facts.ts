import { DEFAULTS, type Settings } from '../core/settings.ts';
import { type EarlierSettings, migrated } from '../core/settings-file/migrate.ts';
import { EMPTY_SNAPSHOT, type Snapshot } from '../core/snapshot.ts';
import type { Store } from './open.ts';
import type { Facts } from './schema.ts';

/**
 * The state of another version cannot be gone on with. What it held was of the last hours: open visits, cooldowns; all
 * else lies in the records.
 */
function ofThisVersion(stored: Snapshot): Snapshot {
  return stored.state.version === EMPTY_SNAPSHOT.state.version ? stored : EMPTY_SNAPSHOT;
}

/**
 * The single records: what the worker needs before it can do anything, read in one transaction; and whether a file that was
 * brought in has left something to adopt.
 */
export async function readFacts(store: Store): Promise<Facts & { hasBrought: boolean }> {
  const tx = store.transaction('facts', 'readwrite');
  const [snapshot, settings, known, brought] = await Promise.all([
    tx.store.get('snapshot'),
    tx.store.get('settings'),
    tx.store.get('installation'),
    tx.store.getKey('brought'),
  ]);
  const installation = typeof known === 'string' ? known : crypto.randomUUID();
  if (installation !== known) await tx.store.put(installation, 'installation');
  await tx.done;
  return {
    snapshot: snapshot === undefined ? EMPTY_SNAPSHOT : ofThisVersion(snapshot as Snapshot),
    settings: migrated((settings as EarlierSettings | undefined) ?? DEFAULTS),
    installation,
    hasBrought: brought !== undefined,
  };
}

/** Writes the settings. */
export async function writeSettings(store: Store, settings: Settings): Promise<void> {
  await store.put('facts', settings, 'settings');
}

/** Whether the browser was never asked to keep the database for good; from now on it was. */
export async function isFirstAsk(store: Store): Promise<boolean> {
  const tx = store.transaction('facts', 'readwrite');
  const wasAsked = await tx.store.get('persistAsked');
  await tx.store.put(true, 'persistAsked');
  await tx.done;
  return wasAsked !== true;
}
