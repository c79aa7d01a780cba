import { SITES } from '../../content/sites/index.ts';
import { mayBeOn } from '../browser/permissions.ts';
import type { Place } from '../core/place.ts';
import type { Settings } from '../core/settings.ts';
import { classify } from '../core/sites/classify.ts';
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
