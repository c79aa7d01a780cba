import type { Chance } from '../../../lib/core/choose.ts';
import { sometime, type Waking } from '../days.ts';
import { between, byWeight, exponential, happens, logNormal, poisson, seconds, whole } from '../draws.ts';
import { type Act, lengthOf, MINUTE, type Outing } from '../life.ts';
import { chat } from './chatting.ts';
import type { Habits } from './habits.ts';
import { glancing, scroll } from './scrolling.ts';

/** A visit as it comes up in a calm day. */
function calmVisit(chance: Chance, own: Habits, at: number): Called {
  const { kind } = byWeight(chance, own.mix);
  if (kind === 'messages') {
    const where = byWeight(chance, own.messengers);
    return { at, acts: chat(chance, own.chat, where), again: () => chat(chance, own.chat, where, true) };
  }
  const feed = byWeight(chance, own.feeds);
  if (kind === 'feed') {
    const scrolls = () => {
      const acts = scroll(chance, own, feed, Math.min(9 * MINUTE, logNormal(chance, own.scrollMs, 0.6)));
      return happens(chance, own.beside) ? glancing(chance, acts, own, between(chance, 1, 4) * MINUTE) : acts;
    };
    return { at, acts: scrolls(), again: scrolls };
  }
  const opens = (): Act[] => {
    const subject = `${feed.site}/profile/${whole(chance, 1, 400)}`;
    return [
      {
        place: { site: feed.site, surface: kind, subject },
        ms: seconds(chance, 40, 0.8),
        screens: between(chance, 0, 5),
      },
    ];
  };
  return { at, acts: opens(), again: opens };
}

interface Called {
  at: number;
  acts: Act[];
  /** What a quick return is like. */
  again: () => Act[];
}

/** What a calm day brings. */
export function calmDay(chance: Chance, own: Habits, day: Waking): Outing[] {
  const usual = own.visits * (day.weekend ? 0.85 : 1) * logNormal(chance, 1, 0.2);
  const outings: Outing[] = [];
  let last = sometime(chance, day);
  for (let count = poisson(chance, usual * (1 - own.returns)); count > 0; count -= 1) {
    last = happens(chance, own.together) ? last + exponential(chance, 4 * MINUTE) : sometime(chance, day);
    const visit = calmVisit(chance, own, last);
    outings.push({ at: visit.at, acts: visit.acts, urge: 0 });
    last += lengthOf(visit.acts);
    while (happens(chance, own.returns)) {
      last += logNormal(chance, 2.5 * MINUTE, 0.9);
      const acts = visit.again();
      outings.push({ at: last, acts, urge: 0 });
      last += lengthOf(acts);
    }
  }
  return outings;
}
