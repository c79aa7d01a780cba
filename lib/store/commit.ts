import type { IDBPObjectStore } from 'idb';
import type { Effect } from '../core/effects.ts';
import type { Moment } from '../core/records.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { addTally, emptyTotal, type Tally } from '../core/totals.ts';
import { decode, encode, idOf } from './codec.ts';
import type { Store } from './open.ts';
import type { Schema } from './schema.ts';

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

/**
 * Writes what a step asked for together with the state it led to, in one transaction: after it the step has happened,
 * before it nothing has, and a worker that dies in between leaves no half (feasibility, section 5).
 */
export async function commit(
  store: Store,
  installation: string,
  snapshot: Snapshot,
  effects: readonly Effect[],
): Promise<void> {
  const tx = store.transaction(WRITTEN, 'readwrite');
  const segments = tx.objectStore('segments');
  const moments = tx.objectStore('moments');
  const facts = tx.objectStore('facts');
  for (const effect of effects) {
    if (effect.type === 'segment') await segments.put(encode('segments', effect.segment));
    if (effect.type === 'moment') await moments.put(encode('moments', effect.moment));
    if (effect.type === 'amend') await amendMoment(moments, effect);
    if (effect.type === 'tally') await addToDay(tx.objectStore('days'), installation, effect.tally);
    if (effect.type === 'settings') await facts.put(effect.settings, 'settings');
  }
  await facts.put(snapshot, 'snapshot');
  await tx.done;
}
