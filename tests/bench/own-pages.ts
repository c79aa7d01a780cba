import type { Page } from 'puppeteer-core';
import { fillStore } from '../harness/fill.ts';
import { HEAVY } from '../harness/heavy-year.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';

const OPENINGS = 9;
const SWITCHES = 5;
/** The clock of the computer's own day: what is made up ends with it. */
const today = () => new Date().toISOString().slice(0, 10);

/** What our pages took, ms. */
export interface PageTimes {
  popup: readonly number[];
  dashboard: readonly number[];
  /** From choosing a range to the frame after it was drawn: of all there is. */
  all: readonly number[];
  /** The longest that anything on the page's main thread took meanwhile; null where the browser does not tell. */
  longest: number | null;
}

/** Runs in the page before anything of it: notes when something of this selector is there and was drawn, and long tasks. */
function noteDrawn(selector: string): void {
  const noted = window as unknown as { drawnAt?: number | null; longest?: number };
  noted.drawnAt = null;
  const watch = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(noted, { drawnAt: performance.now() })));
  });
  watch.observe(document, { childList: true, subtree: true });
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
  noted.longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest ?? 0, duration);
  });
  tasks.observe({ entryTypes: ['longtask'] });
}

async function opened(session: Session, path: string, selector: string): Promise<{ page: Page; ms: number }> {
  const page = await session.newPage();
  await page.evaluateOnNewDocument(noteDrawn, selector);
  await page.goto(session.extensionUrl(path), { waitUntil: 'domcontentloaded' }).catch(() => null);
  const ms = await until(`${path} to be drawn`, () =>
    page.evaluate((wanted) => {
      // Firefox runs nothing of ours before a page of an extension: there it is the time at which it is found.
      const { drawnAt } = window as unknown as { drawnAt?: number | null };
      return drawnAt ?? (document.querySelector(wanted) && !('drawnAt' in window) ? performance.now() : null);
    }, selector),
  );
  return { page, ms };
}

/** From the start of its document to the frame after its figures were drawn. */
async function openings(session: Session, path: string, selector: string): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < OPENINGS; n += 1) {
    const { page, ms } = await opened(session, path, selector);
    times.push(ms);
    await page.close();
  }
  return times;
}

/** Runs in the page: chooses a range and waits for the frame after its figures stand there. */
async function choose(range: string): Promise<number> {
  const status = () => document.querySelector('.dash-range p')?.textContent;
  const before = status();
  const start = performance.now();
  document.querySelector<HTMLInputElement>(`input[value=${range}]`)?.click();
  await new Promise<void>((done) => {
    const watch = new MutationObserver(() => {
      if (status() === before) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(done));
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return performance.now() - start;
}

async function switches(session: Session): Promise<Pick<PageTimes, 'all' | 'longest'>> {
  const { page } = await opened(session, 'dashboard.html', '.dash-range');
  // What opening took is told elsewhere.
  await page.evaluate(() => Object.assign(window, { longest: 0 }));
  const all: number[] = [];
  for (let n = 0; n < SWITCHES; n += 1) {
    all.push(await page.evaluate(choose, 'all'));
    await page.evaluate(choose, 'week');
  }
  const longest = await page.evaluate(() =>
    PerformanceObserver.supportedEntryTypes.includes('longtask')
      ? (window as unknown as { longest: number }).longest
      : null,
  );
  await page.close();
  return { all, longest };
}

/** Our pages on an empty store and on one of five years, each opened after the worker has begun. */
export async function measurePages(session: Session): Promise<{ empty: readonly number[]; heavy: PageTimes }> {
  await session.pageAt('welcome.html');
  const empty = await openings(session, 'popup.html', 'h1');
  await fillStore(session, { ...HEAVY, until: today() });
  const popup = await openings(session, 'popup.html', 'h1');
  const dashboard = await openings(session, 'dashboard.html', '.dash-range');
  return { empty, heavy: { popup, dashboard, ...(await switches(session)) } };
}
