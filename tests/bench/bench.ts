/**
 * Measures what Unspiral costs and how quick it is, and prints the aims beside the figures. It fails for no figure.
 *
 *     npm run bench
 *     npm run bench -- arrival     or cost, or data, or sizes, or pages, or replay, or preview
 */
import { join } from 'node:path';
import { build, KINDS, type Kind, pack } from '../../scripts/build.ts';
import { ROOT } from '../../scripts/run.ts';
import { main, Stopped } from '../../scripts/stopped.ts';
import { launch } from '../harness/browser.ts';
import { findBrowsers } from '../harness/find.ts';
import type { Session } from '../harness/session.ts';
import { startPracticeServer } from '../practice/server.ts';
import { type Arrivals, measureArrivals } from './arrival.ts';
import { type Cost, countMessages, measureCosts, watchFeed } from './cost.ts';
import { measureData } from './data.ts';
import { EMPTY_SCRIPT, makeEmpty } from './empty.ts';
import { heading, inMs, line, median, range } from './figures.ts';
import { measurePages } from './own-pages.ts';
import { printPreviewSpeed } from './preview.ts';
import { printReplaySpeed } from './replay.ts';
import { printSizes } from './sizes.ts';

const NAMES = { chromium: 'Chromium', firefox: 'Firefox' } as const;
const SENSOR = 'sensor.js';
const FEED_HOSTS = ['https://instagram.com/*', 'https://www.instagram.com/*'];

/** Opens a browser with an extension for as long as `use` takes. */
async function inBrowser<R>(kind: Kind, extension: string, use: (session: Session) => Promise<R>): Promise<R> {
  const server = await startPracticeServer();
  try {
    const session = await launch(kind, { extension, port: server.port });
    return await use(session).finally(() => session.close());
  } finally {
    await server.close();
  }
}

async function arrival(kind: Kind): Promise<void> {
  const extension = await build(kind, 'granted');
  const { warm, cold } = await inBrowser(kind, extension, measureArrivals);
  heading(`From arriving to the card on the screen, ${NAMES[kind]}, median of ${warm.length}`);
  printArrival('worker running', warm, '≤ 50 ms');
  printArrival('worker stopped', cold, '≤ 150 ms');
}

function printArrival(what: string, arrivals: Arrivals['warm'], aim: string): void {
  const cards = arrivals.map(({ card }) => card);
  const frame = median(arrivals.map(({ frame }) => frame));
  line(what, `${inMs(median(cards))}, from ${range(cards)}; the page’s own first frame ${inMs(frame)}`, aim);
}

async function cost(kind: Kind): Promise<void> {
  const extension = await build(kind, 'granted');
  if (kind === 'chromium') await chromiumCost(extension);
  else {
    heading('What the sensor costs the page, Firefox');
    line('script and tasks', 'not measured: Firefox tells nothing of it to a program outside');
  }
  const messages = await inBrowser(kind, extension, async (session) =>
    countMessages(session, await watchFeed(session)),
  );
  line('wake-ups of the worker, load and 20 s of scrolling', String(messages), '≤ 4');
}

async function chromiumCost(extension: string): Promise<void> {
  const nothing = makeEmpty(join(ROOT, '.output', 'bench-empty'), FEED_HOSTS);
  const costs = await inBrowser('chromium', extension, (sensor) =>
    inBrowser('chromium', nothing, async (empty) => {
      await watchFeed(sensor);
      return measureCosts(sensor, empty, { sensor: SENSOR, empty: EMPTY_SCRIPT });
    }),
  );
  heading('What the sensor costs the page, Chromium: with Unspiral / with an empty content script');
  printCost('loading the feed', costs.sensor.load, costs.empty.load, '≤ 1 ms of script');
  printCost('20 s of scrolling it', costs.sensor.scroll, costs.empty.scroll);
}

function printCost(what: string, sensor: Cost, empty: Cost, aim = ''): void {
  const pair = (part: keyof Cost) => `${inMs(sensor[part])} / ${inMs(empty[part])}`;
  const ratio = (part: keyof Cost) => `${pair(part)}, ratio ${(sensor[part] / empty[part]).toFixed(2)}`;
  line(`${what}: the content script`, `${pair('own')}, adds ${inMs(sensor.own - empty.own)}`, aim);
  line(`${what}: all scripts`, ratio('scripts'));
  line(`${what}: the whole main thread`, ratio('thread'));
}

async function data(kind: Kind): Promise<void> {
  const extension = await build(kind, 'granted');
  const costs = await inBrowser(kind, extension, measureData);
  const [empty, full] = [median(costs.visit.empty), median(costs.visit.full)];
  heading(`A year of 400 visits a day, ${NAMES[kind]}`);
  line(
    'one visit written beside it / alone',
    `${inMs(full)} / ${inMs(empty)}, ratio ${(full / empty).toFixed(2)}`,
    '≤ 1.2',
  );
  line('written into a file', `${inMs(costs.written)}, ${(costs.size / 1_000_000).toFixed(1)} MB`);
  line('read from it and looked at', inMs(costs.read));
  line('brought in', inMs(costs.brought));
  line('the page’s longest absence meanwhile', inMs(costs.away), '≤ 50 ms');
}

async function sizes(kind: Kind): Promise<void> {
  printSizes(NAMES[kind], await pack(kind));
}

async function pages(kind: Kind): Promise<void> {
  const extension = await build(kind, 'granted');
  const { empty, heavy } = await inBrowser(kind, extension, measurePages);
  const told = (times: readonly number[]) => `${inMs(median(times))}, from ${range(times)}`;
  heading(`Our pages with a year of 400 visits a day and five years of totals, ${NAMES[kind]}`);
  const ratio = median(heavy.popup) / median(empty);
  line('popup, opening to figures', `${told(heavy.popup)}; ${ratio.toFixed(2)} × an empty store`, '≤ 100 ms, ≤ 1.5 ×');
  line('dashboard, opening to figures', told(heavy.dashboard));
  line('dashboard, choosing all', told(heavy.all), '≤ 500 ms');
  const longest = heavy.longest === null ? 'not told by this browser' : inMs(heavy.longest);
  line('dashboard, longest task of the page meanwhile', longest, '≤ 50 ms; 0 stands for less than that');
}

const PARTS: Readonly<Record<string, (kind: Kind) => Promise<void>>> = { arrival, cost, data, sizes, pages };
/** What needs neither a browser nor a build. */
const ALONE: Readonly<Record<string, () => void>> = { replay: printReplaySpeed, preview: printPreviewSpeed };
const NAMED = [...Object.keys(PARTS), ...Object.keys(ALONE)];

await main(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => !NAMED.includes(part));
  if (unknown) throw new Stopped(`There is no part “${unknown}”. Say ${NAMED.join(', ')}, or nothing for all.`);
  const isAsked = (name: string) => asked.length === 0 || asked.includes(name);
  for (const [name, measure] of Object.entries(ALONE)) if (isAsked(name)) measure();
  if (!Object.keys(PARTS).some(isAsked)) return;
  const found = findBrowsers();
  for (const [name, part] of Object.entries(PARTS)) {
    if (!isAsked(name)) continue;
    for (const kind of KINDS) if (name === 'sizes' || found[kind]) await part(kind);
  }
  for (const sentence of found.missing) console.log(`\n${sentence}`);
});
