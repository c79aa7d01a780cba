import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Chance } from '../../lib/core/choose.ts';

/** What people are drawn with: everything that differs between them, and between their days, comes from here. */

/** Numbers in [0, 1) that are the same for the same seed. */
export function stream(seed: number): Chance {
  const random = xoroshiro128plus(seed);
  return () => uniformFloat64(random);
}

/** Evenly between two figures. */
export function between(chance: Chance, least: number, most: number): number {
  return least + chance() * (most - least);
}

/** Whether something of this probability happens. */
export function happens(chance: Chance, probability: number): boolean {
  return chance() < probability;
}

/** From the standard normal distribution. */
function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** Around a mean, cut off at two and a half times the spread. */
export function around(chance: Chance, mean: number, spread: number): number {
  return mean + spread * Math.max(-2.5, Math.min(2.5, normal(chance)));
}

/** Log-normal: half of them below the median, few far above. */
export function logNormal(chance: Chance, median: number, sigma: number): number {
  return median * Math.exp(sigma * normal(chance));
}

/** A while around some seconds, log-normal and at least two, ms. */
export function seconds(chance: Chance, median: number, sigma: number): number {
  return 1000 * Math.max(2, logNormal(chance, median, sigma));
}

/** Until something that happens once in `mean` on average. */
export function exponential(chance: Chance, mean: number): number {
  return -mean * Math.log(1 - chance());
}

/** How often something happens that happens `mean` times on average. */
export function poisson(chance: Chance, mean: number): number {
  let count = -1;
  for (let sum = 0; sum < mean; sum += exponential(chance, 1)) count += 1;
  return Math.max(0, count);
}

/** A whole number, both ends included. */
export function whole(chance: Chance, least: number, most: number): number {
  return least + Math.floor(chance() * (most - least + 1));
}

/** One of some. */
export function oneOf<T>(chance: Chance, items: readonly [T, ...T[]]): T {
  return items[Math.floor(chance() * items.length)] ?? items[0];
}

/** One of some, by their weights. */
export function byWeight<T extends { weight: number }>(chance: Chance, items: readonly [T, ...T[]]): T {
  let rest = chance() * items.reduce((sum, { weight }) => sum + weight, 0);
  for (const item of items) {
    rest -= item.weight;
    if (rest < 0) return item;
  }
  return items[0];
}
