import type { Site } from '../../content/sites/site.ts';
import { now } from '../browser/clock.ts';
import { type Day, minuteOf } from '../core/day.ts';
import { isPaused } from '../core/quiet-times.ts';
import type { DayTotal } from '../core/records.ts';
import { type DayReport, dayReport } from '../core/report.ts';
import { MOST_PAGES, type Settings, thresholdsFor } from '../core/settings.ts';
import { isAt, originsOf, siteOf } from '../core/sites/classify.ts';
import { nameOfSite, sitesOf } from '../core/sites/known.ts';
import { addTally, emptyTotal } from '../core/totals.ts';
import { daysUntil, kindOf } from '../core/turn.ts';
import { talliesOf } from '../core/visits.ts';
import type { OptionsView, PageView, PauseView, PopupView, SiteView } from '../messages/messages.ts';
import { isSamePage } from '../store/codec.ts';
import { totalsBetween } from '../store/queries.ts';
import type { Memory } from './memory.ts';
import { pageOf } from './places.ts';
import { grantedOrigins } from './registrar.ts';
import { engineSettings } from './tracker.ts';

/** What the popup and the options page are told. */

const WEEK = 7;

async function siteView(site: Site, settings: Settings): Promise<SiteView> {
  const chosen = settings.sites[site.id];
  const granted = (await grantedOrigins(site)).length === originsOf(site).length;
  const view = { id: site.id, name: site.name, kind: kindOf(settings, site.id), on: chosen?.on === true, granted };
  return chosen?.step ? { ...view, step: chosen.step } : view;
}

/** The totals with the visit that is still going on. */
function withOpenVisit(totals: readonly DayTotal[], memory: Memory, at: number): DayTotal[] {
  const { segment, attended } = memory.snapshot.state;
  if (!segment || !attended) return [...totals];
  let all = [...totals];
  for (const tally of talliesOf({ ...segment, to: at }, attended.targets, engineSettings(memory))) {
    const isSame = (total: DayTotal) =>
      total.day === tally.day.day && total.site === tally.site && total.installation === memory.installation;
    const known = all.find(isSame) ?? emptyTotal(memory.installation, tally.site, tally.day);
    all = [...all.filter((total) => !isSame(total)), addTally(known, tally)];
  }
  return all;
}

/** Somebody's page at an address, where its site is watched and allowed; null where there is none. */
async function pageView({ settings, key }: Memory, url: string): Promise<PageView | null> {
  const page = await pageOf(url, settings, key);
  if (!page) return null;
  const { pageVisits: visits, pageMinutes: minutes } = thresholdsFor(settings, page.site);
  const { watchedPages } = settings;
  const full = watchedPages.length >= MOST_PAGES;
  return { watched: watchedPages.some((each) => isSamePage(each, page)), visits, minutes, full };
}

/** The pause that holds at `at`; one whose time has gone by is none. */
function pauseView(settings: Settings, at: number): PauseView | null {
  if (!isPaused(settings, at)) return null;
  return { until: typeof settings.pause === 'number' ? settings.pause : null, now: at };
}

/** The site an address is on, or whose host it is on at a path that was left out. */
function siteAround(url: string, settings: Settings): Site | null {
  if (!URL.canParse(url)) return null;
  const sites = sitesOf(settings);
  const parsed = new URL(url);
  return siteOf(parsed, sites) ?? sites.find((site) => isAt(site, parsed)) ?? null;
}

/** The popup: the site in front, today, and the six days before it. */
export async function popupView(memory: Memory, url: string | null): Promise<PopupView> {
  const at = now();
  const days = daysUntil(engineSettings(memory), at, WEEK);
  const today = days[0] as Day;
  const stored = await totalsBetween(memory.store, days.at(-1)?.day ?? today.day, today.day);
  const totals = withOpenVisit(stored, memory, at);
  const report = (day: Day): DayReport => {
    const until = day === today ? minuteOf(at, day) : null;
    return dayReport(
      totals.filter((total) => total.day === day.day),
      day,
      until,
    );
  };
  const site = url === null ? null : siteAround(url, memory.settings);
  return {
    site: site && (await siteView(site, memory.settings)),
    page: url === null ? null : await pageView(memory, url),
    today: report(today),
    week: days.slice(1).map(report),
    ownSites: memory.settings.ownSites,
    empty: totals.length === 0,
    countsHidden: memory.settings.countsHidden,
    pause: pauseView(memory.settings, at),
  };
}

/** The options page: every site, the watched pages without their subjects, and the rest of the settings. */
export async function optionsView({ settings: all }: Memory): Promise<OptionsView> {
  const { watchedPages, ...settings } = all;
  const sites = await Promise.all(sitesOf(all).map((site) => siteView(site, all)));
  const pages = watchedPages.map(({ site, addedAt }) => ({ siteName: nameOfSite(all, site), addedAt }));
  const latestFirst = pages.sort((a, b) => b.addedAt - a.addedAt);
  return { sites, settings, pages: latestFirst, pause: pauseView(all, now()) };
}
