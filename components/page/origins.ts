import { SITES } from '../../content/sites/index.ts';
import { originsOf } from '../../lib/core/sites/classify.ts';

/** The origins to ask the browser for, for exactly these sites (by id). */
export function originsOfAll(ids: readonly string[]): string[] {
  return SITES.filter((site) => ids.includes(site.id)).flatMap(originsOf);
}
