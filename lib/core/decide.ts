import type { Refusal } from './effects.ts';
import { siteOfTarget, type Target } from './place.ts';
import { isPaused, maySpeakAt } from './quiet-times.ts';
import { type Caps, MOST, type Settings } from './settings.ts';
import type { State, Today } from './state.ts';
import { targetState } from './state.ts';
import type { EngineSettings } from './turn.ts';
import { isWavedAway } from './waved.ts';

const MINUTE = 60_000;

/** Rule 12: the base cooldowns, ms, and the rests. */
export const COOLDOWN = {
  sameTarget: 20 * MINUTE,
  anyTarget: 10 * MINUTE,
  keep: 45 * MINUTE,
  notALoop: 30 * MINUTE,
  pass: 10 * MINUTE,
  /** This many *keep going* in a row rest the target for the day. */
  keepsInARow: 2,
} as const;

/** Half as often where cards are waved away at once (rule 12): twice the base cooldowns, half the caps. */
function half(state: State): number {
  return isWavedAway(state.waved) ? 2 : 1;
}

/**
 * The moments that count against today's caps. A day is over when it ended as it was fixed and the calendar agrees, so
 * that neither a flight nor a clock gives a second allowance.
 * @param day the day that holds `at`, YYYY-MM-DD.
 */
export function countedToday({ today }: { today: Today }, at: number, day: string): readonly Target[] {
  return at < today.to || day <= today.day ? today.moments : [];
}

function capped(state: State, target: Target, at: number, { caps }: Pick<Settings, 'caps'>, day: string): boolean {
  const moments = countedToday(state, at, day);
  const here = moments.filter((other) => other === target).length;
  const most = (cap: keyof Caps) => Math.min(caps[cap], MOST[cap]) / half(state);
  return here >= most('perTarget') || moments.length >= most('perDay');
}

function cooledAt(state: State, target: Target): number {
  const { momentAt, stay } = targetState(state, target);
  // Minutes chosen at the door are up when they are up: the question there is no card that would have to wear off.
  if (stay?.intendedMs !== undefined && state.momentAt === momentAt) return 0;
  return Math.max(
    momentAt && momentAt + COOLDOWN.sameTarget * half(state),
    state.momentAt && state.momentAt + COOLDOWN.anyTarget * half(state),
  );
}

/**
 * When the cooldowns and rests of a target end, ms since the epoch; an instant in the past where there are none, and
 * Infinity once the day's cap is reached.
 */
export function openAt(
  state: State,
  target: Target,
  at: number,
  settings: Pick<Settings, 'caps'>,
  day: string,
): number {
  if (capped(state, target, at, settings, day)) return Number.POSITIVE_INFINITY;
  return Math.max(targetState(state, target).quiet?.until ?? 0, cooledAt(state, target));
}

/** The reasons that have nothing to do with what was said before. */
function quietNow(state: State, target: Target, at: number, settings: EngineSettings): Refusal | null {
  if (state.attended?.busy) return 'exempt';
  if (isPaused(settings, at)) return 'pause';
  return maySpeakAt(settings, siteOfTarget(target), at, settings) ? null : 'quiet';
}

/**
 * Why nothing may be said about a target now, or null when something may (rules 8 and 12).
 * @param ownChoice it is about a time to look later, which is quiet for everything but itself.
 */
export function refusal(
  state: State,
  target: Target,
  at: number,
  settings: EngineSettings,
  day: string,
  ownChoice = false,
): Refusal | null {
  const quiet = quietNow(state, target, at, settings);
  if (quiet) return quiet;
  if (capped(state, target, at, settings, day)) return 'cap';
  const rests = targetState(state, target).quiet;
  if (rests && rests.until > at && !ownChoice) return rests.why;
  return cooledAt(state, target) > at ? 'cooldown' : null;
}
