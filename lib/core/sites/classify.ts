import { SITES } from '../../../content/sites/index.ts';
import type { Route, Site, Surface } from '../../../content/sites/site.ts';

/** Where a URL is: which site, what kind of place, and the raw text its subject is made from. */
export interface Classified {
  site: string;
  surface: Surface;
  /** `instagram/profile/some.user`; null where the URL names nobody. To be hashed by the worker and stored by no one. */
  key: string | null;
}

/** What routes are matched against. */
interface Address {
  path: string;
  hash: string;
  query: URLSearchParams;
}

/** Longer paths are no address of a person or a conversation, and no work for a pattern; characters. */
const LONGEST = 2048;

/** Surfaces that are nothing else than somebody's page: with a reserved word in the handle's place they are not theirs. */
const PAGES: ReadonlySet<Surface> = new Set(['profile', 'followList']);

/**
 * Says which site a URL belongs to and what kind of place it is there. Pure and total: null for what is no URL or on no
 * site of the list, `other` for a place that no route knows.
 *
 *     classify('https://www.instagram.com/Some.User/')
 *     // { site: 'instagram', surface: 'profile', key: 'instagram/profile/some.user' }
 */
export function classify(url: string, sites: readonly Site[] = SITES): Classified | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  const site = siteOf(parsed, sites);
  return site && { site: site.id, ...placeIn(site, parsed) };
}

/** The site a URL is on: over https, at the usual port, at exactly the hosts the site names. */
export function siteOf(url: URL, sites: readonly Site[]): Site | null {
  if (url.protocol !== 'https:' || url.port !== '') return null;
  // A single dot at the end of a host is its root and names the same host.
  const host = url.hostname.replace(/\.$/, '');
  return sites.find((site) => site.hosts.some((pattern) => hostMatches(pattern, host))) ?? null;
}

/** Whether a host in lower case fits a host pattern: `x.com` is that host alone, `*.reddit.com` also every host below it. */
export function hostMatches(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** The match patterns that cover a site: what permission is asked for, and where the sensor is registered. */
export function originsOf(site: Pick<Site, 'hosts'>): string[] {
  return site.hosts.map((host) => `https://${host}/*`);
}

function placeIn(site: Site, url: URL): Omit<Classified, 'site'> {
  const nowhere = { surface: 'other', key: null } as const;
  if (url.pathname.length + url.hash.length > LONGEST) return nowhere;
  const address = { path: plainPath(url.pathname), hash: decoded(url.hash), query: url.searchParams };
  if (site.within && !site.within.test(address.path)) return nowhere;
  for (const route of site.routes) {
    const place = follow(route, site, address);
    if (place) return place;
  }
  return nowhere;
}

/** What one route makes of an address: null where it does not match, or would call a reserved word a person. */
function follow(route: Route, site: Site, address: Address): Omit<Classified, 'site'> | null {
  const found = route.pattern.exec(route.on === 'hash' ? address.hash : address.path);
  if (!found) return null;
  const { surface } = route;
  const thread = captured(found, route.thread);
  if (thread) return { surface, key: `${site.id}/thread/${thread}` };
  const handle = handleIn(route, found, address.query);
  const reserved = handle !== null && site.reserved?.includes(handle);
  if (reserved && PAGES.has(surface)) return null;
  return { surface, key: handle && !reserved ? `${site.id}/profile/${handle}` : null };
}

/** Handles are folded, so that however an address spells one it is the same person. */
function handleIn(route: Route, found: RegExpExecArray, query: URLSearchParams): string | null {
  const handle = route.handleQuery ? query.get(route.handleQuery) : captured(found, route.handle);
  return handle ? handle.normalize('NFC').toLowerCase() : null;
}

function captured(found: RegExpExecArray, group: number | undefined): string | null {
  return group === undefined ? null : (found[group] ?? null);
}

/** `//in/J%C3%BCrgen/` as `/in/Jürgen`. */
function plainPath(pathname: string): string {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  return `/${segments.map(decoded).join('/')}`;
}

/** Percent-decoded, or as it was where that is not possible or would add slashes or control characters. */
function decoded(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return /%2f|%5c/i.test(text) || /\p{Cc}/u.test(plain) ? text : plain;
  } catch {
    return text;
  }
}
