import { between, byWeight, oneOf } from '../draws.ts';
import { asking } from './asks.ts';
import { comparing } from './compares.ts';
import { habits } from './habits.ts';
import type { Kind } from './kind.ts';
import { lookingUp } from './looks-up.ts';
import { watchedPage } from './pages.ts';
import { withPhases } from './phases.ts';
import { waitingIn } from './waiting.ts';

/** People with several of these, each on days of its own. */
export const mixture: Kind = {
  id: 'mixture',
  name: 'several of these',
  assumes:
    'Waiting in one of its ways, comparing, looking somebody up and asking, each coming and going by itself; on a bad day one breaks into the other.',
  plan(chance, days) {
    const own = habits(chance, between(chance, 15, 45));
    const page = watchedPage(chance);
    const where = byWeight(chance, own.messengers);
    const share = () => between(chance, 0.05, 0.35);
    const grips = [
      { share: share(), on: waitingIn(chance, where, oneOf(chance, ['waiting', 'staring', 'prodding'])) },
      { share: share(), on: comparing(chance, own) },
      { share: share(), apart: 2, on: lookingUp(chance, own, page) },
      { share: share(), apart: 3, on: asking(chance, where) },
    ];
    return { outings: withPhases(chance, days, own, grips), change: { watchedPages: [page] } };
  },
};
