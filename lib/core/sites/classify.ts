import { SITES } from '../../../content/sites/index.ts';
import type { Route, Site, Surface } from '../../../content/sites/site.ts';
import { isWithin } from './paths.ts';

/** Where a URL is: which site, what kind of place, and the raw text its subject is made from. */
export interface Classified {
  site: string;
  surface: Surface;
  /** `instagram/profile/some.user`; null where the URL names nobody. To be hashed by the worker and stored by no one. */
  key: string | null;
}

/** What routes are matched against. */
interface Address {
  host: string;
  path: string;
  hash: string;
  query: URLSearchParams;
}

/** Longer paths are no address of a person or a conversation, and no work for a pattern; characters. */
const LONGEST = 2048;

/** Surfaces that are somebody's or nothing: with a reserved word in the handle's place the route does not hold. */
const PAGES: ReadonlySet<Surface> = new Set(['profile', 'followList', 'feed']);

/** Files that may lie at the root of any host, whatever else has its address there: nobody's name. */
const FILES: ReadonlySet<string> = new Set([
  '.well-known',
  'ads.txt',
  'apple-app-site-association',
  'browserconfig.xml',
  'favicon.ico',
  'humans.txt',
  'index.html',
  'index.php',
  'manifest.json',
  'manifest.webmanifest',
  'opensearch.xml',
  'robots.txt',
  'security.txt',
  'service-worker.js',
  'sitemap.xml',
  'sw.js',
]);

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

/** The site a URL is on: over https, at exactly the hosts, the port and the paths it names. */
export function siteOf(url: URL, sites: readonly Site[]): Site | null {
  return (
    sites.find((site) => isAt(site, url) && (!site.paths || isWithin(plainPath(url.pathname), site.paths))) ?? null
  );
}

/** Whether a site has this host and port, at whatever path. */
export function isAt(site: Pick<Site, 'hosts' | 'below' | 'port'>, url: URL): boolean {
  if (url.protocol !== 'https:' || url.port !== (site.port ?? '')) return false;
  const host = hostOf(url);
  return site.hosts.some((pattern) => hostMatches(pattern, host) && isInhabited(site.below, pattern, host));
}

/** The host without the single dot that may end it, which is its root and names the same host. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.$/, '');
}

/** Whether the site lives at this one of the hosts that a `*.` covers. */
function isInhabited(below: RegExp | undefined, pattern: string, host: string): boolean {
  const domain = pattern.replace('*.', '');
  return !below || host === domain || below.test(host.slice(0, -domain.length - 1));
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
  const path = plainPath(url.pathname);
  if (site.within && !site.within.test(path)) return nowhere;
  const address = {
    host: hostOf(url),
    path: site.prefix ? path.replace(site.prefix, '') || '/' : path,
    hash: decoded(url.hash),
    query: url.searchParams,
  };
  for (const route of site.routes) {
    const place = follow(route, site, address);
    if (place) return place;
  }
  return nowhere;
}

/** What one route makes of an address: null where it does not match, or would call a reserved word a person. */
function follow(route: Route, site: Site, address: Address): Omit<Classified, 'site'> | null {
  if (route.host !== undefined && route.host !== address.host) return null;
  const found = route.pattern.exec(route.on === 'hash' ? address.hash : address.path);
  if (!found) return null;
  const { surface } = route;
  const thread = captured(found, route.thread);
  if (thread) return { surface, key: keyOf(site, 'thread', thread, address) };
  const handle = handleIn(route, found, address.query);
  if (handle === null) return { surface, key: null };
  if (!isReserved(handle, site)) return { surface, key: keyOf(site, 'profile', handle, address) };
  return PAGES.has(surface) ? null : { surface, key: null };
}

function isReserved(handle: string, { reserved }: Site): boolean {
  return FILES.has(handle) || reserved?.includes(handle) === true;
}

/** The raw text of a subject; where names belong to a host, `ana` there is the `ana@host` that other hosts speak of. */
function keyOf(site: Site, what: 'thread' | 'profile', name: string, { host }: Address): string {
  const isWhole = !site.perHost || (what === 'profile' && name.includes('@'));
  return `${site.id}/${what}/${isWhole ? name : `${name}@${host.replace(/^www\./, '')}`}`;
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
export function plainPath(pathname: string): string {
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
