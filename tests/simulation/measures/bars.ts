import { WAYS, type Way } from '../life.ts';
import type { Comparison, Point } from './curve.ts';
import { type Figures, intoAt, shareNoticed } from './figures.ts';
import type { Results } from './run.ts';

/** Something that must hold of the engine. */
export interface Bar {
  what: string;
  /** At least or at most this. */
  kind: 'least' | 'most';
  limit: number;
  /** The limit that few people over few days are held to, for a short run that is no measurement. */
  loose: number;
  figure: number;
  unit: 'share' | 'a day' | 'looks' | 'times';
}

/** Whether it does. */
export function holds({ kind, limit, loose, figure }: Bar, shortly = false): boolean {
  const bound = shortly ? loose : limit;
  return kind === 'least' ? figure >= bound : figure <= bound;
}

const NOTICED: readonly (readonly [Way, number])[] = [
  ['waiting', 0.95],
  ['staring', 0.85],
  ['prodding', 0.85],
  ['comparing', 0.95],
  ['looking up', 0.95],
  ['asking', 0.95],
];

const WRONG: Readonly<Record<string, number>> = {
  'everyday-20': 0.05,
  'everyday-40': 0.2,
  'everyday-60': 0.4,
  'works-in-chat': 0.1,
  'posts-a-lot': 0.1,
  'group-chat': 0.1,
  'friends-profile': 0.1,
  'one-ask': 0.1,
};

/** The bars that the engine is held to by itself. */
export function barsOf({ ours, overCaps }: Results, names: ReadonlyMap<string, string>): Bar[] {
  const all: readonly Figures[] = [...ours.values()];
  const noticed = NOTICED.map(([way, limit]): Bar => {
    const figure = shareNoticed(all, way) ?? 0;
    return { what: `noticed: ${WAYS[way]}`, kind: 'least', limit, loose: limit - 0.1, figure, unit: 'share' };
  });
  const into = ([share, limit]: readonly [number, number]): Bar => {
    const what = share === 0.5 ? 'looks into waiting, median' : 'looks into waiting, 90th percentile';
    return { what, kind: 'most', limit, loose: limit + 1, figure: intoAt(all, 'waiting', share) ?? 0, unit: 'looks' };
  };
  const wrong = Object.entries(WRONG).map(([id, limit]): Bar => {
    const figure = ours.get(id)?.wrongADay() ?? 0;
    return { what: `wrong: ${names.get(id)}`, kind: 'most', limit, loose: 2 * limit + 0.05, figure, unit: 'a day' };
  });
  const caps: Bar = {
    what: 'moments against rule 12',
    kind: 'most',
    limit: 0,
    loose: 0,
    figure: overCaps,
    unit: 'times',
  };
  return [...noticed, into([0.5, 4]), into([0.9, 6]), ...wrong, caps];
}

/**
 * Whether the engine is better: it notices more at the policy's wrong rate, and is wrong less at its share. Where a
 * policy notices as much as the engine at its keenest, or more, there is next to nothing left to notice; then the engine
 * must come close to it, and be wrong far less.
 */
export function isBetter({ point, noticedAtItsWrong, wrongAtItsShare }: Comparison, keenest: Point): boolean {
  if (point.noticed >= keenest.noticed)
    return point.noticed - keenest.noticed <= 0.03 && keenest.wrong <= point.wrong / 4;
  return noticedAtItsWrong > point.noticed && wrongAtItsShare !== null && wrongAtItsShare < point.wrong;
}
