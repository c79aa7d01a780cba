import type { Site } from '../../content/sites/site.ts';
import { now } from '../browser/clock.ts';
import { isPaused } from '../core/quiet-times.ts';
import type { Settings } from '../core/settings.ts';
import { originsOf } from '../core/sites/classify.ts';
import { nameOfSite, sitesOf } from '../core/sites/known.ts';
import { kindOf } from '../core/turn.ts';
import type { OptionsView, PauseView, SiteView } from '../messages/messages.ts';
import type { Memory } from './memory.ts';
import { grantedOrigins } from './registrar.ts';

/** What the options page is told, and what it shares with the popup. */

/** One site as our pages show it. */
export async function siteView(site: Site, settings: Settings): Promise<SiteView> {
  const chosen = settings.sites[site.id];
  const granted = (await grantedOrigins(site)).length === originsOf(site).length;
  const view = { id: site.id, name: site.name, kind: kindOf(settings, site.id), on: chosen?.on === true, granted };
  return chosen?.step ? { ...view, step: chosen.step } : view;
}

/** The pause that holds at `at`; one whose time has gone by is none. */
export function pauseView(settings: Settings, at: number): PauseView | null {
  if (!isPaused(settings, at)) return null;
  return { until: typeof settings.pause === 'number' ? settings.pause : null, now: at };
}

/** The options page: every site, the watched pages without their subjects, and the rest of the settings. */
export async function optionsView({ settings: all }: Memory): Promise<OptionsView> {
  const { watchedPages, ...settings } = all;
  const sites = await Promise.all(sitesOf(all).map((site) => siteView(site, all)));
  const pages = watchedPages.map(({ site, addedAt }) => ({ siteName: nameOfSite(all, site), addedAt }));
  const latestFirst = pages.sort((a, b) => b.addedAt - a.addedAt);
  return { sites, settings, pages: latestFirst, pause: pauseView(all, now()) };
}
