import type { Settings } from '../../lib/core/settings.ts';
import { originsOf } from '../../lib/core/sites/classify.ts';
import { sitesOf } from '../../lib/core/sites/known.ts';

const NONE: Pick<Settings, 'ownSites'> = { ownSites: [] };

/** The origins to ask the browser for, for exactly these sites (by id), of the atlas or of the person's own. */
export function originsOfAll(ids: readonly string[], settings: Pick<Settings, 'ownSites'> = NONE): string[] {
  return sitesOf(settings)
    .filter((site) => ids.includes(site.id))
    .flatMap(originsOf);
}
