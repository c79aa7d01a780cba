import type { Page } from 'puppeteer-core';

/** One event of Chromium's trace that has a length. Times in µs; `tdur` counts the thread's own time only. */
interface TraceEvent {
  name: string;
  ph: string;
  tid: number;
  ts: number;
  dur: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Runs `act` and gives back how long scripts at this address ran on the main thread meanwhile, ms. */
export async function scriptTime(page: Page, url: string, act: () => Promise<void>): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await act();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const own = traceEvents.filter((event) => event.ph === 'X' && event.args?.data?.url === url);
  return outermost(own).reduce((sum, { dur, tdur }) => sum + (tdur ?? dur), 0) / 1000;
}

/** A call within a call of the same script is part of it. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const within = (inner: TraceEvent, outer: TraceEvent) =>
    inner !== outer && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur;
  return events.filter((event) => !events.some((other) => within(event, other)));
}
