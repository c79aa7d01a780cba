import { originsOf } from '../../lib/core/sites/classify.ts';
import { type CustomRule, customSite } from '../../lib/core/sites/custom.ts';
import { ruleFor } from '../../lib/core/sites/own-sites.ts';
import { loadDomainOf } from './domains.ts';

/** A site that is not listed and could be watched: the one a page is on. */
export interface SiteOffer {
  id: string;
  name: string;
  rule: CustomRule;
  /** What the browser is to be asked for: match patterns. */
  origins: readonly string[];
}

/**
 * What can be offered on a page that Unspiral does not look at.
 * @returns null where there is nothing to watch, as on a page of the browser's own.
 */
export async function offerFor(url: string, settings: { ownSites: readonly CustomRule[] }): Promise<SiteOffer | null> {
  const rule = ruleFor(url, settings, await loadDomainOf());
  if (!rule) return null;
  const site = customSite(rule);
  return { id: site.id, name: site.name, rule, origins: originsOf(site) };
}
