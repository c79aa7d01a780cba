import { attendedAt, hasWritten } from '../stays.ts';
import type { Glance, Loop } from './loop.ts';

const MINUTE = 60_000;

/** What is left of the time somebody chose at the door of the feed (rule 6), attended ms; null where they chose none. */
function chosenLeft({ stay, at }: Glance): number | null {
  return stay.intendedMs === undefined ? null : Math.max(0, stay.intendedMs - attendedAt(stay, at));
}

/**
 * Comparing in filtered reality (rule 6): long enough in feeds in one visit, or far enough down them, with nothing
 * written. Where somebody chose how long to stay, their own time takes the place of ours.
 */
const feed: Loop = {
  id: 'feed',
  notice(glance) {
    const { on, at, stay, thresholds } = glance;
    if (on !== 'rest') return null;
    const feedMs = attendedAt(stay, at);
    const screens = Math.floor(stay.screens);
    const left = chosenLeft(glance);
    if (left !== null) {
      return left > 0
        ? null
        : { loop: 'intention', minutes: Math.round((stay.intendedMs ?? 0) / MINUTE), feedMs, screens };
    }
    if (hasWritten(stay)) return null;
    const enough = feedMs >= thresholds.feedMinutes * MINUTE || stay.screens >= thresholds.feedScreens;
    return enough ? { loop: 'feed', feedMs, screens } : null;
  },
  next(glance) {
    const { at, stay, thresholds } = glance;
    const left = chosenLeft(glance);
    if (left !== null) return { afterMs: left, afterScreens: null };
    if (hasWritten(stay)) return null;
    return {
      afterMs: Math.max(0, thresholds.feedMinutes * MINUTE - attendedAt(stay, at)),
      afterScreens: Math.max(0, thresholds.feedScreens - stay.screens),
    };
  },
};

export default feed;
