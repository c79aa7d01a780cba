import { familiesNow } from './choose.ts';
import { openAt } from './decide.ts';
import { LOOPS } from './loops/index.ts';
import type { Because } from './moments.ts';
import { glanceAt } from './notice.ts';
import { loopOf, siteOfTarget, type Target } from './place.ts';
import { isPaused, maySpeakAt } from './quiet-times.ts';
import { isEarly, STEPS } from './settings.ts';
import { type State, spokenIn } from './state.ts';
import { dayIn, type EngineSettings } from './turn.ts';

const MINUTE = 60_000;
/** How often a page tells at least that it is still attended, ms. */
export const HEARTBEAT_MS = 5 * MINUTE;

/** After so many ms or screens, whichever is sooner; `afterScreens` is null where scrolling cannot change anything. */
interface Next {
  afterMs: number;
  afterScreens: number | null;
}

/** When the page should tell next while the person stays where they are; nulls while they are nowhere. */
export function nextReport(
  state: State,
  settings: EngineSettings,
  at: number,
): { afterMs: number | null; afterScreens: number | null } {
  if (!state.attended) return { afterMs: null, afterScreens: null };
  const next = nextNotice(state, settings, at);
  // In any case now and then: of a page that says nothing for long it is not known whether the computer sleeps.
  return { afterMs: Math.min(next?.afterMs ?? HEARTBEAT_MS, HEARTBEAT_MS), afterScreens: next?.afterScreens ?? null };
}

/** When something could be said of the feed that is attended; null where nothing can before somebody arrives anew. */
function nextNotice(state: State, settings: EngineSettings, at: number): Next | null {
  const target = state.attended?.targets.find((each) => loopOf(each) === 'feed');
  if (!target || state.card || isQuiet(target, settings, at)) return null;
  const next = nextSayable(state, target, settings, at);
  const wait = openAt(state, target, at, settings, dayIn(settings, at).day) - at;
  if (!next || wait === Number.POSITIVE_INFINITY) return null;
  if (state.attended?.busy) return { afterMs: MINUTE, afterScreens: null };
  return wait > 0 ? { afterMs: Math.max(next.afterMs, wait), afterScreens: null } : next;
}

/** Whether the person's own times say that nothing may be said; when they end is seen at the next that is told anyway. */
function isQuiet(target: Target, settings: EngineSettings, at: number): boolean {
  return isPaused(settings, at) || !maySpeakAt(settings, siteOfTarget(target), at, settings);
}

/**
 * When the loop will be complete in a form that some family can still speak in: where none can, there is no use in
 * telling sooner. What the early step notices comes as a line, and what has no line waits for its card.
 */
function nextSayable(state: State, target: Target, settings: EngineSettings, at: number): Next | null {
  const glance = glanceAt({ state, at, settings }, target, 'rest');
  if (!glance) return null;
  const site = siteOfTarget(target);
  const { next } = LOOPS.feed;
  const loop = glance.stay.intendedMs === undefined ? 'feed' : 'intention';
  const counted = { feedMs: 0, screens: 0 };
  const because: Because = loop === 'feed' ? { loop, ...counted } : { loop, minutes: 0, ...counted };
  const isSaid = (form: 'card' | 'pill') =>
    familiesNow({ loop: 'feed', site, form, because }, settings, { thisVisit: spokenIn(state, site) }).length > 0;
  const early = isEarly(settings, site);
  if (early && loop === 'feed' && isSaid('pill')) return next(glance);
  if (!isSaid('card')) return null;
  return next(early ? { ...glance, thresholds: STEPS.standard } : glance);
}
