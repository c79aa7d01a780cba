import { type Previewed, pastFor, previewing } from '../../lib/core/preview.ts';
import type { Mark, Segment } from '../../lib/core/records.ts';
import { REPLAY_DEFAULTS } from '../../scripts/replay/defaults.ts';
import { heading, inMs, line, median } from './figures.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DAYS = 30;
const VISITS = 400;
/** Eight in the morning, UTC. */
const START = Date.UTC(2026, 8, 7, 8);
const ROUNDS = 9;

/** A month of somebody who looks in 400 times a day: three times at messages, then at a feed for a minute and a half. */
function heavySegments(): Segment[] {
  return Array.from({ length: DAYS * VISITS }, (_, visit): Segment => {
    const day = Math.floor(visit / VISITS);
    const from = START + day * DAY + (visit % VISITS) * 2 * MINUTE;
    const id = `v${visit}`;
    const isFeed = visit % 4 === 3;
    const marks: Mark[] = isFeed ? [[61_000, 4, 0, 0, 0, 1]] : [];
    const where = isFeed
      ? ({ site: 'instagram', surface: 'feed' } as const)
      : ({ site: 'whatsapp', surface: 'inbox' } as const);
    const date = new Date(START + day * DAY).toISOString().slice(0, 10);
    const done = { screens: isFeed ? 6 : 0, characters: 0, sends: 0, drafts: 0, fresh: visit % 5 === 0 };
    return {
      id,
      visit: id,
      day: date,
      from,
      to: from + (isFeed ? 88_000 : 22_000),
      ...where,
      ...done,
      began: 'arrived',
      marks,
    };
  });
}

function timed<T>(job: () => T): [T, number] {
  const start = performance.now();
  const done = job();
  return [done, performance.now() - start];
}

/** Prints how long a preview takes somebody who looks in 400 times a day: once to tell the month anew, and then each time. */
export function printPreviewSpeed(): void {
  const segments = heavySegments();
  const asked: Previewed = { settings: REPLAY_DEFAULTS, at: START + DAYS * DAY - 10 * 60 * MINUTE, site: null };
  const rounds = Array.from({ length: ROUNDS }, () => {
    const [past, telling] = timed(() => pastFor({ segments, moments: [] }, asked));
    const [, folding] = timed(() => Array.from(previewing(past, asked)).length);
    return { telling, folding, count: past.observations.length };
  });
  const count = rounds[0]?.count ?? 0;
  heading(`A preview over ${DAYS} days of ${VISITS} visits, ${count} observations, median of ${ROUNDS}`);
  line('telling what was stored anew, once', inMs(median(rounds.map(({ telling }) => telling))));
  line(
    'folding it, in the worker, between other things',
    `${inMs(median(rounds.map(({ folding }) => folding)))}, at first ${inMs(rounds[0]?.folding ?? 0)}`,
    '≤ 50 ms, or not on the page’s thread',
  );
}
