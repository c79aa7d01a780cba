import { SITES } from '../../content/sites/index.ts';
import type { SiteKind } from '../../content/sites/site.ts';
import type { Chance } from './choose.ts';
import type { Day } from './day.ts';
import { dayOf } from './day.ts';
import type { Effect } from './effects.ts';
import type { Settings } from './settings.ts';
import { ruleOf } from './sites/known.ts';
import type { State } from './state.ts';

/** The settings, and the time zone the person is in: where a day begins depends on both. */
export type EngineSettings = Settings & { timeZone: string };

/** One step under way: the state so far and what it has asked for. Lives only inside the engine. */
export interface Turn {
  state: State;
  readonly effects: Effect[];
  readonly id: string;
  /** ms since the epoch. */
  readonly at: number;
  settings: EngineSettings;
  readonly chance: Chance;
}

/** Settings that change in this step hold for the rest of it. */
export function changeSettings(turn: Turn, changed: Settings): void {
  const { timeZone } = turn.settings;
  const { timeZone: _, ...settings } = { ...changed, timeZone };
  turn.settings = { ...settings, timeZone };
  turn.effects.push({ type: 'settings', settings });
}

/** The person's day that holds an instant. */
export function dayIn(settings: EngineSettings, at: number): Day {
  return dayOf(at, { timeZone: settings.timeZone, startsAt: settings.dayStartsAt });
}

/** The days up to the one that holds an instant, that one first. */
export function daysUntil(settings: EngineSettings, at: number, count: number): Day[] {
  const days = [dayIn(settings, at)];
  while (days.length < count) days.push(dayIn(settings, (days.at(-1)?.from ?? at) - 1));
  return days;
}

/** What the person uses a site for: their own word, which for a site of their own stands in its rule, else the atlas's. */
export function kindOf(settings: Settings, site: string): SiteKind {
  const known = SITES.find((each) => each.id === site) ?? ruleOf(settings, site);
  return settings.sites[site]?.kind ?? known?.kind ?? 'both';
}
