import { type HeavyOptions, type History, heavyHistory } from './heavy-year.ts';
import type { Session } from './session.ts';

/** Runs inside a page of the extension; sent as text, it uses nothing from outside of itself. */
async function write(make: (options: HeavyOptions) => History, options: HeavyOptions): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const { settings, ...records } = make(options);
  const database = await done(indexedDB.open('unspiral'));
  const tx = database.transaction(['segments', 'moments', 'days', 'facts'], 'readwrite');
  const stored = (await done(tx.objectStore('facts').get('settings'))) as object | undefined;
  const installation = await done(tx.objectStore('facts').get('installation'));
  tx.objectStore('facts').put({ version: 1, ...stored, ...settings }, 'settings');
  for (const name of ['segments', 'moments'] as const) {
    for (const body of records[name]) tx.objectStore(name).put({ id: body.id, day: body.day, body });
  }
  for (const total of records.days) {
    const body = { ...total, installation };
    tx.objectStore('days').put({ id: `${installation}|${total.day}|${total.site}`, day: total.day, body });
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  database.close();
}

/**
 * Fills the store of a browser with somebody's history: what it makes up is made up inside of it. The worker is stopped,
 * for it remembers the settings of before.
 *
 *     await fillStore(session, { ...HEAVY, until: today });
 */
export async function fillStore(session: Session, options: HeavyOptions): Promise<void> {
  const text = `(${write})(${heavyHistory}, ${JSON.stringify(options)})`;
  await session.inExtension(text as unknown as () => Promise<void>);
  await session.killWorker();
}
