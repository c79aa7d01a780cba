import type { Refusal } from './effects.ts';
import type { Target } from './place.ts';
import type { State } from './state.ts';
import { targetState } from './state.ts';

const MINUTE = 60_000;

/** Rule 12: the base cooldowns, ms, the rests and the caps. */
export const COOLDOWN = {
  sameTarget: 20 * MINUTE,
  anyTarget: 10 * MINUTE,
  keep: 45 * MINUTE,
  notALoop: 30 * MINUTE,
  pass: 10 * MINUTE,
  /** This many *keep going* in a row rest the target for the day. */
  keepsInARow: 2,
  perTarget: 4,
  perDay: 6,
} as const;

function capped(state: State, target: Target, day: string): boolean {
  if (state.today.day !== day) return false;
  const here = state.today.moments.filter((other) => other === target).length;
  return here >= COOLDOWN.perTarget || state.today.moments.length >= COOLDOWN.perDay;
}

/**
 * When the cooldowns and rests of a target end, ms since the epoch; an instant in the past where there are none, and
 * Infinity once the day's cap is reached.
 */
export function openAt(state: State, target: Target, day: string): number {
  if (capped(state, target, day)) return Number.POSITIVE_INFINITY;
  const { quiet, momentAt } = targetState(state, target);
  return Math.max(
    quiet?.until ?? 0,
    momentAt && momentAt + COOLDOWN.sameTarget,
    state.momentAt && state.momentAt + COOLDOWN.anyTarget,
  );
}

/** Why nothing may be said about a target now, or null when something may (rules 8 and 12). */
export function refusal(state: State, target: Target, at: number, day: string): Refusal | null {
  if (state.attended?.busy) return 'exempt';
  if (capped(state, target, day)) return 'cap';
  const { quiet } = targetState(state, target);
  if (quiet && quiet.until > at) return quiet.why;
  return openAt(state, target, day) > at ? 'cooldown' : null;
}

/**
 * Why somebody who comes back before the time they chose is not reminded of it, or null. Their own choice is not held
 * back by the cooldown its own answer began, only by the one across all targets and by the caps.
 */
export function promiseRefusal(state: State, target: Target, at: number, day: string): Refusal | null {
  if (state.attended?.busy) return 'exempt';
  if (capped(state, target, day)) return 'cap';
  return state.momentAt + COOLDOWN.anyTarget > at ? 'cooldown' : null;
}
