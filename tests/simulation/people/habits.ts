import type { Chance } from '../../../lib/core/choose.ts';
import { between, happens, logNormal } from '../draws.ts';
import { MINUTE } from '../life.ts';
import { type Chatting, chatting } from './chatting.ts';
import { type Feed, feeds, type Messenger, messengers } from './places.ts';

/** What somebody does at the computer when nothing drives them. Shares are of 1. */
export interface Habits {
  /** Visits to watched sites on a usual day. */
  visits: number;
  /** How these are spread. */
  mix: readonly [Kind, ...Kind[]];
  messengers: readonly [Messenger, ...Messenger[]];
  feeds: readonly [Feed, ...Feed[]];
  chat: Chatting;
  /** Of visits: soon followed by another one to the same place. */
  returns: number;
  /** Of visits: soon after another one, to whatever place. */
  together: number;
  /** How long they scroll at a time, median, ms. */
  scrollMs: number;
  /** How fast, screens a minute. */
  pace: number;
  /** Of feeds: with the messages in a window beside them, which get a glance every few minutes. */
  beside: number;
}

interface Kind {
  kind: 'messages' | 'feed' | 'post' | 'profile';
  weight: number;
}

/** Somebody who comes so many times a day, in all else like anybody. */
export function habits(chance: Chance, visits: number): Habits {
  return {
    visits: visits * logNormal(chance, 1, 0.08),
    mix: [
      { kind: 'messages', weight: between(chance, 0.35, 0.6) },
      { kind: 'feed', weight: between(chance, 0.15, 0.35) },
      { kind: 'post', weight: between(chance, 0.08, 0.25) },
      { kind: 'profile', weight: between(chance, 0.03, 0.15) },
    ],
    messengers: messengers(chance),
    feeds: feeds(chance),
    chat: chatting(chance),
    returns: between(chance, 0.05, 0.3),
    together: between(chance, 0.1, 0.45),
    scrollMs: between(chance, 0.8, 2.2) * MINUTE,
    pace: Math.min(10, logNormal(chance, 4.5, 0.35)),
    beside: happens(chance, 0.2) ? between(chance, 0.1, 0.5) : 0,
  };
}
