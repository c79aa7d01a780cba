import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import type { Effect } from '../core/effects.ts';
import type { Moment } from '../core/records.ts';
import { addTally, emptyTotal, type Tally } from '../core/totals.ts';
import { decode, encode, idOf } from './codec.ts';
import type { Store } from './open.ts';
import type { Facts, Schema } from './schema.ts';
import { wholly } from './wholly.ts';

const WRITTEN = ['segments', 'moments', 'days', 'facts'] as const;
type Written<K extends (typeof WRITTEN)[number]> = IDBPObjectStore<Schema, typeof WRITTEN, K, 'readwrite'>;

async function addToDay(days: Written<'days'>, installation: string, tally: Tally): Promise<void> {
  const none = emptyTotal(installation, tally.site, tally.day);
  const stored = await days.get(idOf('days', none));
  await days.put(encode('days', addTally(stored ? decode('days', stored) : none, tally)));
}

async function amendMoment(
  moments: Written<'moments'>,
  { moment, change }: Extract<Effect, { type: 'amend' }>,
): Promise<void> {
  const stored = await moments.get(moment);
  if (stored) await moments.put(encode('moments', { ...decode('moments', stored), ...change } satisfies Moment));
}

type Writing = IDBPTransaction<Schema, typeof WRITTEN, 'readwrite'>;

async function write(tx: Writing, { installation, settings }: Facts, effect: Effect): Promise<void> {
  const { watchedPages } = settings;
  if (effect.type === 'segment') await tx.objectStore('segments').put(encode('segments', effect.segment, watchedPages));
  if (effect.type === 'moment') await tx.objectStore('moments').put(encode('moments', effect.moment));
  if (effect.type === 'amend') await amendMoment(tx.objectStore('moments'), effect);
  if (effect.type === 'tally') await addToDay(tx.objectStore('days'), installation, effect.tally);
  if (effect.type === 'settings') await tx.objectStore('facts').put(effect.settings, 'settings');
}

/**
 * Writes what a step asked for together with the state it led to, in one transaction: after it the step has happened,
 * before it nothing has, and a worker that dies in between leaves no half (docs/browsers.md, 3).
 * @param facts the new snapshot with the settings that held during the step.
 * @throws whatever the first write that failed threw; nothing is written then.
 */
export async function commit(store: Store, facts: Facts, effects: readonly Effect[]): Promise<void> {
  const tx = store.transaction(WRITTEN, 'readwrite');
  await wholly(tx, async () => {
    for (const effect of effects) await write(tx, facts, effect);
    await tx.objectStore('facts').put(facts.snapshot, 'snapshot');
  });
}
