import type { Chance } from '../../../lib/core/choose.ts';
import type { Waking } from '../days.ts';
import { between, exponential, happens, logNormal, oneOf } from '../draws.ts';
import { type Act, HOUR, lengthOf, MINUTE, type Outing, SECOND } from '../life.ts';
import { calmDay } from './calm-days.ts';
import { type Chatting, chat } from './chatting.ts';
import { habits } from './habits.ts';
import type { Kind } from './kind.ts';
import { inMessages, type Messenger, messenger } from './places.ts';

/** People who answer messages for work all day. */
export const worksInChat: Kind = {
  id: 'works-in-chat',
  name: 'calm, works in chat',
  assumes:
    'Eight hours of one messenger on weekdays, 60 to 180 visits, in and out of it every few minutes. Most visits find something new or write something, and a fifth or so only see that nothing has come. After work they live like anybody.',
  plan(chance, days) {
    const own = habits(chance, between(chance, 8, 30));
    const site = oneOf(chance, ['whatsapp', 'telegram', 'discord', 'messenger', 'linkedin', 'google-messages']);
    const desk: Desk = {
      where: messenger(chance, site, 1),
      visits: between(chance, 60, 180),
      returns: between(chance, 0.15, 0.4),
      chat: {
        fresh: between(chance, 0.55, 0.85),
        answers: between(chance, 0.5, 0.85),
        writes: between(chance, 0.35, 0.65),
        looksUp: between(chance, 0.1, 0.3),
        glanceMs: between(chance, 6, 20) * SECOND,
      },
    };
    const working = days.flatMap((day) => (day.weekend ? [] : workingDay(chance, desk, day)));
    return { outings: [...days.flatMap((day) => calmDay(chance, own, day)), ...working] };
  },
};

interface Desk {
  where: Messenger;
  /** A day. */
  visits: number;
  returns: number;
  chat: Chatting;
}

function workingDay(chance: Chance, { where, visits, returns, chat: manner }: Desk, day: Waking): Outing[] {
  const start = day.from + between(chance, 1, 2) * HOUR;
  const outings: Outing[] = [];
  const often = (8 * HOUR) / (visits * (1 - returns));
  for (let at = start; at < start + 8.5 * HOUR; at += exponential(chance, often)) {
    // Lunch and meetings.
    if (happens(chance, 0.02)) at += between(chance, 25, 70) * MINUTE;
    for (let soon = false; ; soon = true) {
      const acts = happens(chance, 0.1) ? [readThrough(chance, where)] : chat(chance, manner, where, soon);
      outings.push({ at, acts, urge: 0 });
      at += lengthOf(acts);
      if (!happens(chance, returns)) break;
      at += logNormal(chance, 1.5 * MINUTE, 0.8);
    }
  }
  return outings;
}

/** A long thread, read without touching anything for a while. */
function readThrough(chance: Chance, where: Messenger): Act {
  const ms = Math.min(8 * MINUTE, logNormal(chance, 2 * MINUTE, 0.6));
  const fresh = happens(chance, 0.5);
  return {
    place: inMessages(chance, where, 0.1),
    ms,
    fresh,
    screens: happens(chance, 0.6) ? between(chance, 1, 10) : 0,
  };
}
