import type { Chance } from '../../../lib/core/choose.ts';
import type { Waking } from '../days.ts';
import { sometime } from '../days.ts';
import { between, byWeight, logNormal, poisson } from '../draws.ts';
import { HOUR, lengthOf, type Outing, type Phase } from '../life.ts';
import { oneAsk } from './drafts.ts';
import { habits } from './habits.ts';
import type { Kind } from './kind.ts';
import { withPhases } from './phases.ts';
import type { Messenger } from './places.ts';

/** People who ask to be reassured again and again. */
export const asks: Kind = {
  id: 'asks',
  name: 'asking again and again',
  assumes:
    'On some days three asks or more, half an hour or some hours apart, into the night and on the next day; up to half of them are deleted unsent.',
  plan(chance, days) {
    const own = habits(chance, between(chance, 10, 40));
    const where = byWeight(chance, own.messengers);
    const share = between(chance, 0.1, 0.3);
    return { outings: withPhases(chance, days, own, [{ share, apart: 3, on: asking(chance, where) }]) };
  },
};

/** How one person asks. */
export function asking(chance: Chance, where: Messenger): (day: Waking) => Outing[] {
  const gap = between(chance, 0.4, 3.5) * HOUR;
  const sent = between(chance, 0.5, 0.95);
  return (day) => {
    const phase: Phase = { way: 'asking', loop: 'draft', site: where.site, couldAfter: 'second opening' };
    const outings: Outing[] = [];
    let at = sometime(chance, day);
    for (let asked = 3 + poisson(chance, 2); asked > 0; asked -= 1) {
      const acts = oneAsk(chance, where, sent);
      outings.push({ at, acts, urge: 2, phase });
      at += lengthOf(acts) + Math.max(0.2 * HOUR, logNormal(chance, gap, 0.6));
      // The night comes between.
      if (at > day.to) at += day.from + 24 * HOUR - day.to;
      if (at > day.to + 24 * HOUR) break;
    }
    return outings;
  };
}
