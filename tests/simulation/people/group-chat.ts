import { sometime } from '../days.ts';
import { between, happens, logNormal, oneOf, poisson } from '../draws.ts';
import { type Act, MINUTE, type Outing, SECOND } from '../life.ts';
import { calmDay } from './calm-days.ts';
import { converse } from './chatting.ts';
import { habits } from './habits.ts';
import type { Kind } from './kind.ts';
import { inMessages, messenger } from './places.ts';

/** People in a busy group chat. */
export const groupChat: Kind = {
  id: 'group-chat',
  name: 'calm, busy group chat',
  assumes:
    'They come four to nine times a day in runs of about six looks, a few minutes apart, and at nearly every look there is something new, which they read and seldom answer.',
  plan(chance, days) {
    const own = habits(chance, between(chance, 10, 30));
    const where = messenger(chance, oneOf(chance, ['whatsapp', 'telegram', 'messenger', 'discord']), 1);
    const runs = between(chance, 4, 9);
    const fresh = between(chance, 0.88, 0.98);
    const answers = between(chance, 0.05, 0.25);
    const visit = (): Act => {
      const place = inMessages(chance, where, 0.2);
      const isFresh = happens(chance, fresh);
      if (happens(chance, answers)) return converse(chance, place, isFresh);
      return { place, ms: logNormal(chance, 25 * SECOND, 0.8), fresh: isFresh, screens: between(chance, 0, 2.5) };
    };
    const outings = days.flatMap((day) => {
      const group: Outing[] = [];
      for (let run = poisson(chance, runs); run > 0; run -= 1) {
        let at = sometime(chance, day);
        for (let look = 1 + poisson(chance, 5); look > 0; look -= 1) {
          const act = visit();
          group.push({ at, acts: [act], urge: 0 });
          at += act.ms + logNormal(chance, 2.5 * MINUTE, 0.8);
        }
      }
      return [...calmDay(chance, own, day), ...group];
    });
    return { outings };
  },
};
