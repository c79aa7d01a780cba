import type { Chance } from '../choose.ts';
import { scoresOf } from './outcome.ts';
import { inTime, type MeasuredLoop, type Trial } from './trial.ts';

/** The moments of one loop as columns, for drawing their arms again thousands of times. */
interface Columns {
  /** Scores less their mean, so that the sum over one arm tells how far it lies from the other. */
  scores: Float64Array;
  /** 1 where a card was shown and 0 where none was, less the mean of that. */
  shown: Float64Array;
  /** Of `show`. */
  probability: Float64Array;
}

/** How two arms differ: those seen, or those of one redraw. */
export interface Contrast {
  /** The difference in mean score, times the weight. */
  scores: number;
  /** The difference in how many were truly shown a card, as a share and times the weight. */
  shown: number;
  /**
   * n₁n₀/n: the weight of least variance where scores spread alike, and none where an arm is empty. Loops are not
   * weighted by how much their own scores spread: a handful of moments tells that badly and could then weigh most.
   */
  weight: number;
}

/** One loop: its arms as they were, and as they might have been. */
export interface Stratum {
  loop: MeasuredLoop;
  seen: Contrast;
  drawn: readonly Contrast[];
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function columnsOf(trials: readonly Trial[]): Columns {
  return {
    scores: centred(scoresOf(trials)),
    shown: centred(Float64Array.from(trials, ({ arm }) => (arm === 'show' ? 1 : 0))),
    probability: Float64Array.from(trials, ({ probability }) => probability),
  };
}

function contrastIn({ scores, shown }: Columns, armOf: (index: number) => number): Contrast {
  let scoreSum = 0;
  let shownSum = 0;
  let count = 0;
  for (let i = 0; i < scores.length; i += 1) {
    // Multiplied, not branched on: this runs hundreds of thousands of times, and nothing can foresee a coin.
    const arm = armOf(i);
    scoreSum += arm * (scores[i] ?? 0);
    shownSum += arm * (shown[i] ?? 0);
    count += arm;
  }
  const weight = (count * (scores.length - count)) / scores.length;
  // Centred values of an arm that is everybody add up to 0 but for rounding.
  return weight > 0 ? { scores: scoreSum, shown: shownSum, weight } : { scores: 0, shown: 0, weight };
}

/**
 * The loops of some trials, each with its arms drawn again many times, every moment with its own true probability.
 * The same whatever the order of the trials.
 * @param chance asked once for each trial and redraw: hand in a quick one.
 */
export function strataOf(trials: readonly Trial[], chance: Chance, redraws: number): Stratum[] {
  const loops = [...new Set(trials.map(({ loop }) => loop))].sort();
  return loops.map((loop) => {
    const columns = columnsOf(trials.filter((trial) => trial.loop === loop).sort(inTime));
    const { shown, probability } = columns;
    const draw = () => contrastIn(columns, (index) => Number(chance() < (probability[index] ?? 0)));
    const seen = contrastIn(columns, (index) => Number((shown[index] ?? 0) > 0));
    return { loop, seen, drawn: Array.from({ length: redraws }, draw) };
  });
}

/** The difference in mean score within loops, by weight; 0 where nothing can be compared. */
export function difference(strata: readonly Stratum[], contrastOf: (stratum: Stratum) => Contrast | undefined): number {
  let scores = 0;
  let weight = 0;
  for (const stratum of strata) {
    const contrast = contrastOf(stratum);
    scores += contrast?.scores ?? 0;
    weight += contrast?.weight ?? 0;
  }
  return weight > 0 ? scores / weight : 0;
}
