import fc from 'fast-check';
import { expect } from 'vitest';
import { isFault } from '../../../lib/core/data/read.ts';
import { bringIn } from '../../../lib/store/carry-in.ts';
import { idOf } from '../../../lib/store/codec.ts';
import { eraseStore } from '../../../lib/store/erase.ts';
import { readFacts } from '../../../lib/store/facts.ts';
import type { Store } from '../../../lib/store/open.ts';
import { open } from '../database.ts';
import { everythingIn, exported, fill, imported, lives, read } from './devices.ts';
import { mutated, mutations } from './mutations.ts';

/** What must hold of files over random lives, however many: `npm test` tries some, `npm run test:long` more. */

/** A store as of a fresh install, but for its name, which would be another each time. */
async function emptied(store: Store): Promise<Store> {
  await eraseStore(store);
  await store.put('facts', 'new', 'installation');
  return store;
}

/** Two files in either order, each of them twice, come to the same; and once more changes nothing. */
export async function comesToTheSame(runs: number): Promise<void> {
  const store = await open();
  await fc.assert(
    fc.asyncProperty(lives, lives, fc.integer({ min: 1, max: 3 }), async (one, two, from) => {
      const files: string[] = [];
      // The first has told some of the second's moments before they were over: the same ids, and less of each.
      for (const [index, life] of [one, two, { ...two, acts: two.acts.slice(0, -from) }].entries()) {
        await fill(await emptied(store), life, index === 0 ? 'one' : 'two');
        files.push(await exported(store));
      }
      const [first = '', second = '', earlier = ''] = files;
      const orders = [
        [first, second, earlier, first, second, earlier],
        [earlier, second, second, first, first, earlier],
        [second, first, earlier],
      ];
      const results: string[] = [];
      for (const order of orders) {
        await emptied(store);
        for (const text of order) expect(await imported(store, text)).toBe(null);
        results.push(await everythingIn(store));
      }
      expect(new Set(results).size).toBe(1);
    }),
    { numRuns: runs },
  );
}

/** What is brought into an empty store is exported from there as it was. */
export async function comesBack(runs: number): Promise<void> {
  const store = await open();
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      await fill(await emptied(store), life, 'one');
      const text = await exported(store);
      expect(text).not.toContain('"subject"');
      for (const { subject } of life.chosen.watchedPages) expect(text).not.toContain(`/${subject}`);
      await emptied(store);
      expect(await imported(store, text, true)).toBe(null);
      // In what order a record has its fields says nothing.
      expect(JSON.parse(await exported(store))).toEqual(JSON.parse(text));
    }),
    { numRuns: runs },
  );
}

/** A file that something has happened to is refused, and changes nothing, or is brought in to its last record. */
export async function takesAllOrNothing(runs: number): Promise<void> {
  const store = await open();
  const counts = { refused: 0, taken: 0 };
  await fc.assert(
    fc.asyncProperty(lives, fc.array(mutations, { minLength: 20, maxLength: 20 }), async (life, all) => {
      await fill(await emptied(store), life, 'one');
      const text = await exported(store);
      await emptied(store);
      const before = await everythingIn(store);
      for (const each of all) {
        const file = read(mutated(text, each));
        const fault = await imported(store, mutated(text, each), true);
        expect(Object.prototype).not.toHaveProperty('polluted');
        expect(isFault(file)).toBe(fault !== null);
        if (isFault(file)) {
          counts.refused += 1;
          expect(await everythingIn(store)).toBe(before);
          continue;
        }
        counts.taken += 1;
        for (const name of ['days', 'moments', 'segments'] as const) {
          const keys = file.lists[name].map((record) => idOf(name, record)).sort();
          expect(await store.getAllKeys(name)).toEqual(keys);
        }
        await emptied(store);
      }
    }),
    { numRuns: Math.ceil(runs / 20) },
  );
  expect(counts.refused).toBeGreaterThan(runs / 2);
  expect(counts.taken).toBeGreaterThan(0);
}

/** Stopped at any point, bringing in has not happened. */
export async function stopsWithoutTrace(runs: number): Promise<void> {
  const store = await open();
  await fc.assert(
    fc.asyncProperty(lives, fc.double({ min: 0, max: 1, noNaN: true }), async (life, when) => {
      await fill(await emptied(store), life, 'one');
      const file = read(await exported(store));
      if (isFault(file)) throw new Error('Our own file was refused.');
      await emptied(store);
      await readFacts(store);
      const before = await everythingIn(store);
      const stopping = new AbortController();
      const onProgress = (progress: number) => {
        if (progress >= when) stopping.abort();
      };
      if (when === 0) stopping.abort();
      const way = { since: '2000-01-01', watched: [], onProgress, signal: stopping.signal };
      const isStopped = await bringIn(store, file, true, way).then(
        () => false,
        () => true,
      );
      if (isStopped) expect(await everythingIn(store)).toBe(before);
    }),
    { numRuns: runs },
  );
}
