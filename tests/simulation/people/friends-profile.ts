import { sometime } from '../days.ts';
import { between, happens, logNormal } from '../draws.ts';
import { MINUTE, type Outing } from '../life.ts';
import { calmDay } from './calm-days.ts';
import { habits } from './habits.ts';
import type { Kind } from './kind.ts';
import { visitPage, watchedPage } from './pages.ts';

/** People who watch a friend’s page and look at it once or twice a day. */
export const friendsProfile: Kind = {
  id: 'friends-profile',
  name: 'calm, a friend’s page',
  assumes:
    'On most days one or two visits to a page that they asked to have watched, at whatever time, for a minute or some. Once in a while they go back after a few minutes for something they forgot.',
  plan(chance, days) {
    const own = habits(chance, between(chance, 12, 35));
    const page = watchedPage(chance);
    const once = between(chance, 0.5, 0.8);
    const twice = between(chance, 0.1, 1 - once);
    const back = between(chance, 0, 0.06);
    const outings = days.flatMap((day) => {
      const luck = chance();
      const times = luck < twice ? 2 : luck < once + twice ? 1 : 0;
      const visits = Array.from({ length: times }, (): Outing => {
        const acts = visitPage(chance, own, page, Math.min(6 * MINUTE, logNormal(chance, 1.2 * MINUTE, 0.7)));
        const again = visitPage(chance, own, page, 0.3 * MINUTE);
        const away = { place: null, ms: between(chance, 0.5, 6) * MINUTE };
        return { at: sometime(chance, day), acts: happens(chance, back) ? [...acts, away, ...again] : acts, urge: 1 };
      });
      return [...calmDay(chance, own, day), ...visits];
    });
    return { outings, change: { watchedPages: [page] } };
  },
};
