import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Chance } from '../choose.ts';

const SEEDS = 2 ** 32;

/** A quick stream of numbers in [0, 1), begun by the given one at its first use: redrawing arms asks hundreds of thousands of times. */
export function fastStream(chance: Chance): Chance {
  let stream: ReturnType<typeof xoroshiro128plus> | null = null;
  return () => {
    stream ??= xoroshiro128plus(Math.floor(chance() * SEEDS));
    return uniformFloat64(stream);
  };
}
