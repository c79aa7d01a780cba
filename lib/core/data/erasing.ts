import { type Calendar, dayOf } from '../day.ts';
import { type PackedTrial, pack } from '../effect/trial.ts';
import { loopOf, siteOfTarget, type Target } from '../place.ts';
import type { Moment } from '../records.ts';
import type { State } from '../state.ts';
import type { SeenDay } from '../usual.ts';
import { toTheMinute } from './merge.ts';

/** What is to be erased: the records of one site or of all, from one day to another, both included (YYYY-MM-DD). */
export interface Part {
  /** Null: of every site. */
  site: string | null;
  from: string;
  to: string;
}

/** Whether a record belongs to what is erased. */
export function isPart(part: Part, record: { site: string; day: string }): boolean {
  return record.day >= part.from && record.day <= part.to && (part.site === null || part.site === record.site);
}

/**
 * The state after a part of what it came of was erased. What is under way goes with the last two days, for a visit or a
 * rest that began yesterday may still go on. A trial names no site: it goes with the moment it came of, or with its day.
 * @param erased the moments that were erased.
 * @param at now, ms since the epoch.
 */
export function stateWithout(
  state: State,
  part: Part,
  erased: readonly Moment[],
  at: number,
  calendar: Calendar,
): State {
  const days = state.days.flatMap((day) => dayWithout(day, part));
  const trials = trialsWithout(state.trials, part, erased, calendar);
  const rest = { ...state, days, trials };
  const yesterday = dayOf(dayOf(at, calendar).from - 1, calendar).day;
  return part.to >= yesterday ? nothingUnderWay(rest, part.site) : rest;
}

function dayWithout(seen: SeenDay, part: Part): SeenDay[] {
  if (seen.day < part.from || seen.day > part.to) return [seen];
  if (part.site === null) return [];
  const { site } = part;
  const looks = Object.entries(seen.looks).filter(([target]) => siteOfTarget(target as Target) !== site);
  return [{ ...seen, looks: Object.fromEntries(looks) }];
}

function nothingUnderWay(state: State, site: string | null): State {
  const isElse = (target: Target) => site !== null && siteOfTarget(target) !== site;
  return {
    ...state,
    visits: without(state.visits, (id) => site !== null && id !== site),
    targets: without(state.targets, (target) => isElse(target as Target)),
    today: { ...state.today, moments: state.today.moments.filter(isElse) },
    open: state.open.filter(({ target }) => isElse(target)),
  };
}

function trialsWithout(
  trials: readonly PackedTrial[],
  part: Part,
  erased: readonly Moment[],
  calendar: Calendar,
): readonly PackedTrial[] {
  const gone = new Set(erased.flatMap((moment) => trialOf(moment)).map((trial) => trial.join()));
  return trials.filter((trial) => {
    const { day } = dayOf(trial[0], calendar);
    const isOfRange = part.site === null && day >= part.from && day <= part.to;
    return !isOfRange && !gone.has(toTheMinute(trial).join());
  });
}

/** The trial that came of a moment. */
function trialOf({ at, target, family, arm, probability, outcome }: Moment): PackedTrial[] {
  const loop = loopOf(target);
  if (!outcome || loop === 'draft') return [];
  const ofShow = arm === 'show' ? probability : Math.round((1 - probability) * 100) / 100;
  return [pack({ at, loop, family, arm, probability: ofShow, outcomeMs: outcome.ms, censored: outcome.censored })];
}

function without<T>(all: Readonly<Record<string, T>>, isKept: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => isKept(key)));
}
