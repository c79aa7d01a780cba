import type { Chance } from '../../../lib/core/choose.ts';
import type { Waking } from '../days.ts';
import { sometime } from '../days.ts';
import { between, byWeight, happens, logNormal, oneOf } from '../draws.ts';
import { type Act, MINUTE, type Outing, type Phase } from '../life.ts';
import { type Habits, habits } from './habits.ts';
import type { Kind } from './kind.ts';
import { withPhases } from './phases.ts';
import type { Feed } from './places.ts';
import { glancing, scroll } from './scrolling.ts';

/** People who on some nights scroll and compare. */
export const compares: Kind = {
  id: 'compares',
  name: 'comparing at night',
  assumes:
    'Twelve minutes to an hour and a half in feeds, stories, shorts and other people’s pages, mostly before sleep, writing nothing. They glance at their messages in between, and are away for a moment or two.',
  plan(chance, days) {
    const own = habits(chance, between(chance, 10, 40));
    const share = between(chance, 0.15, 0.6);
    const on = comparing(chance, own);
    return { outings: withPhases(chance, days, own, [{ share, on }]) };
  },
};

/** How one person compares. */
export function comparing(chance: Chance, own: Habits): (day: Waking) => Outing[] {
  const median = between(chance, 18, 40) * MINUTE;
  const atNight = between(chance, 0.5, 1);
  const glances = between(chance, 6, 40) * MINUTE;
  return (day) => {
    const feed = byWeight(chance, own.feeds);
    const ms = Math.min(90 * MINUTE, Math.max(12 * MINUTE, logNormal(chance, median, 0.45)));
    const at = happens(chance, atNight) ? day.to - between(chance, 0, 100) * MINUTE : sometime(chance, day);
    const phase: Phase = {
      way: 'comparing',
      loop: 'feed',
      site: feed.site,
      couldAfter: between(chance, 1, 4) * MINUTE,
    };
    return [{ at, acts: glancing(chance, wander(chance, own, feed, ms), own, glances), urge: 1, phase }];
  };
}

/** From the feed to stories, to what others found, and back. */
function wander(chance: Chance, own: Habits, { site, surface }: Feed, ms: number): Act[] {
  const acts: Act[] = [];
  for (let left = ms; left > 0; ) {
    const here = Math.min(left, between(chance, 3, 12) * MINUTE);
    const onto = happens(chance, 0.6) ? surface : oneOf(chance, ['stories', 'explore', 'feed'] as const);
    acts.push(...scroll(chance, own, { site, surface: onto, weight: 1 }, here));
    left -= here;
  }
  return acts;
}
