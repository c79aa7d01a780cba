import { now } from '../browser/clock.ts';
import {
  type History,
  type Past,
  PREVIEW_DAYS,
  type Preview,
  type Previewed,
  pastFor,
  previewing,
} from '../core/preview.ts';
import { daysUntil } from '../core/turn.ts';
import type { PreviewAsked } from '../messages/messages.ts';
import { historyOn } from '../store/queries.ts';
import type { Memory, MemoryKeeper } from './memory.ts';
import { createQueue } from './queue.ts';
import { inSlices } from './slices.ts';
import { engineSettings } from './tracker.ts';

/** While somebody moves a slider the past is read once: it is good for so long, and until something is noticed, ms. */
const GOOD_MS = 10_000;

interface Known {
  /** As of this snapshot, and of these sites. */
  snapshot: Memory['snapshot'];
  sites: string;
  /** When it was read, by `performance.now()`. */
  readAt: number;
  past: Promise<Past>;
}

async function historyUntil(store: Memory['store'], { settings, at }: Previewed): Promise<History> {
  const days = daysUntil(settings, at, PREVIEW_DAYS);
  const segments: History['segments'][number][] = [];
  const moments: History['moments'][number][] = [];
  // Day by day, so that the worker has time for something else in between.
  for (const { day } of days) {
    const some = await historyOn(store, day);
    segments.push(...some.segments);
    moments.push(...some.moments);
  }
  return { segments, moments };
}

/** On which sites a past depends: the rest of the settings is for the engine. */
function sitesIn({ settings, site }: Previewed): string {
  const on = Object.keys(settings.sites).filter((id) => settings.sites[id]?.on);
  return JSON.stringify([site, on]);
}

/** Tells what settings would have noticed. What was asked for last in one place is what counts there: earlier runs are dropped. */
export function createPreviewer(memory: MemoryKeeper) {
  const latest = new Map<string, PreviewAsked>();
  let known: Known | null = null;
  // One after another: several at once would leave the worker no time between their slices.
  const queue = createQueue();

  const recallPast = ({ store, snapshot }: Memory, asked: Previewed): Promise<Past> => {
    const sites = sitesIn(asked);
    const isGood = known?.snapshot === snapshot && known.sites === sites;
    if (known && isGood && performance.now() - known.readAt < GOOD_MS) return known.past;
    const past = historyUntil(store, asked).then((history) => pastFor(history, asked));
    known = { snapshot, sites, readAt: performance.now(), past };
    // What could not be read is read again the next time.
    past.catch(() => {
      known = null;
    });
    return past;
  };

  return async (wanted: PreviewAsked): Promise<Preview | null> => {
    const { place, site, settings } = wanted;
    latest.set(place, wanted);
    const isLatest = () => latest.get(place) === wanted;
    const held = await memory.recall();
    const { watchedPages, timeZone } = engineSettings(held);
    const asked: Previewed = { settings: { ...settings, watchedPages, timeZone }, at: now(), site };
    return queue(async () => {
      const past = isLatest() && (await recallPast(held, asked));
      return past && isLatest() ? inSlices(previewing(past, asked), isLatest) : null;
    });
  };
}
