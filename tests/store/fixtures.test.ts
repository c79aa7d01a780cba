import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { eraseStore } from '../../lib/store/erase.ts';
import { readFacts } from '../../lib/store/facts.ts';
import { totalsBetween } from '../../lib/store/queries.ts';
import { NAME, VERSION } from '../../lib/store/schema.ts';
import { subjectKey } from '../../lib/store/subjects.ts';
import { exported, imported } from './data/devices.ts';
import { momentsIn, open, segmentsIn } from './database.ts';

/** Databases as versions that people may have had left them: each opens, keeps what it held, and goes through a file. */

interface Fixture {
  /** The version of the database, not of Unspiral. */
  schema: number;
  what: string;
  stores: readonly { name: string; keyPath?: string; indexes?: readonly string[] }[];
  records: Readonly<Record<'segments' | 'moments' | 'days', readonly { id: string; body: Record<string, unknown> }[]>>;
  facts: Readonly<Record<string, unknown>>;
  /** What must be so once it was opened. */
  holds: { settings: object; trials: number };
}

const FOLDER = new URL('fixtures/', import.meta.url).pathname;
const FILES = globSync(`${FOLDER}*.json`);
const FIXTURES = FILES.map((file) => [basename(file), JSON.parse(readFileSync(file, 'utf8')) as Fixture] as const);

/** Makes the database as that version had it. */
async function lay({ schema, stores, records, facts }: Fixture): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(NAME, schema);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, indexes = [] } of stores) {
        const made = opening.result.createObjectStore(name, keyPath ? { keyPath } : {});
        for (const index of indexes) made.createIndex(index, index);
      }
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = db.transaction([...Object.keys(records), 'facts'], 'readwrite');
  for (const [name, all] of Object.entries(records)) for (const record of all) tx.objectStore(name).put(record);
  for (const [key, fact] of Object.entries(facts)) tx.objectStore('facts').put(fact, key);
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  db.close();
}

describe('a database of before', () => {
  it('is kept for every version there was', () => {
    const versions = new Set(FIXTURES.map(([, { schema }]) => schema));
    expect([...versions].sort()).toEqual(Array.from({ length: VERSION }, (_, index) => index + 1));
  });

  test.each(FIXTURES)('%s keeps its settings and its records', async (_file, fixture) => {
    await lay(fixture);
    const db = await open();
    const { settings, snapshot, installation } = await readFacts(db);
    expect(settings).toMatchObject(fixture.holds.settings);
    expect(snapshot.state.trials).toHaveLength(fixture.holds.trials);
    expect(installation).toBe(fixture.facts.installation);
    expect(await segmentsIn(db)).toMatchObject(fixture.records.segments.map(({ body }) => body));
    expect(await momentsIn(db)).toMatchObject(fixture.records.moments.map(({ body }) => body));
    const totals = fixture.records.days.map(({ body }) => body);
    expect(await totalsBetween(db, '0', '9')).toEqual(expect.arrayContaining(totals));
    expect((await subjectKey(db)).extractable).toBe(false);
  });

  test.each(FIXTURES)('%s goes into a file and comes back', async (_file, fixture) => {
    await lay(fixture);
    const db = await open();
    const text = await exported(db);
    await eraseStore(db);
    expect(await imported(db, text, true)).toBe(null);
    expect(JSON.parse(await exported(db))).toEqual(JSON.parse(text));
    expect(await db.count('segments')).toBe(fixture.records.segments.length);
  });
});
