import type { Chance } from '../choose.ts';

const MOST_TRIES = 100;

/** A standard normal number (Box and Muller). */
function normal(chance: Chance): number {
  // 1 − chance is never 0, whose logarithm there is not.
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/**
 * A number of the gamma distribution with scale 1, by Marsaglia and Tsang, "A simple method for generating gamma
 * variables" (2000).
 * @param shape at least 1.
 */
export function gamma(shape: number, chance: Chance): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  // Nearly all first tries are taken. A source that always gives the same number must come to an end as well.
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const x = normal(chance);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - chance()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
  return d;
}

/**
 * A number of the beta distribution, in (0, 1).
 * @param a at least 1.
 * @param b at least 1.
 */
export function beta(a: number, b: number, chance: Chance): number {
  const first = gamma(a, chance);
  return first / (first + gamma(b, chance));
}
