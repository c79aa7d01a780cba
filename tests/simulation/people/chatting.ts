import type { Chance } from '../../../lib/core/choose.ts';
import { between, happens, logNormal, poisson, seconds } from '../draws.ts';
import { type Act, MINUTE, SECOND } from '../life.ts';
import { inMessages, type Messenger } from './places.ts';

/** What visits to messages come to. */
export interface Chatting {
  /** They come because something new is there. */
  fresh: number;
  /** Where something new is there, it is answered. */
  answers: number;
  /** Where nothing is, they write nevertheless, or look something up. */
  writes: number;
  looksUp: number;
  /** How long a glance takes, median, ms. */
  glanceMs: number;
}

/** How somebody is with messages in calm. */
export function chatting(chance: Chance): Chatting {
  return {
    fresh: between(chance, 0.35, 0.7),
    answers: between(chance, 0.35, 0.7),
    writes: between(chance, 0.2, 0.5),
    looksUp: between(chance, 0.05, 0.2),
    glanceMs: between(chance, 8, 25) * SECOND,
  };
}

/** One visit to messages in calm. `soon`: shortly after another one, when there is seldom anything new. */
export function chat(chance: Chance, own: Chatting, where: Messenger, soon = false): Act[] {
  const place = inMessages(chance, where);
  const fresh = happens(chance, soon ? own.fresh * 0.6 : own.fresh);
  if (fresh && happens(chance, own.answers)) return [converse(chance, place, true)];
  if (fresh) return [{ place, ms: seconds(chance, 20, 0.9), fresh, screens: happens(chance, 0.2) ? 2 : 0 }];
  if (happens(chance, own.writes)) return [converse(chance, place, false)];
  if (happens(chance, own.looksUp)) {
    return [{ place, ms: seconds(chance, 50, 0.7), screens: between(chance, 1, 12) }];
  }
  return [{ place, ms: Math.min(2 * MINUTE, logNormal(chance, own.glanceMs, 0.7)) }];
}

/** Some messages written, most of them more than a word. */
export function converse(chance: Chance, place: Act['place'], fresh: boolean): Act {
  const sends = 1 + poisson(chance, 0.9);
  const characters = Math.max(2, Math.round(sends * logNormal(chance, 32, 0.8)));
  const ms = Math.min(12 * MINUTE, 6 * SECOND + characters * between(chance, 180, 420) + seconds(chance, 12, 0.8));
  return { place, ms, fresh, sends, characters };
}
