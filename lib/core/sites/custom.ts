import type { Site, SiteKind } from '../../../content/sites/site.ts';
import { isNumber } from './address.ts';
import { plainPath } from './classify.ts';
import { genericGrammar } from './generic.ts';
import { shownHost } from './host-name.ts';

/** The port that goes without saying. */
const HTTPS = '443';

/** A site the person added: what they said of it, and nothing that could be worked out. */
export interface CustomRule {
  /** As `readAddress` gives it. */
  host: string;
  /** As `readAddress` gave it when the rule was made: a later list of suffixes changes nothing of what was agreed to. */
  domain: string | null;
  /** Empty or absent: the usual one. */
  port?: string;
  /**
   * `host`: this host and no other, but that `example.org` and `www.example.org` are one to people. `site`: the registrable
   * domain of the host and all below it.
   */
  scope: 'host' | 'site';
  kind: SiteKind;
  /** Paths, each with all below it; none: the whole host. */
  include?: readonly string[];
  /** Paths that are not watched, whatever `include` says. */
  exclude?: readonly string[];
}

/** The id of a rule's site: with its port always, so that no host on somebody's own network is mistaken for a site of the atlas. */
export function idOfRule({ host, port = '' }: Pick<CustomRule, 'host' | 'port'>): string {
  return `${host}:${port || HTTPS}`;
}

/** The site of a rule: data as any site's, so that nothing else needs to know where it came from. */
export function customSite(rule: CustomRule): Site {
  const { host, port = '', kind, include = [], exclude = [] } = rule;
  return {
    id: idOfRule(rule),
    name: port === '' ? shownHost(host) : `${shownHost(host)}:${port}`,
    kind,
    hosts: hostsOf(rule),
    ...(port !== '' && { port }),
    paths: { only: asPaths(include), never: asPaths(exclude) },
    ...genericGrammar(kind),
  };
}

/** The host patterns of a rule. What the host does not end with, wherever it came from, is no domain of it. */
function hostsOf({ host, domain, scope }: CustomRule): readonly string[] {
  if (domain === null || isNumber(host) || !domain.includes('.')) return [host];
  if (host !== domain && !host.endsWith(`.${domain}`)) return [host];
  if (scope === 'site') return [`*.${domain}`];
  return host === domain || host === `www.${domain}` ? [domain, `www.${domain}`] : [host];
}

/** An empty line says nothing: taken for a path it would be the whole host. */
function asPaths(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.trim() !== '').map(asPath);
}

/** A path as addresses have it, however it was typed: `chat/*` as `/chat`. */
function asPath(text: string): string {
  const plain = text
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\*+$/, '');
  return plainPath(new URL(`https://host.invalid/${plain.replace(/^[/\\]+/, '')}`).pathname);
}
