import type { Page } from 'puppeteer-core';
import { choose, openData, press, said, written } from '../e2e/data-page.ts';
import { fillStore } from '../harness/fill.ts';
import { HEAVY } from '../harness/heavy-year.ts';
import { Life } from '../harness/life.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';

/** What a heavy year costs: writing one visit down beside it, and carrying it out and in. All in ms. */
export interface DataCosts {
  /** Of many visits each. */
  visit: { empty: number[]; full: number[] };
  written: number;
  read: number;
  brought: number;
  /** The longest the page was not there for the person while the file was read and brought in. */
  away: number;
  /** Of the file, bytes. */
  size: number;
}

const VISITS = 200;
const PATIENCE = 400_000;

/**
 * Writes visits as the worker does: a segment, the total of its day, the snapshot, in one transaction each. Runs in a page
 * of ours; sent as text, it uses nothing from outside of itself.
 */
async function writeVisits(visits: number): Promise<number[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('unspiral');
    opening.onsuccess = () => resolve(opening.result);
  });
  const took: number[] = [];
  for (let n = 0; n < visits; n += 1) {
    const body = {
      id: `bench.${n}.0`,
      day: '2026-10-14',
      site: 'whatsapp',
      surface: 'inbox',
      from: n,
      to: n + 1,
      marks: [],
    };
    const began = performance.now();
    const tx = database.transaction(['segments', 'moments', 'days', 'facts'], 'readwrite');
    tx.objectStore('segments').put({ id: body.id, day: body.day, forgetAt: 8e15, body });
    const total = tx.objectStore('days').get('bench|2026-10-14|whatsapp');
    total.onsuccess = () => {
      const sum = { visits: n, lookMinutes: Array.from({ length: 100 }, (_, minute) => minute) };
      tx.objectStore('days').put({ id: 'bench|2026-10-14|whatsapp', day: body.day, body: sum });
      tx.objectStore('facts').put({ state: 'x'.repeat(20_000) }, 'bench');
    };
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    took.push(performance.now() - began);
  }
  const tx = database.transaction(['segments', 'days', 'facts'], 'readwrite');
  for (let n = 0; n < visits; n += 1) tx.objectStore('segments').delete(`bench.${n}.0`);
  tx.objectStore('days').delete('bench|2026-10-14|whatsapp');
  tx.objectStore('facts').delete('bench');
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
  database.close();
  return took;
}

/** In a browser that has just started, once it is warm: what a year was filled in with is no part of it. */
async function visits(session: Session): Promise<number[]> {
  await session.restart();
  await session.inExtension(writeVisits, VISITS);
  return session.inExtension(writeVisits, VISITS);
}

async function timed<T>(job: () => Promise<T>): Promise<readonly [number, T]> {
  const began = performance.now();
  const result = await job();
  return [performance.now() - began, result];
}

/** Notes in the page how long it ever went without being able to do anything. */
function watchAway(page: Page): Promise<void> {
  return page.evaluate(() => {
    const held = window as unknown as { away: number };
    held.away = 0;
    let last = performance.now();
    setInterval(() => {
      held.away = Math.max(held.away, performance.now() - last - 16);
      last = performance.now();
    }, 16);
  });
}

/** Measures all of it in one browser, which is full of a heavy year afterwards. */
export async function measureData(session: Session): Promise<DataCosts> {
  const world = { session } as Parameters<typeof openData>[0];
  // The database is made by the first page that asks the worker for it.
  await (await openData(world)).close();
  const empty = await visits(session);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await fillStore(session, { ...HEAVY, until: yesterday });
  const full = await visits(session);
  const first = await openData(world);
  const [writing, text] = await timed(() => written(first, 'Everything (JSON)', PATIENCE));
  await first.close();
  await new Life(session).ask('page-bg.erase');
  const page = await openData(world);
  await watchAway(page);
  const [reading] = await timed(() => choose(page, text, PATIENCE));
  const [bringing] = await timed(async () => {
    await press(page, 'Bring it in');
    await until('all of it to be here', async () => (await said(page)).includes('It is all here now.'), PATIENCE);
  });
  const away = await page.evaluate(() => (window as unknown as { away: number }).away);
  return { visit: { empty, full }, written: writing, read: reading, brought: bringing, away, size: text.length };
}
