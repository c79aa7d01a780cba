import type { Settings } from '../settings.ts';
import { type DomainOf, isNumber, readAddress } from './address.ts';
import { hostMatches } from './classify.ts';
import { type CustomRule, customSite, idOfRule } from './custom.ts';
import { sitesOf } from './known.ts';

/** The settings with a site of the person's own: added and switched on, or changed where it is there already. */
export function withOwnSite(settings: Settings, rule: CustomRule): Settings {
  const id = idOfRule(rule);
  const isThere = settings.ownSites.some((each) => idOfRule(each) === id);
  const ownSites = isThere
    ? settings.ownSites.map((each) => (idOfRule(each) === id ? rule : each))
    : [...settings.ownSites, rule];
  // The kind of such a site stands in its rule, for its grammar follows it.
  const { kind: _, ...now } = settings.sites[id] ?? { on: true };
  return { ...settings, ownSites, sites: { ...settings.sites, [id]: { ...now, on: isThere ? now.on : true } } };
}

/** The settings without a site of the person's own, and without all that was set for it. */
export function withoutOwnSite(settings: Settings, id: string): Settings {
  const { [id]: _, ...sites } = settings.sites;
  const ownSites = settings.ownSites.filter((rule) => idOfRule(rule) !== id);
  const watchedPages = settings.watchedPages.filter(({ site }) => site !== id);
  return { ...settings, sites, ownSites, watchedPages };
}

/**
 * The origins of a site that nothing else needs which the person has: what can be given back with it.
 * @param origins match patterns of the site that goes.
 */
export function originsToGiveBack(
  origins: readonly string[],
  settings: Pick<Settings, 'ownSites' | 'sites'>,
): string[] {
  const needed = sitesOf(settings)
    .filter(({ id }) => settings.sites[id])
    .flatMap(({ hosts }) => hosts);
  const isNeeded = (host: string) =>
    needed.some((other) => hostMatches(host, bare(other)) || hostMatches(other, bare(host)));
  return origins.filter((origin) => !isNeeded(origin.slice('https://'.length, -'/*'.length)));
}

function bare(host: string): string {
  return host.replace(/^\*\./, '');
}

/**
 * What is wrong with a rule that somebody wants kept, for people who write programs: our own pages send none that is.
 * @returns null where all is well.
 */
export function faultOfRule(rule: CustomRule, { ownSites }: Pick<Settings, 'ownSites'>): string | null {
  const id = idOfRule(rule);
  const others = { ownSites: ownSites.filter((each) => idOfRule(each) !== id) };
  const [host] = customSite(rule).hosts;
  if (host === undefined || !URL.canParse(`https://${rule.host}/`)) return `"${rule.host}" is no host.`;
  const typed = rule.port ? `${rule.host}:${rule.port}` : rule.host;
  const read = readAddress(`https://${typed}`, () => rule.domain, sitesOf(others));
  if ('fault' in read) return `"${typed}" cannot be a site of one’s own: ${read.fault}.`;
  if (read.ok.host !== rule.host || read.ok.port !== (rule.port ?? ''))
    return `"${typed}" is not written as hosts are.`;
  return null;
}

/** Whether the whole site of a host is more than the host: a choice worth offering. */
export function hasWholeSite({ host, domain }: Pick<CustomRule, 'host' | 'domain'>): boolean {
  return domain?.includes('.') === true && !isNumber(host);
}

/**
 * The rule for watching the site of a page, as the popup offers it on the page itself: its host at its port, and all paths.
 *
 *     ruleFor('https://chat.example.org:8443/room/1', settings, domainOf)
 *     // { host: 'chat.example.org', domain: 'example.org', port: '8443', scope: 'host', kind: 'both' }
 * @returns null where there is nothing to watch: a page of the browser's own, plain http, a host that is known already.
 */
export function ruleFor(url: string, settings: Pick<Settings, 'ownSites'>, domainOf: DomainOf): CustomRule | null {
  const read = readAddress(url, domainOf, sitesOf(settings));
  if ('fault' in read) return null;
  const { host, domain, port } = read.ok;
  return { host, domain, port, scope: 'host', kind: 'both' };
}
