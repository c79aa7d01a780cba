import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { NAME, type Schema, VERSION } from './schema.ts';

export type Store = IDBPDatabase<Schema>;
type Upgrade = (db: Store, tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>) => void;

/** One step for each version, oldest first: UPGRADES[n] leads from version n to n + 1. */
const UPGRADES: readonly Upgrade[] = [
  (db) => {
    const segments = db.createObjectStore('segments', { keyPath: 'id' });
    segments.createIndex('day', 'day');
    segments.createIndex('forgetAt', 'forgetAt');
    db.createObjectStore('moments', { keyPath: 'id' }).createIndex('day', 'day');
    db.createObjectStore('days', { keyPath: 'id' }).createIndex('day', 'day');
    db.createObjectStore('facts');
    db.createObjectStore('keys');
  },
];

/**
 * Opens the database, brought up to date. Only the worker and our own pages may call this: in a content script it would
 * open a database of the page.
 * @param onClosed called when the browser closes it or a newer version of ours wants it: open it again to go on.
 * @throws DOMException when the browser refuses storage (a full disk, a broken profile).
 */
export function openStore(onClosed: () => void = () => {}): Promise<Store> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(db, from, _to, tx) {
      for (const upgrade of UPGRADES.slice(from)) upgrade(db, tx);
    },
    // A newer version of ours wants to upgrade: step aside.
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}
