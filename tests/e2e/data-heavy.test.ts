import { describe, expect, it } from 'vitest';
import { fillStore } from '../harness/fill.ts';
import { HEAVY } from '../harness/heavy-year.ts';
import { until } from '../harness/until.ts';
import { choose, openData, press, said, written } from './data-page.ts';
import { inBrowsers, type World } from './world.ts';

/** How much lies in each store. */
function counts({ session }: World): Promise<Record<string, number>> {
  return session.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('unspiral');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = ['segments', 'moments', 'days'];
    const tx = database.transaction(names);
    const counting = names.map((name) => [name, tx.objectStore(name).count()] as const);
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    database.close();
    return Object.fromEntries(counting.map(([name, { result }]) => [name, result]));
  });
}

const NOTHING = { segments: 0, moments: 0, days: 0 };
/** The browsers are slow here and the file is large, ms. */
const LONG = 240_000;

describe('a heavy year', () => {
  inBrowsers('in a file', { build: 'granted', sites: ['whatsapp'] }, (world) => {
    it('is brought in whole, or, stopped or closed half-way, not at all', async () => {
      const { session, life } = world();
      const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
      await fillStore(session, { ...HEAVY, until: yesterday });
      const all = await counts(world());
      expect(all.segments).toBe(146_000);
      const first = await openData(world());
      const text = await written(first, 'Everything (JSON)', LONG);
      expect(text.length).toBeLessThan(50_000_000);
      await first.close();
      await life.ask('page-bg.erase');
      expect(await counts(world())).toEqual(NOTHING);

      /** Chooses the file, says yes, and waits until a part of it is on its way. */
      const beginIn = async (page: Awaited<ReturnType<typeof openData>>) => {
        await choose(page, text, LONG);
        await press(page, 'Bring it in', LONG);
        const isUnderWay = () => page.$eval('progress', ({ value }) => value > 0.2 && value < 1).catch(() => false);
        await until('a fifth to be in', isUnderWay, LONG);
      };

      const stopped = await openData(world());
      await beginIn(stopped);
      await press(stopped, 'Stop');
      await until(
        'it to be stopped',
        async () => (await said(stopped)).includes('Stopped. Nothing was changed.'),
        LONG,
      );
      expect(await counts(world())).toEqual(NOTHING);
      await stopped.close();

      const closed = await openData(world());
      await beginIn(closed);
      await closed.close();
      expect(await counts(world())).toEqual(NOTHING);

      const page = await openData(world());
      await beginIn(page);
      await until('all of it to be here', async () => (await said(page)).includes('It is all here now.'), LONG);
      expect(await counts(world())).toEqual(all);
      await page.close();
    }, 600_000);
  });
});
