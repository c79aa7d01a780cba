import { attendedAt, hasWritten } from '../stays.ts';
import type { Loop } from './loop.ts';

const MINUTE = 60_000;

/**
 * Comparing in filtered reality (rule 6): long enough in feeds in one visit, or far enough down them, with nothing
 * written.
 */
const feed: Loop = {
  id: 'feed',
  notice({ at, stay, thresholds }) {
    if (hasWritten(stay)) return null;
    const feedMs = attendedAt(stay, at);
    const enough = feedMs >= thresholds.feedMinutes * MINUTE || stay.screens >= thresholds.feedScreens;
    return enough ? { loop: 'feed', feedMs, screens: Math.floor(stay.screens) } : null;
  },
  next({ at, stay, thresholds }) {
    if (hasWritten(stay)) return null;
    return {
      afterMs: Math.max(0, thresholds.feedMinutes * MINUTE - attendedAt(stay, at)),
      afterScreens: Math.max(0, thresholds.feedScreens - stay.screens),
    };
  },
};

export default feed;
