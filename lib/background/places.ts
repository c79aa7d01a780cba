import { SITES } from '../../content/sites/index.ts';
import { mayBeOn } from '../browser/permissions.ts';
import { type Place, pageTarget, targetsOf } from '../core/place.ts';
import type { Settings } from '../core/settings.ts';
import { classify } from '../core/sites/classify.ts';
import type { PageKey } from '../store/codec.ts';
import { subjectOf } from '../store/subjects.ts';

/**
 * Where a page is, if the person has its site watched and the browser still allows it; null otherwise. The address is
 * looked at here and goes no further.
 */
export async function placeOf(url: string, settings: Settings, key: CryptoKey): Promise<Place | null> {
  const found = classify(url, SITES);
  if (!found || !settings.sites[found.site]?.on) return null;
  if (!(await mayBeOn(`https://${new URL(url).hostname}/*`))) return null;
  const { site, surface } = found;
  return found.key === null ? { site, surface } : { site, surface, subject: await subjectOf(key, found.key) };
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
