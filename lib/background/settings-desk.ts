import { SITES } from '../../content/sites/index.ts';
import { faultsIn, type Settings, type SiteSettings, type Thresholds, withSite } from '../core/settings.ts';
import type { Messages } from '../messages/messages.ts';

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

/** A family of cards switched off or back on. */
export function changeFamily(settings: Settings, family: string, on: boolean): Settings {
  const others = settings.familiesOff.filter((each) => each !== family);
  return { ...settings, familiesOff: on ? others : [...others, family] };
}
