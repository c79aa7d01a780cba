import type { Chance } from '../../../lib/core/choose.ts';
import type { WatchedPage } from '../../../lib/core/settings.ts';
import { sometime, type Waking } from '../days.ts';
import { between, logNormal, whole } from '../draws.ts';
import { lengthOf, MINUTE, type Outing, type Phase } from '../life.ts';
import { type Habits, habits } from './habits.ts';
import type { Kind } from './kind.ts';
import { visitPage, watchedPage } from './pages.ts';
import { withPhases } from './phases.ts';

/** People who look somebody up again and again. */
export const looksUp: Kind = {
  id: 'looks-up',
  name: 'looking an ex up',
  assumes:
    'On some days three to nine visits to one watched page, its stories, posts and lists of followers, for half a minute to some minutes each, over an hour or an evening.',
  plan(chance, days) {
    const own = habits(chance, between(chance, 10, 40));
    const page = watchedPage(chance);
    const share = between(chance, 0.15, 0.5);
    const outings = withPhases(chance, days, own, [{ share, apart: 2, on: lookingUp(chance, own, page) }]);
    return { outings, change: { watchedPages: [page] } };
  },
};

/** How one person looks somebody up. */
export function lookingUp(chance: Chance, own: Habits, page: WatchedPage): (day: Waking) => Outing[] {
  const gap = between(chance, 8, 45) * MINUTE;
  const spread = between(chance, 0.4, 0.9);
  const visitMs = between(chance, 0.5, 3) * MINUTE;
  return (day) => {
    const phase: Phase = { way: 'looking up', loop: 'profile', site: page.site, couldAfter: 'second opening' };
    const outings: Outing[] = [];
    let at = sometime(chance, day);
    for (let visits = whole(chance, 3, 9); visits > 0; visits -= 1) {
      const acts = visitPage(chance, own, page, Math.min(8 * MINUTE, logNormal(chance, visitMs, 0.7)));
      outings.push({ at, acts, urge: 2, phase });
      at += lengthOf(acts) + Math.max(2.5 * MINUTE, logNormal(chance, gap, spread));
    }
    return outings;
  };
}
