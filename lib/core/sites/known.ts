import { SITES } from '../../../content/sites/index.ts';
import type { Site } from '../../../content/sites/site.ts';
import type { Settings } from '../settings.ts';
import { type CustomRule, customSite, idOfRule } from './custom.ts';
import { shownHost } from './host-name.ts';

/** The sites of a person's rules: asked with every report, made once for as long as the rules are the same. */
const made = new WeakMap<readonly CustomRule[], readonly Site[]>();

/** Every site there is for a person: those of the atlas and the ones they added. */
export function sitesOf({ ownSites }: Pick<Settings, 'ownSites'>): readonly Site[] {
  if (ownSites.length === 0) return SITES;
  const known = made.get(ownSites) ?? [...SITES, ...ownSites.map(customSite)];
  made.set(ownSites, known);
  return known;
}

/** The rule a person's site was made from; undefined for a site of the atlas and for one that was removed. */
export function ruleOf({ ownSites }: Pick<Settings, 'ownSites'>, site: string): CustomRule | undefined {
  return ownSites.find((rule) => idOfRule(rule) === site);
}

/** What a site is called. One that was removed is called by its host, for records may still speak of it. */
export function nameOfSite(settings: Pick<Settings, 'ownSites'>, site: string): string {
  const known = sitesOf(settings).find(({ id }) => id === site);
  if (known) return known.name;
  const [, host = site, port = ''] = /^(.*):(\d+)$/.exec(site) ?? [];
  return port === '' || port === '443' ? shownHost(host) : `${shownHost(host)}:${port}`;
}
