import type { MadeUp } from './made-up-person.ts';
import type { Session } from './session.ts';

/** Runs inside a page of the extension; sent as text, it uses nothing from outside of itself. */
async function write(person: MadeUp): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('unspiral'));
  const tx = database.transaction(['segments', 'moments', 'days', 'facts'], 'readwrite');
  const facts = tx.objectStore('facts');
  const snapshot = (await done(facts.get('snapshot'))) as { presence: unknown; taken: unknown } | undefined;
  for (const name of ['segments', 'moments', 'days'] as const) {
    tx.objectStore(name).clear();
    for (const body of person[name]) {
      const id = 'id' in body ? body.id : `${body.installation}|${body.day}|${body.site}`;
      tx.objectStore(name).put({ id, day: body.day, body });
    }
  }
  facts.delete('weekLines');
  facts.put(
    { ...snapshot, presence: snapshot?.presence, taken: snapshot?.taken ?? [], state: person.state },
    'snapshot',
  );
  facts.put(person.settings, 'settings');
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  database.close();
}

/** Has a browser hold what a made-up person left behind, in place of what it held; the worker begins anew. */
export async function keepPerson(session: Session, person: MadeUp): Promise<void> {
  await session.inExtension(write, person);
  await session.killWorker();
}
