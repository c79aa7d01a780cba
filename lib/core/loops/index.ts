import type { LoopId } from '../moments.ts';
import draft from './draft.ts';
import feed from './feed.ts';
import type { Loop } from './loop.ts';
import messages from './messages.ts';
import profile from './profile.ts';

/** Every kind of loop: one file and one line here. */
export const LOOPS: Readonly<Record<LoopId, Loop>> = { messages, feed, profile, draft };
