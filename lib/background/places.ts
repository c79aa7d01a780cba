import { mayBeOn } from '../browser/permissions.ts';
import { type Place, pageTarget, targetsOf } from '../core/place.ts';
import type { Settings } from '../core/settings.ts';
import { classify, isAt } from '../core/sites/classify.ts';
import { sitesOf } from '../core/sites/known.ts';
import type { PageKey } from '../store/codec.ts';
import { subjectOf } from '../store/subjects.ts';

/**
 * Where a page is, if the person has its site watched and the browser still allows it; null otherwise. The address is
 * looked at here and goes no further.
 */
export async function placeOf(url: string, settings: Settings, key: CryptoKey): Promise<Place | null> {
  const found = classify(url, sitesOf(settings));
  if (!found || !settings.sites[found.site]?.on) return null;
  if (!(await mayBeAt(url))) return null;
  const { site, surface } = found;
  return found.key === null ? { site, surface } : { site, surface, subject: await subjectOf(key, found.key) };
}

/**
 * The watched site, by id, that an address lies beside: on its host, where the browser allows it, at a path the person left
 * out; null where there is none. The page there may move on to a watched path without loading, so our scripts have to stay.
 */
export async function besideOf(url: string, settings: Settings): Promise<string | null> {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  const site = sitesOf(settings).find((each) => each.paths && settings.sites[each.id]?.on && isAt(each, parsed));
  return site && (await mayBeAt(url)) ? site.id : null;
}

function mayBeAt(url: string): Promise<boolean> {
  return mayBeOn(`https://${new URL(url).hostname}/*`);
}

/** The page at an address that the person may ask to watch, where its site is watched and allowed; null otherwise. */
export async function pageOf(url: string, settings: Settings, key: CryptoKey): Promise<PageKey | null> {
  const place = await placeOf(url, settings, key);
  return place && pageAt(place);
}

/** Whose page a place is: that of a profile and what else names the same person, and never a thread. */
function pageAt({ site, surface, subject }: Place): PageKey | null {
  if (subject === undefined) return null;
  const around = { kind: 'social', feedOpen: false, watched: [subject], from: [] } as const;
  const isPage = targetsOf({ site, surface, subject }, around).includes(pageTarget(site, subject));
  return isPage ? { site, subject } : null;
}
