import type { SiteKind } from '../../content/sites/site.ts';

/** When a loop counts as one. All numbers are the person's to change; the defaults are rules 4 and 6. */
export interface Thresholds {
  /** Which look within `lookMinutes` is met with a card: 4 means three finished looks, then an arrival (rule 4). */
  looks: number;
  /** The window in which those looks fall, minutes. */
  lookMinutes: number;
  /** Attended minutes in feeds in one visit (rule 6). */
  feedMinutes: number;
  /** Screens scrolled in feeds in one visit (rule 6). */
  feedScreens: number;
}

/** How early Unspiral speaks on a site. */
export type Step = 'early' | 'standard' | 'relaxed';

/** The three steps; `standard` and the look counts are rule 4, the feed figures of the outer steps are half and double. */
const STEPS: Readonly<Record<Step, Thresholds>> = {
  early: { looks: 3, lookMinutes: 20, feedMinutes: 5, feedScreens: 20 },
  standard: { looks: 4, lookMinutes: 30, feedMinutes: 10, feedScreens: 40 },
  relaxed: { looks: 6, lookMinutes: 60, feedMinutes: 20, feedScreens: 80 },
};

/** The least and most each threshold may be set to. */
export const LIMITS: Readonly<Record<keyof Thresholds, readonly [number, number]>> = {
  looks: [2, 20],
  lookMinutes: [5, 240],
  feedMinutes: [1, 240],
  feedScreens: [5, 1000],
};

export interface SiteSettings {
  /** Watched: the person switched it on. Nothing is noticed before the browser's permission is there as well. */
  on: boolean;
  /** What the person uses the site for; the atlas's answer where absent. */
  kind?: SiteKind;
  /** Set by *less of this*; the thresholds of this step then hold here instead of the person's own. */
  step?: Step;
}

export interface Settings {
  version: 1;
  /** Keyed by site id. A site that is absent was never chosen. */
  sites: Readonly<Record<string, SiteSettings>>;
  thresholds: Thresholds;
  /** Families switched off, among them what "stop showing cards about this" names (rule 21). */
  familiesOff: readonly string[];
  /** The hour at which the person's own day begins, 0 to 23. */
  dayStartsAt: number;
}

export const DEFAULTS: Settings = {
  version: 1,
  sites: {},
  thresholds: STEPS.standard,
  familiesOff: [],
  dayStartsAt: 4,
};

/**
 * The thresholds that hold on one site. *Less* never means more: where the person's own figures are later than those of
 * the relaxed step, they stay.
 */
export function thresholdsFor({ sites, thresholds: own }: Settings, site: string): Thresholds {
  const step = sites[site]?.step;
  if (step !== 'relaxed') return step ? STEPS[step] : own;
  const { relaxed } = STEPS;
  const ownLooks = own.looks > relaxed.looks;
  return {
    looks: ownLooks ? own.looks : relaxed.looks,
    lookMinutes: ownLooks ? own.lookMinutes : relaxed.lookMinutes,
    feedMinutes: Math.max(own.feedMinutes, relaxed.feedMinutes),
    feedScreens: Math.max(own.feedScreens, relaxed.feedScreens),
  };
}

/** One step towards silence on one site: what *less of this* does. People step down without being asked why (rule 12). */
export function lessOf(settings: Settings, site: string): Settings {
  const now = settings.sites[site];
  if (!now) return settings;
  const { step, ...rest } = now;
  // From early it goes back to the person's own thresholds, which no step stands for.
  const less: SiteSettings = step === 'early' ? rest : { ...rest, step: 'relaxed' };
  return { ...settings, sites: { ...settings.sites, [site]: less } };
}

/** The settings with one site switched on or off, all else as it was. */
export function withSite(settings: Settings, site: string, change: Partial<SiteSettings>): Settings {
  const now = settings.sites[site] ?? { on: false };
  return { ...settings, sites: { ...settings.sites, [site]: { ...now, ...change } } };
}

/** What is wrong with a set of thresholds, by field; an empty object where all is well. */
export function faultsIn(thresholds: Thresholds): Partial<Record<keyof Thresholds, readonly [number, number]>> {
  const faults: Partial<Record<keyof Thresholds, readonly [number, number]>> = {};
  for (const field of Object.keys(LIMITS) as (keyof Thresholds)[]) {
    const [least, most] = LIMITS[field];
    const value = thresholds[field];
    if (!Number.isInteger(value) || value < least || value > most) faults[field] = LIMITS[field];
  }
  return faults;
}
