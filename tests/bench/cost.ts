import type { Page } from 'puppeteer-core';
import { Life } from '../harness/life.ts';
import type { Session } from '../harness/session.ts';
import { pause } from '../harness/until.ts';
import { median } from './figures.ts';
import { scroll } from './scroll.ts';
import { scriptTime } from './trace.ts';

const FEED = 'https://www.instagram.com/';
const LOADS = 9;
/** How long after its load a page is watched: the sensor tells of itself once the page has settled, ms. */
const SETTLED_MS = 1500;

/** What a page cost on its main thread, ms. */
export interface Cost {
  /** By the extension's script. */
  own: number;
  /** By all scripts. */
  scripts: number;
  /** By everything: what the thread itself worked, whatever else the machine did. */
  thread: number;
}

export interface Costs {
  /** The median of the loads. */
  load: Cost;
  /** One time 20 s. */
  scroll: Cost;
}

/** Loads and scrolls the feed under two extensions, load by load in turn, so that what else the machine does meets both. */
export async function measureCosts(
  sensor: Session,
  empty: Session,
  scripts: { sensor: string; empty: string },
): Promise<{ sensor: Costs; empty: Costs }> {
  const [ofSensor, ofEmpty]: [Cost[], Cost[]] = [[], []];
  for (let load = 0; load < LOADS; load++) {
    ofSensor.push(await costOfLoad(sensor, scripts.sensor));
    ofEmpty.push(await costOfLoad(empty, scripts.empty));
  }
  return {
    sensor: { load: middle(ofSensor), scroll: await costOfScroll(sensor, scripts.sensor) },
    empty: { load: middle(ofEmpty), scroll: await costOfScroll(empty, scripts.empty) },
  };
}

/** Has Unspiral notice the feed. */
export async function watchFeed(session: Session): Promise<Life> {
  const life = new Life(session);
  await session.pageAt('welcome.html');
  await life.ask('page-bg.choose', { sites: ['instagram'] });
  return life;
}

/** How often the sensor spoke to the worker while the feed was loaded and scrolled. Each time wakes it where it sleeps. */
export async function countMessages(session: Session, life: Life): Promise<number> {
  const before = (await life.kept()).snapshot?.taken ?? [];
  const page = await session.newPage(FEED);
  await pause(SETTLED_MS);
  await scroll(page);
  const taken = (await life.kept()).snapshot?.taken ?? [];
  await page.close();
  const known = new Set(before.map(([sensor]) => sensor));
  return taken.filter(([sensor]) => !known.has(sensor)).reduce((sum, [, last]) => sum + last, 0);
}

async function costOfLoad(session: Session, script: string): Promise<Cost> {
  const page = await session.newPage();
  const load = async () => {
    await page.goto(FEED);
    await pause(SETTLED_MS);
  };
  const cost = await costOf(page, session.extensionUrl(script), load);
  await page.close();
  return cost;
}

async function costOfScroll(session: Session, script: string): Promise<Cost> {
  const page = await session.newPage(FEED);
  await pause(SETTLED_MS);
  const cost = await costOf(page, session.extensionUrl(script), () => scroll(page));
  await page.close();
  return cost;
}

async function costOf(page: Page, script: string, act: () => Promise<void>): Promise<Cost> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  const read = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
    return { start: ms('NavigationStart'), scripts: ms('ScriptDuration'), thread: ms('ThreadTime') };
  };
  const before = await read();
  const own = await scriptTime(page, script, act);
  const after = await read();
  // A load begins in a process of its own, whose counting begins at nothing.
  const { scripts, thread } = after.start === before.start ? before : { scripts: 0, thread: 0 };
  return { own, scripts: after.scripts - scripts, thread: after.thread - thread };
}

function middle(costs: readonly Cost[]): Cost {
  const of = (part: keyof Cost) => median(costs.map((cost) => cost[part]));
  return { own: of('own'), scripts: of('scripts'), thread: of('thread') };
}
