import { FAMILIES } from '../../content/nudges/index.ts';
import { faultIn, MOST_CHARACTERS, withOwn } from '../core/own-wordings.ts';
import { type PauseFor, pauseUntil, pauseWhenHiding } from '../core/pause.ts';
import {
  faultsIn,
  type Holdouts,
  KEEP_DAYS,
  MOST,
  MOST_PAGES,
  type OwnWording,
  type Settings,
  type Span,
  type Thresholds,
  withSite,
} from '../core/settings.ts';
import type { CustomRule } from '../core/sites/custom.ts';
import { ruleOf, sitesOf } from '../core/sites/known.ts';
import { faultOfRule, withOwnSite } from '../core/sites/own-sites.ts';
import { isSpan, MOST_SPANS } from '../core/spans.ts';
import type { EngineSettings } from '../core/turn.ts';
import type { Messages } from '../messages/messages.ts';
import { isSamePage, type PageKey } from '../store/codec.ts';

/** The hours at which a day may begin. */
const HOURS = [0, 23] as const;

/** What our pages may change of the settings; each gives back the settings as they become. */

function known(settings: Settings, site: string): string {
  if (sitesOf(settings).some(({ id }) => id === site)) return site;
  throw new Error(`There is no site "${site}". Choose one of those the page lists.`);
}

/**
 * One site changed. What a site of one's own is used for stands in its rule, for what its addresses mean follows it.
 * @throws Error saying what is out of bounds; nothing is changed then.
 */
export function changeSite(settings: Settings, { site, ...change }: Parameters<Messages['page-bg.site']>[0]): Settings {
  if (change.thresholds) holdable(change.thresholds);
  if (change.times) holdableTimes(change.times);
  const rule = ruleOf(settings, site);
  if (rule && change.kind) {
    const { kind, ...rest } = change;
    return withSite(withOwnSite(settings, { ...rule, kind }), site, rest);
  }
  return withSite(settings, known(settings, site), change);
}

/** The sites of one switch, all on or all off. */
export function switchSites(settings: Settings, sites: readonly string[], on: boolean): Settings {
  return sites.reduce((all, site) => withSite(all, known(all, site), { on }), settings);
}

/** A switch that stands for several sites, split so that each has its own, or one again. */
export function splitSwitch(settings: Settings, id: string, split: boolean): Settings {
  const others = settings.split.filter((each) => each !== id);
  return { ...settings, split: split ? [...others, known(settings, id)] : others };
}

/** @throws Error naming the fields that are out of bounds. */
function holdable(thresholds: Thresholds): Thresholds {
  const faults = Object.entries(faultsIn(thresholds));
  if (faults.length === 0) return thresholds;
  const said = faults.map(([field, [least, most]]) => `${field} takes a whole number from ${least} to ${most}`);
  throw new Error(`${said.join('; ')}.`);
}

/** @throws Error where one of them is no stretch of a week. */
function holdableTimes(times: readonly Span[]): readonly Span[] {
  if (times.every(isSpan) && times.length <= MOST_SPANS) return times;
  throw new Error(
    `Hours are at most ${MOST_SPANS} spans, each with at least one day from 0 to 6, and minutes of a day.`,
  );
}

/** @throws Error naming the fields that are out of bounds; nothing is changed then. */
export function changeThresholds(settings: Settings, thresholds: Thresholds): Settings {
  return { ...settings, thresholds: holdable(thresholds) };
}

function within(value: number, [least, most]: readonly [number, number], what: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`${what} takes a whole number from ${least} to ${most}.`);
}

/**
 * When and how often something may be said, and when the day begins.
 * @throws Error saying what is out of bounds; nothing is changed then.
 */
export function changeRules(
  settings: Settings,
  { times, caps, dayStartsAt }: Parameters<Messages['page-bg.rules']>[0],
) {
  const changed: Settings = {
    ...settings,
    times: times ? holdableTimes(times) : times === null ? null : settings.times,
    dayStartsAt: dayStartsAt === undefined ? settings.dayStartsAt : within(dayStartsAt, HOURS, 'The day’s first hour'),
  };
  if (!caps) return changed;
  const perTarget = within(caps.perTarget, [1, MOST.perTarget], 'Cards a day about one thing');
  return { ...changed, caps: { perTarget, perDay: within(caps.perDay, [1, MOST.perDay], 'Cards a day') } };
}

/**
 * A family of cards switched off or on; brought back, it is no longer one that did harm (rule 26). One that is off at first
 * has to be named to speak at all.
 */
