import { betterOf } from './outcome.ts';
import type { Contrast, Stratum } from './strata.ts';

/** How many times as many minutes follow a card as follow silence (of minutes + 1, as scores are). */
export interface Ratio {
  /** The estimate. */
  ratio: number;
  /** The least and the most that the moments do not speak against. */
  from: number;
  to: number;
}

/**
 * The effects, as differences in score, that one redraw does not speak against. Taking an effect e off the shown
 * scores leaves `seen − e` of the difference seen and `drawn − e·share` of the redrawn one, and the second is as far
 * out as the first for every e between the roots of a parabola around `seen`.
 */
function allowedBy({ scores, shown, weight }: Contrast, seen: number): readonly [number, number] {
  // An arm that came out empty says that there is no difference.
  const drawn = weight > 0 ? scores / weight : 0;
  const share = weight > 0 ? shown / weight : 0;
  const a = 1 - share * share;
  // The same arms again, or all of them swapped, are as far out whatever the effect is.
  if (a < 1e-9) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const b = seen - drawn * share;
  const root = Math.sqrt(Math.max(0, b * b - a * (seen * seen - drawn * drawn)));
  return [(b - root) / a, (b + root) / a];
}

/**
 * The effect in one loop with all effects that the randomisation test, on the same redraws, would not reject at
 * `level`: where it rejects, 1 lies outside. Each redraw allows a stretch of effects around the estimate, so the ends
 * of the interval are order statistics of the ends of those stretches, and nothing needs to be searched for.
 *
 * The cap makes a large effect look smaller than it is, never larger.
 * @param level the p at which an effect is ruled out, e.g. 0.05.
 * @returns null where an arm is empty or the moments are too few to rule anything out.
 */
export function interval({ loop, seen: { scores, weight }, drawn }: Stratum, level: number): Ratio | null {
  if (weight === 0) return null;
  const seen = scores / weight;
  const allowed = drawn.map((contrast) => allowedBy(contrast, seen));
  const lows = Float64Array.from(allowed, ([low]) => low).sort();
  const highs = Float64Array.from(allowed, ([, high]) => high).sort();
  const rank = Math.max(1, Math.floor(level * (drawn.length + 1)));
  const low = lows[rank - 1] ?? Number.NEGATIVE_INFINITY;
  const high = highs[drawn.length - rank] ?? Number.POSITIVE_INFINITY;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  return betterOf(loop) === 1 ? ratioOf(seen, low, high) : ratioOf(-seen, -high, -low);
}

function ratioOf(estimate: number, low: number, high: number): Ratio {
  return { ratio: Math.exp(estimate), from: Math.exp(low), to: Math.exp(high) };
}
