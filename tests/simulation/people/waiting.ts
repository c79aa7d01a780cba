import type { Chance } from '../../../lib/core/choose.ts';
import { sometime, type Waking } from '../days.ts';
import { between, happens, logNormal, whole } from '../draws.ts';
import { type Act, lengthOf, MINUTE, type Outing, type Phase, SECOND } from '../life.ts';
import { converse } from './chatting.ts';
import { inMessages, type Messenger } from './places.ts';

/** How one person waits. Shares are of looks. */
interface Manner {
  way: 'waiting' | 'staring' | 'prodding';
  /** How long a look takes, and how long it is until the next: medians, ms, and their spread. */
  lookMs: number;
  lookSpread: number;
  gapMs: number;
  gapSpread: number;
  /** Something new is there, from somebody else. */
  fresh: number;
  /** What was said before is read again, upwards. */
  rereads: number;
  /** Something is written and deleted. */
  takesBack: number;
}

const MANNERS = {
  /** Short looks. */
  waiting: (chance: Chance): Manner => ({
    way: 'waiting',
    lookMs: between(chance, 5, 28) * SECOND,
    lookSpread: between(chance, 0.4, 0.8),
    gapMs: between(chance, 1.5, 6) * MINUTE,
    gapSpread: between(chance, 0.4, 0.85),
    fresh: between(chance, 0, 0.15),
    rereads: between(chance, 0, 0.1),
    takesBack: between(chance, 0, 0.06),
  }),
  /** The conversation stays open, mostly for one to four minutes, once in a while for more than five. */
  staring: (chance: Chance): Manner => ({
    way: 'staring',
    lookMs: between(chance, 1.2, 3.2) * MINUTE,
    lookSpread: between(chance, 0.3, 0.5),
    gapMs: between(chance, 1.5, 5.5) * MINUTE,
    gapSpread: between(chance, 0.4, 0.8),
    fresh: between(chance, 0, 0.12),
    rereads: between(chance, 0, 0.25),
    takesBack: between(chance, 0, 0.1),
  }),
  /** Short looks, and one or two short messages in between. */
  prodding: (chance: Chance): Manner => ({ ...MANNERS.waiting(chance), way: 'prodding' }),
};

/** Ways of waiting for a reply. */
export type WayOfWaiting = keyof typeof MANNERS;

/**
 * How one person waits for a reply, on days on which they do: it mostly begins with a message of theirs, and ends with a
 * reply or with giving up, after six to sixteen looks.
 */
export function waitingIn(chance: Chance, where: Messenger, way: WayOfWaiting): (day: Waking) => Outing[] {
  const manner = MANNERS[way](chance);
  return (day) => {
    const phase: Phase = { way, loop: 'messages', site: where.site, couldAfter: 'second opening' };
    const place = inMessages(chance, where, 0.3);
    const outings: Outing[] = [];
    let at = sometime(chance, day);
    const go = (acts: readonly Act[], isLook: boolean) => {
      outings.push(isLook ? { at, acts, urge: 2, phase } : { at, acts, urge: 2 });
      at += lengthOf(acts) + gap(chance, manner);
    };
    // Some have sent it from their phone.
    if (happens(chance, 0.7)) go([converse(chance, place, false)], false);
    for (const act of looks(chance, manner, place)) go([act], true);
    if (happens(chance, 0.6)) go([converse(chance, place, true)], false);
    return outings;
  };
}

function looks(chance: Chance, manner: Manner, place: Act['place']): Act[] {
  const acts = Array.from({ length: whole(chance, 6, 16) }, () => look(chance, manner, place));
  if (manner.way !== 'prodding') return acts;
  const prods = happens(chance, 0.25) ? 2 : 1;
  for (let prod = 0; prod < prods; prod += 1) {
    const ms = between(chance, 8, 60) * SECOND;
    acts[whole(chance, 2, acts.length - 3)] = { place, ms, sends: 1, characters: whole(chance, 1, 12) };
  }
  return acts;
}

function look(chance: Chance, manner: Manner, place: Act['place']): Act {
  const ms = Math.min(7 * MINUTE, Math.max(3 * SECOND, logNormal(chance, manner.lookMs, manner.lookSpread)));
  if (happens(chance, manner.rereads)) return { place, ms: ms + 15 * SECOND, screens: between(chance, 0.5, 6) };
  if (happens(chance, manner.takesBack)) return { place, ms: ms + 15 * SECOND, characters: whole(chance, 3, 45) };
  return { place, ms, fresh: happens(chance, manner.fresh) };
}

/** Until the next look, ms: at least as long as it takes to have been away, at most half an hour. */
function gap(chance: Chance, { gapMs, gapSpread }: Manner): number {
  // Now and then something comes between: a meeting, a meal.
  if (happens(chance, 0.03)) return between(chance, 15, 45) * MINUTE;
  return Math.max(35 * SECOND, Math.min(30 * MINUTE, logNormal(chance, gapMs, gapSpread)));
}
