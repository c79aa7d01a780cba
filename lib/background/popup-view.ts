import type { Site } from '../../content/sites/site.ts';
import { now } from '../browser/clock.ts';
import { likeDays, looksApart } from '../core/apart.ts';
import { wishesOf } from '../core/asked.ts';
import { type Day, minuteOf } from '../core/day.ts';
import { step } from '../core/engine.ts';
import { type Opening, opensOften, withOpening } from '../core/openings.ts';
import type { DayTotal } from '../core/records.ts';
import { type DayReport, dayReport } from '../core/report.ts';
import { MOST_PAGES, type Settings, thresholdsFor } from '../core/settings.ts';
import { isAt, originsOf, siteOf } from '../core/sites/classify.ts';
import { nameOfSite, sitesOf } from '../core/sites/known.ts';
import { switchesOf } from '../core/sites/switches.ts';
import type { State } from '../core/state.ts';
import { addTally, emptyTotal, type Tally } from '../core/totals.ts';
import { daysUntil, type EngineSettings } from '../core/turn.ts';
import { talliesOf } from '../core/visits.ts';
import type { PageView, PopupOpened, PopupView, SiteInFront, SiteView } from '../messages/messages.ts';
import { isSamePage } from '../store/codec.ts';
import { readPopupFacts } from '../store/popup-facts.ts';
import type { Memory } from './memory.ts';
import { pageOf } from './places.ts';
import { engineSettings } from './tracker.ts';
import { pauseView, siteView } from './views.ts';

/** What the popup is told. It reads one transaction of totals and writes nothing, so that it is there at once. */

const WEEK = 7;

/** The popup's view, and when it was opened of late, for the worker to keep once the view is told; null: as it was. */
export interface PopupAnswer {
  view: PopupView;
  openings: readonly Opening[] | null;
}

/** The site in front, what is on, today, how far apart its looks are, and the six days before it. */
export async function popupView(memory: Memory, { url, opening }: PopupOpened): Promise<PopupAnswer> {
  const at = now();
  const settings = engineSettings(memory);
  const days = daysUntil(settings, at, WEEK);
  const today = days[0] as Day;
  const span = { from: days.at(-1)?.day ?? today.day, to: today.day };
  const { week, like, openings } = await readPopupFacts(memory.store, { ...span, like: likeDays(today.day) });
  const { state, totals } = upToNow(memory, week, at);
  const until = minuteOf(at, today);
  const ofDay = ({ day }: Day) => totals.filter((total) => total.day === day);
  const report = (day: Day): DayReport => dayReport(ofDay(day), day, day === today ? until : null);
  const opened = openedWith(openings, opening, at, settings);
  const site = await siteInFront(memory, url);
  const wishes = wishesOf({ state, at });
  const passes = wishes.some(({ why, site: on }) => why === 'pass' && on === site?.id);
  const pause = pauseView(settings, at);
  const { countsHidden } = settings;
  const view: PopupView = {
    now: at,
    site,
    mayPass: site !== null && pause === null && !passes && mayHaveMessages(site),
    page: url === null ? null : await pageView(memory, url),
    today: report(today),
    apart: countsHidden ? null : looksApart(ofDay(today), like, until),
    ownSites: settings.ownSites,
    week: days.slice(1).map(report),
    empty: totals.length === 0,
    countsHidden,
    folded: opensOften(opened ?? openings),
    wishes: wishes.map((each) => ({ ...each, siteName: nameOfSite(settings, each.site) })),
    pause,
  };
  return { view, openings: opened };
}

/** The openings with this one; null where that is known already, and before the first site: there is nothing to fold away. */
function openedWith(
  openings: readonly Opening[],
  opening: string,
  at: number,
  { sites }: EngineSettings,
): readonly Opening[] | null {
  const isKnown = openings.some(([id]) => id === opening);
  return isKnown || Object.keys(sites).length === 0 ? null : withOpening(openings, opening, at);
}

/**
 * How things are now, with all that has ended by itself and the visit that is still going on. Nothing of it is written: the
 * next that is told does that anyway.
 */
function upToNow(memory: Memory, stored: readonly DayTotal[], at: number): { state: State; totals: DayTotal[] } {
  const settings = engineSettings(memory);
  const seen = { type: 'waited', id: 'popup', at, tab: -1 } as const;
  const [state, effects] = step(memory.snapshot.state, seen, settings, () => 0);
  const ended = effects.flatMap((effect) => (effect.type === 'tally' ? [effect.tally] : []));
  const { segment, attended } = state;
  const open = segment && attended ? talliesOf({ ...segment, to: at }, attended.targets, settings) : [];
  const totals = [...ended, ...open].reduce((all, tally) => withTally(all, tally, memory.installation), [...stored]);
  return { state, totals };
}

function withTally(totals: readonly DayTotal[], tally: Tally, installation: string): DayTotal[] {
  const isSame = (total: DayTotal) =>
    total.day === tally.day.day && total.site === tally.site && total.installation === installation;
  const known = totals.find(isSame) ?? emptyTotal(installation, tally.site, tally.day);
  return [...totals.filter((total) => !isSame(total)), addTally(known, tally)];
}

async function siteInFront({ settings }: Memory, url: string | null): Promise<SiteInFront | null> {
  const site = url === null ? null : siteAround(url, settings);
  if (!site) return null;
  const switches = switchesOf(settings.split, sitesOf(settings));
  const { sites: all } = switches.find(({ sites }) => sites.includes(site)) ?? { sites: [site] };
  return {
    ...(await siteView(site, settings)),
    together: all.map(({ id }) => id),
    others: all.filter((other) => other !== site).map(({ name }) => ({ name })),
    anyOn: all.some(({ id }) => settings.sites[id]?.on),
    origins: all.flatMap(originsOf),
  };
}

/** The site an address is on, or whose host it is on at a path that was left out. */
function siteAround(url: string, settings: Settings): Site | null {
  if (!URL.canParse(url)) return null;
  const sites = sitesOf(settings);
  const parsed = new URL(url);
  return siteOf(parsed, sites) ?? sites.find((site) => isAt(site, parsed)) ?? null;
}

/** Where a site is noticed and messages are what it is used for, somebody may have one to answer. */
function mayHaveMessages({ on, granted, kind }: SiteView): boolean {
  return on && granted && kind !== 'social';
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
