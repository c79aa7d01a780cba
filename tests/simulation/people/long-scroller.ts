import type { Chance } from '../../../lib/core/choose.ts';
import { sometime, type Waking } from '../days.ts';
import { between, byWeight, happens, logNormal, poisson } from '../draws.ts';
import { type Act, MINUTE, type Outing } from '../life.ts';
import { calmDay } from './calm-days.ts';
import { type Habits, habits } from './habits.ts';
import type { Kind } from './kind.ts';
import { scroll } from './scrolling.ts';

/** People who scroll long and are glad of it. */
export const longScroller: Kind = {
  id: 'long-scroller',
  name: 'calm, long harmless scrolling',
  assumes:
    'Five to nine minutes of scrolling one to four times a day, and now and then half an hour with a purpose: a recipe, a trip, a thing to buy. It is harmless because they say so; nothing a browser tells sets the long ones apart, unless they type what they look for. Hence no bar.',
  plan(chance, days) {
    const own = habits(chance, between(chance, 15, 35));
    const often = between(chance, 1, 4);
    const purposes = between(chance, 0.15, 0.5);
    const types = between(chance, 0.3, 0.9);
    const outings = days.flatMap((day) => [
      ...calmDay(chance, own, day),
      ...Array.from({ length: poisson(chance, often) }, () => sitting(chance, own, day)),
      ...Array.from({ length: poisson(chance, purposes) }, () => search(chance, own, day, types)),
    ]);
    return { outings };
  },
};

function sitting(chance: Chance, own: Habits, day: Waking): Outing {
  const feed = byWeight(chance, own.feeds);
  return { at: sometime(chance, day), acts: scroll(chance, own, feed, between(chance, 5, 9) * MINUTE), urge: 1 };
}

function search(chance: Chance, own: Habits, day: Waking, types: number): Outing {
  const { site } = byWeight(chance, own.feeds);
  const ms = Math.min(50 * MINUTE, Math.max(10 * MINUTE, logNormal(chance, 22 * MINUTE, 0.4)));
  const asked: Act[] = happens(chance, types)
    ? [{ place: { site, surface: 'explore' }, ms: 0.3 * MINUTE, characters: Math.round(between(chance, 4, 30)) }]
    : [];
  const acts = [...asked, ...scroll(chance, own, { site, surface: 'explore', weight: 1 }, ms)];
  return { at: sometime(chance, day), acts, urge: 1 };
}
