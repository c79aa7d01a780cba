import { SITES } from '../../../content/sites/index.ts';
import type { Site } from '../../../content/sites/site.ts';

/** As people type it: no capitals, no accents, no spaces or dots. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function namesOf({ id, name, aka = [] }: Site): readonly string[] {
  return [name, id, ...aka].map(folded);
}

/** The site of exactly this name, whichever of its names it is; undefined where there is none. */
export function siteCalled(text: string, sites: readonly Site[] = SITES): Site | undefined {
  return sites.find((site) => namesOf(site).includes(folded(text)));
}

/**
 * The sites with a name that has this in it, those that begin with it first. Nothing typed, or nothing that can be part
 * of a name: all of them.
 */
export function sitesNamed(text: string, sites: readonly Site[] = SITES): readonly Site[] {
  const wanted = folded(text);
  const found = sites.filter((site) => namesOf(site).some((name) => name.includes(wanted)));
  const begins = (site: Site) => namesOf(site).some((name) => name.startsWith(wanted));
  return [...found.filter(begins), ...found.filter((site) => !begins(site))];
}
