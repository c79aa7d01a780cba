import { bursty, scroller, steady, type Ways } from '../../unit/core/effect/people.ts';
import { stream } from '../draws.ts';
import { type Claims, claims, type Live, trialsOf } from './claims.ts';
import { throughEngine } from './through-engine.ts';

/** Cards whose effect is known, and what may and must be said of them (rule 29). */
export interface Scenario {
  name: string;
  live: Live;
  people: number;
  ways: Ways;
  /** What is counted, in words. */
  counted: string;
  count: (claims: Claims) => number;
  /** The share of people of whom it may be true at most, or must be true at least. */
  most?: number;
  least?: number;
}

const engine: Live = (seed, ways) => throughEngine(stream(seed), ways);

/** Enough for the three looks, and for a year more of about one moment a day. */
const THREE = 120;
const YEAR = 500;

const HELPS = { counted: 'told at any look that cards help', count: ({ helped }: Claims) => helped };
const FOUND = { counted: 'told so by 120 moments', count: ({ helpedByThird }: Claims) => helpedByThird };
const HARMED = {
  counted: 'told that cards harm, or a family stopped',
  count: ({ worse, stopped }: Claims) => Math.max(worse, stopped),
};

function wearsOff(index: number): number {
  return index < THREE ? 3 : 1;
}

function turnsHarmful(index: number): number {
  return index < 40 ? 1 : 1 / 3;
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'no effect, looks evenly',
    live: trialsOf(steady),
    people: 1000,
    ways: { moments: YEAR },
    ...HELPS,
    most: 0.07,
  },
  {
    name: 'no effect, looks in bursts',
    live: trialsOf(bursty),
    people: 300,
    ways: { moments: YEAR },
    ...HELPS,
    most: 0.08,
  },
  {
    name: 'no effect, gaps carry over',
    live: trialsOf(steady),
    people: 300,
    ways: { moments: THREE, carry: 0.4 },
    ...HELPS,
    most: 0.07,
  },
  {
    name: '3× as long away, evenly',
    live: trialsOf(steady),
    people: 300,
    ways: { moments: THREE, effect: 3 },
    ...FOUND,
    least: 0.9,
  },
  {
    name: '3× as long away, in bursts',
    live: trialsOf(bursty),
    people: 300,
    ways: { moments: THREE, effect: 3 },
    ...FOUND,
    least: 0.9,
  },
  {
    name: '2× as long away, evenly',
    live: trialsOf(steady),
    people: 300,
    ways: { moments: THREE, effect: 2 },
    ...FOUND,
    least: 0.6,
  },
  {
    name: '2× as long away, in bursts',
    live: trialsOf(bursty),
    people: 300,
    ways: { moments: THREE, effect: 2 },
    ...FOUND,
    least: 0.4,
  },
  {
    name: '3×, worn off after 120 moments',
    live: trialsOf(steady),
    people: 100,
    ways: { moments: 300, effect: wearsOff },
    counted: 'still told so after 300',
    count: ({ helpedAtLast }) => helpedAtLast,
    most: 0.05,
  },
  {
    name: 'turns harmful after 40 moments, ⅓',
    live: trialsOf(steady),
    people: 200,
    ways: { moments: 200, effect: turnsHarmful },
    counted: 'a family stopped',
    count: ({ stopped }) => stopped,
    least: 0.9,
  },
  {
    name: 'no effect, in bursts, through the engine',
    live: engine,
    people: 200,
    ways: { moments: THREE },
    ...HELPS,
    most: 0.08,
  },
  {
    name: '3× as long away, in bursts, through the engine',
    live: engine,
    people: 100,
    ways: { moments: THREE, effect: 3 },
    ...FOUND,
    least: 0.9,
  },
  {
    name: 'a feed, scrolling halved',
    live: trialsOf(scroller),
    people: 200,
    ways: { moments: YEAR },
    ...HARMED,
    most: 0,
  },
];

/** What came of one. */
export interface Told {
  scenario: Scenario;
  /** The share of people of whom it was true. */
  share: number;
  holds: boolean;
}

/** Lives a scenario. */
export function tell(scenario: Scenario): Told {
  const { live, people, ways, count, most = 1, least = 0 } = scenario;
  const share = count(claims(live, people, ways)) / people;
  return { scenario, share, holds: share <= most && share >= least };
}
