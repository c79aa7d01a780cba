import type { Part } from '../core/data/erasing.ts';
import type { Effect } from '../core/effects.ts';
import type { Moment } from '../core/records.ts';
import type { Settings } from '../core/settings.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { adopt } from '../store/adopt.ts';
import type { PageKey } from '../store/codec.ts';
import { commit } from '../store/commit.ts';
import { erasePart, eraseStore } from '../store/erase.ts';
import { readFacts, writeSettings } from '../store/facts.ts';
import { openStore, type Store } from '../store/open.ts';
import type { Facts } from '../store/schema.ts';
import { subjectKey } from '../store/subjects.ts';
import { writeWatching } from '../store/watched.ts';

/** What the worker holds while it lives. All of it is in the database as well. */
export interface Memory extends Facts {
  store: Store;
  key: CryptoKey;
}

/**
 * The worker's memory: read once after each start, written through. Jobs ask for it and wait; that is how events queue
 * until the stored state is there.
 * @param before must be over before anything is read.
 */
export function createMemory(before: Promise<unknown>) {
  let held: Promise<Memory> | null = null;

  const load = async (): Promise<Memory> => {
    await before;
    const store = await openStore(() => {
      held = null;
    });
    const [{ hasBrought, ...facts }, key] = await Promise.all([readFacts(store), subjectKey(store)]);
    return { ...(hasBrought ? await adopt(store, facts) : facts), store, key };
  };

  const recall = (): Promise<Memory> => {
    held ??= load().catch((error) => {
      held = null;
      throw error;
    });
    return held;
  };

  return {
    recall,

    /** Writes a step, and remembers it once it is written. */
    async commit(snapshot: Snapshot, effects: readonly Effect[]): Promise<void> {
      const memory = await recall();
      await commit(memory.store, { ...memory, snapshot }, effects);
      const changed = effects.findLast((effect) => effect.type === 'settings');
      held = Promise.resolve({ ...memory, snapshot, settings: changed?.settings ?? memory.settings });
    },

    async writeSettings(settings: Settings): Promise<void> {
      const memory = await recall();
      await writeSettings(memory.store, settings);
      held = Promise.resolve({ ...memory, settings });
    },

    /** Writes settings in which a page has come to be watched, or no longer is, and what follows for the records. */
    async writeWatching(settings: Settings, page: PageKey): Promise<void> {
      const memory = await recall();
      await writeWatching(memory.store, settings, page);
      held = Promise.resolve({ ...memory, settings });
    },

    /** Takes over what a file that was brought in left. */
    async adopt(): Promise<void> {
      const memory = await recall();
      held = Promise.resolve(await adopt(memory.store, memory));
    },

    /** Forgets a part of the records. @param snapshotOf what is remembered without them. */
    async erasePart(part: Part, snapshotOf: (erased: readonly Moment[]) => Snapshot): Promise<void> {
      const memory = await recall();
      const snapshot = await erasePart(memory.store, part, snapshotOf);
      held = Promise.resolve({ ...memory, snapshot });
    },

    /** Forgets everything, here and in the database. */
    async erase(): Promise<void> {
      const { store } = await recall();
      await eraseStore(store);
      store.close();
      held = null;
    },
  };
}

export type MemoryKeeper = ReturnType<typeof createMemory>;
