import { calmDay } from './calm-days.ts';
import { habits } from './habits.ts';
import type { Kind } from './kind.ts';

/** Calm people who come to watched sites so many times a day. */
export function everyday(visits: number): Kind {
  return {
    id: `everyday-${visits}`,
    name: `calm, ${visits} visits a day`,
    assumes:
      'Messages, feeds, posts and other people’s pages, in sittings, with quick returns to some of them. Most visits to messages find something new or write something; a tenth to a half are glances that find nothing. They scroll for a minute or two at a time, seldom for five, some of them with their messages in a window beside.',
    plan(chance, days) {
      const own = habits(chance, visits);
      return { outings: days.flatMap((day) => calmDay(chance, own, day)) };
    },
  };
}
