import type { Chance } from '../../../lib/core/choose.ts';
import type { Waking } from '../days.ts';
import { happens } from '../draws.ts';
import { lengthOf, MINUTE, type Outing } from '../life.ts';
import { calmDay } from './calm-days.ts';
import type { Habits } from './habits.ts';

/** Something that takes hold of a person on some days. */
export interface Grip {
  /** The share of days on which it does. */
  share: number;
  /** It lasts into other days, and it is at least so many until the next one. */
  apart?: number;
  /** What they do while it lasts. */
  on: (day: Waking) => Outing[];
}

/** Some weeks: phases on some days, and around them what anybody does. */
export function withPhases(chance: Chance, days: readonly Waking[], own: Habits, grips: readonly Grip[]): Outing[] {
  const phases = grips.flatMap((grip) => phasesOf(chance, days, grip));
  const calm = days.flatMap((day) => calmDay(chance, own, day));
  return [...calm.filter((outing) => !phases.some((phase) => isPartOf(outing, phase))), ...phases.flat()];
}

function phasesOf(chance: Chance, days: readonly Waking[], { share, apart = 1, on }: Grip): Outing[][] {
  const phases: Outing[][] = [];
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index];
    if (!day || !happens(chance, share)) continue;
    phases.push(on(day));
    index += apart - 1;
  }
  return phases;
}

/** Whoever waits for something at a place does not drop in there as well. */
function isPartOf({ at, acts }: Outing, phase: readonly Outing[]): boolean {
  const [first] = phase;
  const last = phase.at(-1);
  if (!first || !last) return false;
  const sites = phase.map((each) => each.acts[0]?.place?.site);
  return at >= first.at && at <= last.at + lengthOf(last.acts) + 5 * MINUTE && sites.includes(acts[0]?.place?.site);
}
