import type { Site } from '../../content/sites/site.ts';
import { now } from '../browser/clock.ts';
import { registeredScripts } from '../browser/scripting.ts';
import { loadedTabsOn } from '../browser/tabs.ts';
import type { Day } from '../core/day.ts';
import { LATELY_DAYS, standingOf } from '../core/self-check/standing.ts';
import { originsOf, siteOf } from '../core/sites/classify.ts';
import { sitesOf } from '../core/sites/known.ts';
import { dayIn } from '../core/turn.ts';
import type { SelfCheckView, SiteCheck } from '../messages/messages.ts';
import { tell } from '../messages/tell.ts';
import { segmentsBetween, totalsBetween } from '../store/queries.ts';
import type { Memory } from './memory.ts';
import { grantedOrigins, sensorId } from './registrar.ts';
import { engineSettings } from './tracker.ts';

/** How far back it is looked for when something was last noticed, days. */
const LOOKED_BACK_DAYS = 90;

/** The person's own day so many days before another, YYYY-MM-DD. */
function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** How many open pages at watched places of a site do not answer. Pages that the browser has put to sleep are not asked. */
async function unansweredOn(site: Site, origins: readonly string[]): Promise<number> {
  const tabs = await loadedTabsOn(origins);
  const watched = tabs.filter(({ url }) => URL.canParse(url) && siteOf(new URL(url), [site]));
  const answers = await Promise.all(watched.map(({ id }) => tell(id, 'bg-sensor.holding')));
  return answers.filter((answer) => answer === undefined).length;
}

/** Looks at every watched site: what the browser allows and has registered, which pages answer, what was noticed and when. */
export async function selfCheck(memory: Memory): Promise<SelfCheckView> {
  const { settings, store } = memory;
  const today: Day['day'] = dayIn(engineSettings(memory), now()).day;
  const sites = sitesOf(settings).filter(({ id }) => settings.sites[id]?.on);
  const [scripts, totals, segments] = await Promise.all([
    registeredScripts(),
    totalsBetween(store, daysBefore(today, LOOKED_BACK_DAYS), today),
    segmentsBetween(store, daysBefore(today, LATELY_DAYS - 1), today),
  ]);

  const check = async (site: Site): Promise<SiteCheck> => {
    const allowed = await grantedOrigins(site);
    const standing = standingOf({
      origins: originsOf(site),
      allowed,
      registered: scripts.find(({ id }) => id === sensorId(site.id))?.matches ?? [],
      unanswered: await unansweredOn(site, allowed),
      lately: segments.filter((segment) => segment.site === site.id),
    });
    const days = totals.filter((total) => total.site === site.id && total.visits > 0).map(({ day }) => day);
    return { site: site.id, standing, lastDay: days.sort().at(-1) ?? null };
  };
  return { today, sites: await Promise.all(sites.map(check)) };
}
