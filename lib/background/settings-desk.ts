import { SITES } from '../../content/sites/index.ts';
import {
  faultsIn,
  type Holdouts,
  MOST_PAGES,
  type Settings,
  type SiteSettings,
  type Thresholds,
  withSite,
} from '../core/settings.ts';
import type { Messages } from '../messages/messages.ts';
import { isSamePage, type PageKey } from '../store/codec.ts';

/** What our pages may change of the settings; each gives back the settings as they become. */

function known(site: string): string {
  if (SITES.some(({ id }) => id === site)) return site;
  throw new Error(`There is no site "${site}". Choose one of those the page lists.`);
}

/** The sites chosen on the welcome page are switched on; those chosen before stay as they were. */
export function chooseSites(settings: Settings, sites: readonly string[]): Settings {
  return sites.map(known).reduce((all, site) => withSite(all, site, { on: true }), settings);
}

/** One site changed. The standard step is no step: the person's own thresholds hold there again. */
export function changeSite(settings: Settings, { site, ...change }: Parameters<Messages['page-bg.site']>[0]): Settings {
  const changed = withSite(settings, known(site), change as Partial<SiteSettings>);
  if (change.step !== 'standard') return changed;
  const { step: _, ...rest } = changed.sites[site] ?? { on: false };
  return { ...changed, sites: { ...changed.sites, [site]: rest } };
}

/** @throws Error naming the fields that are out of bounds; nothing is changed then. */
export function changeThresholds(settings: Settings, thresholds: Thresholds): Settings {
  const faults = Object.entries(faultsIn(thresholds));
  if (faults.length === 0) return { ...settings, thresholds };
  const said = faults.map(([field, [least, most]]) => `${field} takes a whole number from ${least} to ${most}`);
  throw new Error(`${said.join('; ')}.`);
}

/** A family of cards switched off or back on; brought back, it is no longer one that did harm (rule 26). */
export function changeFamily(settings: Settings, family: string, on: boolean): Settings {
  const others = settings.familiesOff.filter((each) => each !== family);
  if (!on) return { ...settings, familiesOff: [...others, family] };
  const familiesHarmful = settings.familiesHarmful.filter((each) => each !== family);
  return { ...settings, familiesOff: others, familiesHarmful };
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
