import type { Chance } from '../../../lib/core/choose.ts';
import { sometime, type Waking } from '../days.ts';
import { between, byWeight, happens, logNormal, poisson } from '../draws.ts';
import { type Act, MINUTE, type Outing, SECOND } from '../life.ts';
import { calmDay } from './calm-days.ts';
import { converse } from './chatting.ts';
import { type Habits, habits } from './habits.ts';
import type { Kind } from './kind.ts';
import { inMessages } from './places.ts';

/** People who post several times a day. */
export const postsALot: Kind = {
  id: 'posts-a-lot',
  name: 'calm, posts a lot',
  assumes:
    'Two to eight posts a day, and after each of them a few returns to see what was answered and to answer it, in posts, feeds and messages. It is a pastime, or their work.',
  plan(chance, days) {
    const own = habits(chance, between(chance, 15, 40));
    const posts = between(chance, 2, 8);
    return { outings: days.flatMap((day) => [...calmDay(chance, own, day), ...posting(chance, own, posts, day)]) };
  },
};

function posting(chance: Chance, own: Habits, posts: number, day: Waking): Outing[] {
  const outings: Outing[] = [];
  for (let count = poisson(chance, posts); count > 0; count -= 1) {
    const { site, surface } = byWeight(chance, own.feeds);
    let at = sometime(chance, day);
    const characters = Math.round(between(chance, 20, 260));
    const ms = characters * between(chance, 200, 400) + between(chance, 10, 120) * SECOND;
    outings.push({ at, acts: [{ place: { site, surface }, ms, characters, sends: 1 }], urge: 0 });
    at += ms;
    for (let back = poisson(chance, 3); back > 0; back -= 1) {
      at += logNormal(chance, 8 * MINUTE, 1);
      const acts = reactions(chance, own, site);
      outings.push({ at, acts, urge: 0 });
    }
  }
  return outings;
}

/** What has been said of a post: read, liked, answered now and then. */
function reactions(chance: Chance, own: Habits, site: string): Act[] {
  const place = { site, surface: 'post', subject: `${site}/profile/me` } as const;
  const ms = logNormal(chance, 30 * SECOND, 0.8);
  if (happens(chance, 0.35)) return [{ ...converse(chance, place, false), sends: 1 }];
  if (happens(chance, 0.3)) {
    const where = own.messengers.find((each) => each.site === site) ?? {
      site,
      threads: [`${site}/thread/1`],
      weight: 1,
    };
    const inbox = inMessages(chance, where);
    return happens(chance, 0.5) ? [converse(chance, inbox, true)] : [{ place: inbox, ms, fresh: happens(chance, 0.6) }];
  }
  return [{ place, ms, screens: between(chance, 0, 3) }];
}
