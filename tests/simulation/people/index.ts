import { asks } from './asks.ts';
import { compares } from './compares.ts';
import { everyday } from './everyday.ts';
import { friendsProfile } from './friends-profile.ts';
import { groupChat } from './group-chat.ts';
import type { Kind } from './kind.ts';
import { longScroller } from './long-scroller.ts';
import { looksUp } from './looks-up.ts';
import { mixture } from './mixtures.ts';
import { asksOnce } from './one-ask.ts';
import { postsALot } from './posts-a-lot.ts';
import { prods, stares, waits } from './waits.ts';
import { worksInChat } from './works-in-chat.ts';

/** People in whom there is nothing to notice. */
export const CALM: readonly Kind[] = [
  everyday(20),
  everyday(40),
  everyday(60),
  worksInChat,
  postsALot,
  groupChat,
  friendsProfile,
  asksOnce,
  longScroller,
];

/** People with phases that come and go. */
export const GRIPPED: readonly Kind[] = [waits, stares, prods, compares, looksUp, asks, mixture];
