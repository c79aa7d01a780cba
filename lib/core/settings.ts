import type { SiteKind } from '../../content/sites/site.ts';
import type { LoopId } from './moments.ts';
import { loopOf, siteOfTarget, type Target } from './place.ts';
import type { CustomRule } from './sites/custom.ts';

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
  /** Which visit of a day to a watched page is met with a card (rule 5). */
  pageVisits: number;
  /** Already the second is, when it comes within so many minutes of the first; 0: it is not (rule 5). */
  pageMinutes: number;
  /** Which ask for reassurance in 24 hours is met (rule 7). */
  asks: number;
}

/** How early Unspiral speaks on a site. */
export type Step = 'early' | 'standard' | 'relaxed';

const PAGES_AND_ASKS = { pageVisits: 3, pageMinutes: 30, asks: 2 } as const;

/** The three steps; `standard` and the look counts are rules 4 to 7, the other figures of the outer steps are our own. */
export const STEPS: Readonly<Record<Step, Thresholds>> = {
  early: { ...PAGES_AND_ASKS, looks: 3, lookMinutes: 20, feedMinutes: 5, feedScreens: 30, pageVisits: 2 },
  standard: { ...PAGES_AND_ASKS, looks: 4, lookMinutes: 30, feedMinutes: 10, feedScreens: 60 },
  relaxed: { looks: 6, lookMinutes: 60, feedMinutes: 20, feedScreens: 120, pageVisits: 5, pageMinutes: 0, asks: 3 },
};

/** The least and most each threshold may be set to. */
export const LIMITS: Readonly<Record<keyof Thresholds, readonly [number, number]>> = {
  looks: [2, 20],
  lookMinutes: [5, 240],
  feedMinutes: [1, 240],
  feedScreens: [5, 1000],
  pageVisits: [2, 20],
  pageMinutes: [0, 240],
  asks: [2, 10],
};

/**
 * A stretch of the week, on the wall's clock. One whose `to` is not after its `from` goes across midnight and belongs to
 * the day it begins on.
 */
export interface Span {
  /** 0 is Sunday, 6 Saturday. */
  days: readonly number[];
  /** Minutes after midnight, 0 to 1439. */
  from: number;
  /** Minutes after midnight, 0 to 1440. */
  to: number;
}

/** A page the person asked to watch (rule 1): which one only its keyed hash tells. */
export interface WatchedPage {
  site: string;
  subject: string;
  /** ms since the epoch. */
  addedAt: number;
}

/** A sentence of the person's own, for the cards of one loop. */
export interface OwnWording {
  /** Random. */
  id: string;
  loop: LoopId;
  /** At most 120 characters. */
  text: string;
}

/** So many pages can be watched at most: each keeps its visits of a day in mind. */
export const MOST_PAGES = 20;

/** How often a moment stays silent, so that silence can be compared with cards (rule 22): 3 in 10, half of them, or never. */
export type Holdouts = 'usual' | 'faster' | 'off';

export interface SiteSettings {
  /** Watched: the person switched it on. Nothing is noticed before the browser's permission is there as well. */
  on: boolean;
  /** What the person uses the site for; the atlas's answer where absent. */
  kind?: SiteKind;
  /** Set by *less of this*; the thresholds of this step then hold here instead of the person's own. */
  step?: Step;
  /** Numbers of the person's own for this site, in place of those for all sites; `step` goes before them. */
  thresholds?: Thresholds;
  /** Drafts are noticed here (rule 7); off until the person switches it on. */
  drafts?: boolean;
  /** When something may be said here, in place of the general times; an empty list: never. */
  times?: readonly Span[];
}

/** What may be changed of one site; null takes back what was set for it alone, so that what holds everywhere holds there. */
export type SiteChange = Partial<Pick<SiteSettings, 'on'>> & {
  [K in Exclude<keyof SiteSettings, 'on'>]?: SiteSettings[K] | null;
};

/** How often something may be noticed at most, each day of the person's own. */
export interface Caps {
  /** About one target. */
  perTarget: number;
  /** In all. */
  perDay: number;
}

/** The caps of rule 12: nobody can ask for more, only for less. */
export const MOST: Caps = { perTarget: 4, perDay: 6 };

/** The least and most days for which details can be kept; then only the totals of each day are. */
export const KEEP_DAYS = [7, 365] as const;

