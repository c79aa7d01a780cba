import type { Chance } from '../choose.ts';
import { beta } from './beta.ts';
import { LAST_LOOK } from './looks.ts';
import { scoresOf } from './outcome.ts';
import { experiment, type MeasuredLoop, type Trial } from './trial.ts';

/** No family is drawn less often than this, so that one which had bad luck can still show what it does. */
const FLOOR = 0.1;

/** How often a family's cards were followed by something better, and worse, than what is usual in the loop. */
interface Tried {
  better: number;
  worse: number;
}

function median(values: Float64Array): number {
  const sorted = values.toSorted();
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** Against the person's own median in that loop, held moments included; one that equals it counts half each way. */
function triedOf(trials: readonly Trial[], families: readonly string[]): Tried[] {
  const scores = scoresOf(trials);
  const usual = median(scores);
  const tried = families.map(() => ({ better: 0, worse: 0 }));
  for (const [index, { family, arm }] of trials.entries()) {
    const own = tried[families.indexOf(family)];
    if (!own || arm === 'hold') continue;
    const above = (1 + Math.sign((scores[index] ?? usual) - usual)) / 2;
    own.better += above;
    own.worse += 1 - above;
  }
  return tried;
}

/** Thompson: each family draws how good it might be, and the best draw has it. */
function bestDraw(tried: readonly Tried[], chance: Chance): number {
  const draws = tried.map(({ better, worse }) => beta(1 + better, 1 + worse, chance));
  return draws.indexOf(Math.max(...draws));
}

/**
 * Which family a moment is to be about, once 120 of them are known: Thompson sampling on the loop's outcome over the
 * newest 120, with a floor for each family.
 *
 * Only the family is chosen. Whether it speaks or stays silent is drawn apart from it and as before, so the hold-outs
 * stay as many as they were and learn from nothing; held moments tell what is usual, and never which family is good.
 * @param families those that serve the loop and are on.
 * @returns null while families simply take turns, or where there is none.
 */
export function nextFamily(
  trials: readonly Trial[],
  loop: MeasuredLoop,
  families: readonly string[],
  chance: Chance,
): string | null {
  const known = experiment(trials);
  if (known.length < LAST_LOOK || families.length === 0) return null;
  const explores = chance() < FLOOR * families.length;
  if (explores) return families[Math.floor(chance() * families.length)] ?? null;
  const newest = known.slice(-LAST_LOOK).filter((trial) => trial.loop === loop);
  return families[bestDraw(triedOf(newest, families), chance)] ?? null;
}
