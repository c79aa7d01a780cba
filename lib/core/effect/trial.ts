/** The loops whose moments have an outcome; of drafts nothing is claimed. */
export type MeasuredLoop = 'messages' | 'feed' | 'profile';

export type Arm = 'show' | 'hold';

/** A moment whose outcome is known: what a question about its effect may rest on. */
export interface Trial {
  /** When the moment was, ms since the epoch. */
  at: number;
  loop: MeasuredLoop;
  /** The family that was drawn, also where it stayed silent. */
  family: string;
  arm: Arm;
  /** The probability of `show` with which this moment was drawn, whichever arm came of it. */
  probability: number;
  /**
   * Messages and profile: from the moment to the next visit to the same target, ms. Feed: attended ms on the target
   * in the hour after it. Of a censored one, as much of it as was seen.
   */
  outcomeMs: number;
  /**
   * The outcome was cut off and the rest cannot be known: the site was switched off, or its permission taken away. A
   * browser that was closed cuts nothing off, for its person is away until they are back, or attends nothing. To count
   * that as cut off would ask less of cards after which people close the browser, and such cards could look harmful.
   */
  censored: boolean;
}

/**
 * The trials that can tell something, in order of time. Those that could only come out one way (hold-outs off) are no
 * experiment. Equal times are ordered by what the trials say, so that nothing depends on how they were handed in.
 */
export function experiment(trials: readonly Trial[]): Trial[] {
  return trials.filter(({ probability }) => probability > 0 && probability < 1).sort(inTime);
}

/** Compares two trials by time, then by all else. */
export function inTime(a: Trial, b: Trial): number {
  return a.at - b.at || byText(textOf(a), textOf(b));
}

function textOf({ loop, family, arm, probability, outcomeMs, censored }: Trial): string {
  return [loop, family, arm, probability, outcomeMs, censored].join();
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A trial as it is kept: three hundred of them are written with every step. */
export type PackedTrial = readonly [
  at: number,
  loop: MeasuredLoop,
  family: string,
  arm: Arm,
  probability: number,
  outcomeMs: number,
  censored: 0 | 1,
];

export function pack({ at, loop, family, arm, probability, outcomeMs, censored }: Trial): PackedTrial {
  return [at, loop, family, arm, probability, outcomeMs, censored ? 1 : 0];
}

export function unpack([at, loop, family, arm, probability, outcomeMs, censored]: PackedTrial): Trial {
  return { at, loop, family, arm, probability, outcomeMs, censored: censored === 1 };
}

/** How many trials are kept: all until the third look and then the newest, enough to judge each family by its own. */
export const TRIALS_KEPT = 300;
