import { foldAsThen } from './as-then.ts';
import type { Folded } from './fold.ts';
import { expand } from './history.ts';
import { causeOf } from './history-answers.ts';
import { madeUpSettings, madeUpWeek } from './made-up-week.ts';
import type { Observation } from './observations.ts';
import type { Moment, Segment } from './records.ts';
import { EMPTY_STATE } from './state.ts';
import { daysUntil, type EngineSettings } from './turn.ts';

/** What some settings would have noticed: the engine, run over what it has stored. */

/** So many days are folded, today among them: what is usual for somebody takes a fortnight to be known (rule 4). */
export const PREVIEW_DAYS = 30;
/** And in so many of them, the last, loops are counted. */
const WEEK = 7;

/** What was stored of some days. */
export interface History {
  segments: readonly Segment[];
  /** Each with all that was amended to it. */
  moments: readonly Moment[];
}

/** A history as it was seen, ready to be folded. */
export interface Past {
  observations: readonly Observation[];
  /** The moments that came of some of them, by the id of the observation. */
  then: ReadonlyMap<string, Moment>;
  madeUp: boolean;
}

export interface Preview {
  /** Loops noticed in the last seven days, cards and silent moments together; a question at the door is none. */
  loops: number;
  /** There is nothing of the person's own yet: it was counted in a made-up week. */
  madeUp: boolean;
}

/** Which preview: of everything, or of one site alone. */
export interface Previewed {
  settings: EngineSettings;
  /** ms since the epoch. */
  at: number;
  /** Only what is noticed here is counted; null: all. */
  site: string | null;
}

/**
 * What the settings are tried on: what was stored of the sites that are on, or a made-up week where nothing was.
 * @param history of the last `PREVIEW_DAYS` days.
 */
export function pastFor({ segments, moments }: History, { settings, at, site }: Previewed): Past {
  const seen = segments.filter((segment) => settings.sites[segment.site]?.on);
  const isOwn = seen.some((segment) => site === null || segment.site === site);
  if (isOwn) return past({ segments: seen, moments }, false);
  return past(madeUpWeek(daysUntil(settings, at, WEEK), site), true);
}

function past({ segments, moments }: History, madeUp: boolean): Past {
  const then = new Map(moments.map((moment) => [causeOf(moment), moment]));
  return { observations: expand(segments, moments), then, madeUp };
}

/**
 * Folds a past with some settings, a little with each step, so that others get their turn. What was silent then is so
 * again, and every card is taken as it was then: the settings it had on that day give the moments it had on that day. A
 * pause is left out, for it is about today.
 */
export function* previewing(
  { observations, then, madeUp }: Past,
  { settings: given, at, site }: Previewed,
): Generator<undefined, Preview> {
  const settings = { ...(madeUp ? madeUpSettings(given, site) : given), pause: null };
  const since = daysUntil(settings, at, WEEK).at(-1)?.day ?? '';
  let folded: Folded = { state: EMPTY_STATE, settings };
  let loops = 0;
  for (const observation of observations) {
    const { effects, ...next } = foldAsThen(folded, observation, then.get(observation.id));
    folded = next;
    loops += effects.filter((effect) => effect.type === 'moment' && isCounted(effect.moment, since, site)).length;
    yield;
  }
  return { loops, madeUp };
}

function isCounted({ day, because, site }: Moment, since: string, only: string | null): boolean {
  return day >= since && because.loop !== 'door' && (only === null || site === only);
}

/** The same, in one go. */
export function preview(history: History, asked: Previewed): Preview {
  const run = previewing(pastFor(history, asked), asked);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}
