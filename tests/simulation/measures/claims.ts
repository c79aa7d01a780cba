import type { Chance } from '../../../lib/core/choose.ts';
import { LOOKS, type Look } from '../../../lib/core/effect/looks.ts';
import type { Trial } from '../../../lib/core/effect/trial.ts';
import { looksOf, seeded, type Ways } from '../../unit/core/effect/people.ts';

/** What people whose answer to cards is known are told about it. */
export interface Claims {
  people: number;
  /** Told at any look that cards help, and at one of the first three. */
  helped: number;
  helpedByThird: number;
  /** Told at any look that cards are worse than none. */
  worse: number;
  /** Told at any look to switch a family off, and at one of the first three. */
  stopped: number;
  stoppedByThird: number;
  /** Told at the last look that cards help. */
  helpedAtLast: number;
}

/** Lives somebody's life. @returns the looks that were taken at the evidence. */
export type Live = (seed: number, ways: Ways) => readonly Look[];

/** Somebody whose trials come about without the engine. */
export function trialsOf(live: (chance: Chance, ways: Ways) => readonly Trial[]): Live {
  return (seed, ways) => looksOf(live(seeded(seed), ways), seeded(-seed));
}

/** The three looks and twelve monthly ones. */
const ALL_LOOKS = LOOKS.length + 12;

function isFirst({ monthly }: Look): boolean {
  return !monthly;
}

/** Lives so many lives and counts whom the looks told what. */
export function claims(live: Live, people: number, ways: Ways): Claims {
  const all = { people, helped: 0, helpedByThird: 0, worse: 0, stopped: 0, stoppedByThird: 0, helpedAtLast: 0 };
  for (let seed = 1; seed <= people; seed += 1) {
    const looks = live(seed, ways).slice(0, ALL_LOOKS);
    const helps = looks.filter(({ finding }) => finding === 'helps');
    const stops = looks.filter(({ harmful }) => harmful.length > 0);
    all.helped += Number(helps.length > 0);
    all.helpedByThird += Number(helps.some(isFirst));
    all.worse += Number(looks.some(({ finding }) => finding === 'worse'));
    all.stopped += Number(stops.length > 0);
    all.stoppedByThird += Number(stops.some(isFirst));
    all.helpedAtLast += Number(looks.at(-1)?.finding === 'helps');
  }
  return all;
}
