import { sometime } from '../days.ts';
import { between, byWeight, happens } from '../draws.ts';
import { calmDay } from './calm-days.ts';
import { oneAsk } from './drafts.ts';
import { habits } from './habits.ts';
import type { Kind } from './kind.ts';

/** People who ask to be reassured once now and then. */
export const asksOnce: Kind = {
  id: 'one-ask',
  name: 'calm, one ask for reassurance',
  assumes:
    'An ask every second day to every other week, never two on a day. The phrase matches several times while it is written, and some leave the message for a while and finish it. They have switched on that drafts are noticed.',
  plan(chance, days) {
    const own = habits(chance, between(chance, 15, 40));
    const share = between(chance, 0.07, 0.45);
    const outings = days.flatMap((day) => {
      const calm = calmDay(chance, own, day);
      if (!happens(chance, share)) return calm;
      const acts = oneAsk(chance, byWeight(chance, own.messengers), 0.9);
      return [...calm, { at: sometime(chance, day), acts, urge: 1 as const }];
    });
    return { outings };
  },
};