export function changeFamily(settings: Settings, family: string, on: boolean): Settings {
  const others = (families: readonly string[]) => families.filter((each) => each !== family);
  const familiesOff = others(settings.familiesOff);
  const familiesOn = others(settings.familiesOn);
  if (!on) return { ...settings, familiesOff: [...familiesOff, family], familiesOn };
  const isOffAtFirst = FAMILIES.some(({ id, off }) => id === family && off);
  return {
    ...settings,
    familiesOff,
    familiesHarmful: others(settings.familiesHarmful),
    familiesOn: isOffAtFirst ? [...familiesOn, family] : familiesOn,
  };
}

/**
 * A wording comes as any other again, whatever was said of it on a card.
 * @param name `family/variant`.
 */
export function releaseWording(settings: Settings, name: string): Settings {
  const others = (names: readonly string[]) => names.filter((each) => each !== name);
  return { ...settings, wordingsOff: others(settings.wordingsOff), wordingsKept: others(settings.wordingsKept) };
}

/**
 * The settings of a file in place of those that hold. Watched pages are of this browser alone, and so is whether somebody
 * has read the sentence of rule 22 in it.
 */
export function importSettings(settings: Settings, imported: Omit<Settings, 'watchedPages'>): Settings {
  const { watchedPages, holdoutsExplained } = settings;
  return { ...imported, watchedPages, holdoutsExplained };
}

const OWN_FAULTS = {
  empty: 'A sentence of one’s own needs at least one character.',
  long: `A sentence of one’s own takes at most ${MOST_CHARACTERS} characters.`,
  same: 'This sentence is there already.',
} as const;

/**
 * A sentence of the person's own, added or changed.
 * @throws Error saying what is wrong with it; nothing is changed then.
 */
export function keepOwn(settings: Settings, own: OwnWording): Settings {
  const fault = faultIn(own, settings);
  if (fault) throw new Error(OWN_FAULTS[fault]);
  return withOwn(settings, own);
}

/**
 * Everything paused from now on, or the pause ended.
 * @param chosen null ends it.
 * @param at ms since the epoch.
 */
export function changePause(
  settings: Settings,
  chosen: PauseFor | null,
  at: number,
  timeZone: EngineSettings['timeZone'],
): Settings {
  return { ...settings, pause: chosen && pauseUntil(chosen, at, { ...settings, timeZone }) };
}

/** Everything paused for the rest of the day, or for longer where it was so already. */
export function pauseRestOfDay(settings: Settings, at: number, timeZone: EngineSettings['timeZone']): Settings {
  return { ...settings, pause: pauseWhenHiding(at, { ...settings, timeZone }) };
}

/**
 * The sentence of rule 22 was seen with its switch, so that from now on cards may be held back.
 * @param chosen null where it was seen and nothing chosen; that counts once there is a site on which a card could come.
 */
export function changeHoldouts(settings: Settings, chosen: Holdouts | null): Settings {
  const isMoot = settings.holdoutsExplained || !Object.values(settings.sites).some(({ on }) => on);
  if (chosen === null && isMoot) return settings;
  return { ...settings, holdouts: chosen ?? settings.holdouts, holdoutsExplained: true };
}

/** @throws Error where it is no number of days that can be kept; nothing is changed then. */
export function changeKeepDays(settings: Settings, keepDays: number): Settings {
  const [least, most] = KEEP_DAYS;
  if (Number.isInteger(keepDays) && keepDays >= least && keepDays <= most) return { ...settings, keepDays };
  throw new Error(`Details are kept for ${least} to ${most} whole days.`);
}

/**
 * A page watched from now on; one that is watched already stays as it was, and so does everything where as many are
 * watched as can be.
 * @param at ms since the epoch.
 */
export function watchPage(settings: Settings, page: PageKey, at: number): Settings {
  const { watchedPages } = settings;
  if (watchedPages.some((each) => isSamePage(each, page)) || watchedPages.length >= MOST_PAGES) return settings;
  // The list names pages by when they were added, and by nothing else.
  const addedAt = Math.max(at, ...watchedPages.map((each) => each.addedAt + 1));
  return { ...settings, watchedPages: [...watchedPages, { ...page, addedAt }] };
}

/** A page that is watched no more. */
export function unwatchPage(settings: Settings, page: PageKey): Settings {
  return { ...settings, watchedPages: settings.watchedPages.filter((each) => !isSamePage(each, page)) };
}

/**
 * A site of the person's own, added or changed.
 * @throws Error saying what is wrong with the rule; nothing is changed then.
 */
export function keepOwnSite(settings: Settings, rule: CustomRule): Settings {
  const fault = faultOfRule(rule, settings);
  if (fault) throw new Error(fault);
  return withOwnSite(settings, rule);
}