export interface Settings {
  version: 1;
  /** Keyed by site id. A site that is absent was never chosen. */
  sites: Readonly<Record<string, SiteSettings>>;
  /** Sites that the atlas does not know, as the person added them; what is set for one lies in `sites` under its id. */
  ownSites: readonly CustomRule[];
  /** Switches that stand for several sites, by id, where the person wanted each site to have its own. */
  split: readonly string[];
  thresholds: Thresholds;
  /** Never above `MOST`. */
  caps: Caps;
  /** Families switched off, among them what "stop showing cards about this" names (rule 21). */
  familiesOff: readonly string[];
  /** Of those, the ones that Unspiral switched off itself, because they did harm (rule 26). */
  familiesHarmful: readonly string[];
  /** Families that are off until somebody switches them on, and were. */
  familiesOn: readonly string[];
  /** Wordings that are not to come again, as `family/variant`. */
  wordingsOff: readonly string[];
  /** Wordings to come more often, as `family/variant`. */
  wordingsKept: readonly string[];
  /** The person's own sentences. */
  ownWordings: readonly OwnWording[];
  /** Nothing that was counted is named, in cards and elsewhere (rule 15). */
  countsHidden: boolean;
  /** Ask at the door of a feed what brings somebody there (rule 6). */
  door: boolean;
  watchedPages: readonly WatchedPage[];
  holdouts: Holdouts;
  /** The person has seen the sentence of rule 22 with its switch; before that nothing is held back. */
  holdoutsExplained: boolean;
  /** When something may be said; null: at any time. */
  times: readonly Span[] | null;
  /** Nothing is said until this instant, ms since the epoch; `open`: until the person says so; null: not paused. */
  pause: number | 'open' | null;
  /** The hour at which the person's own day begins, 0 to 23. */
  dayStartsAt: number;
  /** For how many days segments and moments are kept; the totals of each day stay. */
  keepDays: number;
}

export const DEFAULTS: Settings = {
  version: 1,
  sites: {},
  ownSites: [],
  split: [],
  thresholds: STEPS.standard,
  caps: MOST,
  familiesOff: [],
  familiesHarmful: [],
  familiesOn: [],
  wordingsOff: [],
  wordingsKept: [],
  ownWordings: [],
  countsHidden: false,
  door: false,
  watchedPages: [],
  holdouts: 'usual',
  holdoutsExplained: false,
  times: null,
  pause: null,
  dayStartsAt: 4,
  keepDays: 90,
};

/**
 * The thresholds that hold on one site. *Less* never means more: where the person's own figures are later than those of
 * the relaxed step, they stay.
 */
export function thresholdsFor({ sites, thresholds }: Pick<Settings, 'sites' | 'thresholds'>, site: string): Thresholds {
  const { step, thresholds: own = thresholds } = sites[site] ?? {};
  if (step !== 'relaxed') return step ? STEPS[step] : own;
  const { relaxed } = STEPS;
  const ownLooks = own.looks > relaxed.looks;
  return {
    looks: ownLooks ? own.looks : relaxed.looks,
    lookMinutes: ownLooks ? own.lookMinutes : relaxed.lookMinutes,
    feedMinutes: Math.max(own.feedMinutes, relaxed.feedMinutes),
    feedScreens: Math.max(own.feedScreens, relaxed.feedScreens),
    pageVisits: Math.max(own.pageVisits, relaxed.pageVisits),
    pageMinutes: Math.min(own.pageMinutes, relaxed.pageMinutes),
    asks: Math.max(own.asks, relaxed.asks),
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

/** Whether the early step holds on a site: what is noticed sooner than usual is said in a line at the edge. */
export function isEarly(settings: Settings, site: string): boolean {
  const thresholds = thresholdsFor(settings, site);
  return (Object.keys(LIMITS) as (keyof Thresholds)[]).every((field) => thresholds[field] === STEPS.early[field]);
}

/** The probability of a card rather than silence (rule 22). */
export function showProbability({ holdouts, holdoutsExplained }: Settings): number {
  if (!holdoutsExplained || holdouts === 'off') return 1;
  return holdouts === 'faster' ? 0.5 : 0.7;
}

/** The subjects of the pages the person asked to watch on a site. */
export function watchedOn({ watchedPages }: Settings, site: string): readonly string[] {
  return watchedPages.filter((page) => page.site === site).map(({ subject }) => subject);
}

/** Whether a page is (still) among those the person asked to watch; any target that is no page is. */
export function isPageWatched(settings: Settings, target: Target): boolean {
  if (loopOf(target) !== 'profile') return true;
  return watchedOn(settings, siteOfTarget(target)).some((subject) => target.endsWith(`/${subject}`));
}

/** The settings with one site changed, all else as it was. Drafts go with a site that is switched off: it was asked for them there. */
export function withSite<S extends Pick<Settings, 'sites'>>(settings: S, site: string, change: SiteChange): S {
  const { drafts, ...now } = settings.sites[site] ?? { on: false };
  const kept = drafts === undefined || change.on === false ? now : { ...now, drafts };
  const set = Object.entries({ ...kept, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return { ...settings, sites: { ...settings.sites, [site]: Object.fromEntries(set) as unknown as SiteSettings } };
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
