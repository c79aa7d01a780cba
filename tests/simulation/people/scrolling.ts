import type { Chance } from '../../../lib/core/choose.ts';
import { between, byWeight, exponential, happens, seconds, whole } from '../draws.ts';
import { type Act, MINUTE, SECOND } from '../life.ts';
import type { Habits } from './habits.ts';
import { type Feed, inMessages } from './places.ts';

/** A while in a feed, with a post or somebody's page opened now and then. */
export function scroll(chance: Chance, { pace }: Habits, { site, surface }: Feed, ms: number): Act[] {
  const acts: Act[] = [];
  for (let left = ms; left > 0; ) {
    const here = Math.min(left, exponential(chance, 4 * MINUTE) + 10 * SECOND);
    acts.push({ place: { site, surface }, ms: here, screens: (here / MINUTE) * pace * between(chance, 0.6, 1.4) });
    left -= here;
    if (left <= 10 * SECOND) break;
    const opened = happens(chance, 0.75) ? 'post' : 'profile';
    const there = Math.min(left, seconds(chance, 25, 0.7));
    const subject = `${site}/profile/${whole(chance, 1, 400)}`;
    acts.push({ place: { site, surface: opened, subject }, ms: there, screens: between(chance, 0, 2) });
    left -= there;
  }
  return acts;
}

/**
 * Acts with a glance at messages, or away from everything, every so often; once in a while it takes a minute or two.
 * @param every ms, on average.
 */
export function glancing(chance: Chance, acts: readonly Act[], own: Pick<Habits, 'messengers'>, every: number): Act[] {
  const all: Act[] = [];
  let next = exponential(chance, every);
  for (const act of acts) {
    all.push(act);
    next -= act.ms;
    if (next > 0) continue;
    next = exponential(chance, every);
    const luck = chance();
    const ms = luck < 0.85 ? between(chance, 3, 20) * SECOND : between(chance, 40, 150) * SECOND;
    const place = luck < 0.5 ? inMessages(chance, byWeight(chance, own.messengers)) : null;
    all.push({ place, ms, fresh: happens(chance, 0.4) });
  }
  return all;
}
