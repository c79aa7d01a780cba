import { mergeLearnt } from '../core/data/merge.ts';
import type { Store } from './open.ts';
import type { Brought, Facts } from './schema.ts';

/**
 * Takes over what a file that was brought in left for the worker, who alone writes snapshot and settings: what was learnt,
 * and the settings where the person wanted them. One transaction; done again, it does nothing.
 * @param facts as the worker holds them.
 * @returns the facts from now on; the very same where there was nothing to adopt.
 */
export async function adopt<T extends Facts>(store: Store, facts: T): Promise<T> {
  const tx = store.transaction('facts', 'readwrite');
  const brought = (await tx.store.get('brought')) as Brought | undefined;
  if (!brought) return facts;
  const adopted = { ...facts, ...adoptedFrom(brought, facts) };
  await tx.store.put(adopted.snapshot, 'snapshot');
  await tx.store.put(adopted.settings, 'settings');
  await tx.store.delete('brought');
  await tx.done;
  return adopted;
}

function adoptedFrom({ learnt, settings }: Brought, facts: Facts): Pick<Facts, 'snapshot' | 'settings'> {
  const { snapshot } = facts;
  const { trials, look } = learnt.reduce(mergeLearnt, snapshot.state);
  const { watchedPages } = facts.settings;
  return {
    snapshot: { ...snapshot, state: { ...snapshot.state, trials, look } },
    settings: settings ? { ...settings, watchedPages } : facts.settings,
  };
}
