import { between, byWeight } from '../draws.ts';
import { habits } from './habits.ts';
import type { Kind } from './kind.ts';
import { withPhases } from './phases.ts';
import { type WayOfWaiting, waitingIn } from './waiting.ts';

function kindThatWaits(way: WayOfWaiting, told: Pick<Kind, 'id' | 'name' | 'assumes'>): Kind {
  return {
    ...told,
    plan(chance, days) {
      const own = habits(chance, between(chance, 15, 45));
      const share = between(chance, 0.15, 0.6);
      const on = waitingIn(chance, byWeight(chance, own.messengers), way);
      return { outings: withPhases(chance, days, own, [{ share, on }]) };
    },
  };
}

/** People who on some days wait for a reply and look, shortly, every few minutes. */
export const waits = kindThatWaits('waiting', {
  id: 'waits',
  name: 'waiting for a reply',
  assumes:
    'On some days six to sixteen looks of a few seconds to a minute, a minute and a half to six minutes apart (medians; some gaps last half an hour). It mostly begins with a message of theirs and ends with a reply, or with giving up. Some looks find something new from somebody else, read upwards, or write and delete.',
});

/** People who on some days wait for a reply with the conversation before them. */
export const stares = kindThatWaits('staring', {
  id: 'stares',
  name: 'staring at a conversation',
  assumes:
    'The same, with the conversation before them for one to four minutes at a time, sometimes seven. Whoever is still for a minute is idle to the browser.',
});

/** People who on some days wait, look, and send a “??” in between. */
export const prods = kindThatWaits('prodding', {
  id: 'prods',
  name: 'waiting, with a “??” in between',
  assumes: 'Like waiting, with one short message more in between, sometimes two.',
});
