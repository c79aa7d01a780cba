import { stream } from '../draws.ts';
import type { Life } from '../life.ts';
import { CALM } from '../people/index.ts';
import { type Kind, live } from '../people/kind.ts';
import { prods, stares, waits } from '../people/waits.ts';
import { momentsOf } from '../policies/ours.ts';
import type { Policy } from '../policies/policy.ts';
import { type Figures, shareNoticed } from './figures.ts';
import { emptyFor, type Size, seedOf } from './run.ts';

/** What is gained and what it costs, on messages. */
export interface Point {
  name: string;
  /** Wrong moments on messages a calm day, over all kinds of calm people alike. */
  wrong: number;
  /** The share of spirals on messages that were noticed: of waiting, staring and prodding alike. */
  noticed: number;
}

const ON_MESSAGES: readonly Kind[] = [...CALM, waits, stares, prods];

/** The figures of a policy, on messages. */
export function pointOf(name: string, figures: ReadonlyMap<string, Figures>): Point {
  const of = (kinds: readonly Kind[]) => kinds.flatMap(({ id }) => figures.get(id) ?? []);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const gripped = of([waits, stares, prods]);
  return {
    name,
    wrong: mean(of(CALM).map((each) => each.wrongADay('messages'))),
    noticed: mean((['waiting', 'staring', 'prodding'] as const).map((way) => shareNoticed(gripped, way) ?? 0)),
  };
}

/** From hardly ever to at every chance: looks, in so many minutes. */
const SWEEP: readonly (readonly [looks: number, minutes: number])[] = [
  [8, 30],
  [6, 30],
  [5, 30],
  [4, 20],
  [4, 30],
  [4, 45],
  [3, 20],
  [3, 30],
  [3, 60],
  [2, 30],
];

/** The engine over its thresholds, and other policies, on the messages of the same people. */
export interface OnMessages {
  /** From the fewest wrong moments to the most. */
  points: readonly Point[];
  others: readonly Point[];
}

/** Lives everybody who has to do with messages, and lets each setting of the engine and each policy decide. */
export function onMessages(size: Size, policies: readonly Policy[], sweep = SWEEP): OnMessages {
  const ours = sweep.map(([looks, lookMinutes]): Policy => {
    const run = (life: Life) => momentsOf(life, size.seed, { looks, lookMinutes });
    return { id: `${looks}-${lookMinutes}`, name: `${looks} in ${lookMinutes}`, run };
  });
  const all = [...ours, ...policies].map((policy) => ({ policy, figures: emptyFor(ON_MESSAGES) }));
  for (const [index, kind] of ON_MESSAGES.entries()) {
    for (let person = 1; person <= size.people; person += 1) {
      const life = live(kind, stream(seedOf(size, index, person)), size.days);
      for (const { policy, figures } of all) figures.get(kind.id)?.take(life, policy.run(life));
    }
  }
  const points = all.map(({ policy, figures }) => pointOf(policy.name, figures));
  return {
    points: points.slice(0, ours.length).toSorted((a, b) => a.wrong - b.wrong),
    others: points.slice(ours.length),
  };
}

/** What only gains: each point notices more than all that are wrong less often. */
function frontier(points: readonly Point[]): Point[] {
  let best = -1;
  return points.filter(({ noticed }) => {
    if (noticed <= best) return false;
    best = noticed;
    return true;
  });
}

/** Between the two points around a value, linearly; at the first point where it lies below all, null above them. */
function interpolated(points: readonly Point[], of: 'wrong' | 'noticed', value: number): number | null {
  const other = of === 'wrong' ? 'noticed' : 'wrong';
  const above = points.findIndex((point) => point[of] >= value);
  const [low, high] = [points[above - 1], points[above]];
  if (!high) return null;
  return low ? low[other] + ((high[other] - low[other]) * (value - low[of])) / (high[of] - low[of]) : high[other];
}

/** How the engine compares with a policy. */
export interface Comparison {
  point: Point;
  /** The share the engine notices at the policy's wrong rate. */
  noticedAtItsWrong: number;
  /** How often the engine is wrong where it notices the policy's share; null where it never notices as much. */
  wrongAtItsShare: number | null;
}

/**
 * Sets a policy against the curve. Whoever is wrong more often than the engine is at its keenest is compared with that
 * keenest, for more mistakes allowed do not make it notice less; whoever notices less than the engine at its most
 * reticent is compared with that.
 */
export function compare(point: Point, points: readonly Point[]): Comparison {
  const line = frontier(points);
  const keenest = line.at(-1)?.noticed ?? 0;
  return {
    point,
    noticedAtItsWrong: interpolated(line, 'wrong', point.wrong) ?? keenest,
    wrongAtItsShare: interpolated(line, 'noticed', point.noticed),
  };
}

/** The point at which the engine notices most. */
export function keenestOf(points: readonly Point[]): Point {
  return points.reduce((best, point) => (point.noticed > best.noticed ? point : best));
}
