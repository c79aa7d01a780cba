import { SITES } from '../../../content/sites/index.ts';
import type { Site } from '../../../content/sites/site.ts';
import { hostOf, isAt, plainPath } from './classify.ts';
import { siteCalled } from './find.ts';
import { shownHost } from './host-name.ts';
import { lookOf } from './look-alike.ts';

/** Where a site is that somebody wants to add. */
export interface Address {
  /** In lower case and plain letters, without a `www.` that means nothing. */
  host: string;
  /** The registrable domain the host belongs to; null where there is none. */
  domain: string | null;
  /** Empty where it is the usual one. */
  port: string;
  /** What else was typed: `/chat/room`; empty where nothing was. Nobody has said yet that only this path is meant. */
  path: string;
}

/** What is wrong with what was typed. */
export type Fault =
  /** Nothing was typed. */
  | 'empty'
  /** Not the address of anything: a word, a gap within, a host that cannot be. */
  | 'no_address'
  /** A page of the browser's own, a file, a mail address with its scheme: nothing a site could be. */
  | 'no_web_page'
  /** Over plain http, where anybody on the way can read a page and change what it is. */
  | 'plain_http'
  /** Somebody's name at a host: `@ana@example.org`, `ana@example.org`, `@ana:example.org`. */
  | 'account'
  /** Another host than the one it looks like. */
  | 'look_alike'
  /** A site that is on the list already, or that the atlas knows. */
  | 'there';

export type Reading =
  | { ok: Address }
  | {
      fault: Fault;
      /** What to type instead; null where that cannot be told. */
      type: string | null;
      /** The site that is there, or that it looks like, by id. */
      site: string | null;
    };

/**
 * Tells the registrable domain of a host, `example.co.uk` of `chat.example.co.uk`, by the public suffix list with its
 * private part; null for a suffix, a number and a name without dots.
 */
export type DomainOf = (host: string) => string | null;

/** One label of a host. Underscores are no letters of a host, and browsers open such pages all the same. */
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const LONGEST_HOST = 253;
const FOUR_PARTS = /^\d+(?:\.\d+){3}$/;

/**
 * Reads what somebody typed as the site they want to add.
 *
 *     readAddress('Chat.Example.org:8443/team', domainOf)
 *     // { ok: { host: 'chat.example.org', domain: 'example.org', port: '8443', path: '/team' } }
 *     readAddress('http://example.org', domainOf)
 *     // { fault: 'plain_http', type: 'https://example.org', site: null }
 * @param sites those that can be switched on already, the person's own among them.
 */
export function readAddress(text: string, domainOf: DomainOf, sites: readonly Site[] = SITES): Reading {
  const typed = text.trim();
  if (typed === '') return refused('empty');
  const called = siteCalled(typed, sites);
  if (called) return refused('there', { site: called.id });
  const account = accountHost(typed);
  if (account) return refused('account', { type: account });
  const { scheme, rest } = parted(typed);
  if (scheme !== '' && scheme !== 'http' && scheme !== 'https') return refused('no_web_page');
  const url = parsed(rest);
  if (!url) return refused('no_address', { type: nearest(rest) });
  return judged(url, { rest, isSure: scheme !== '', isPlain: scheme === 'http' }, domainOf, sites);
}

interface Typed {
  /** Without its scheme. */
  rest: string;
  /** A scheme was typed, so that even a host without dots is meant as one. */
  isSure: boolean;
  isPlain: boolean;
}

function judged(url: URL, { rest, isSure, isPlain }: Typed, domainOf: DomainOf, sites: readonly Site[]): Reading {
  const host = hostOf(url);
  if (authorityOf(rest).includes('@')) return refused('account', { type: isHost(host) ? host : null });
  const isMeant = isNumber(host) || host.includes('.') || host === 'localhost' || isSure || url.port !== '';
  if (!isHost(host) || !isMeant || isOtherNumber(host, rest)) return refused('no_address', { type: nearest(rest) });
  const there = sites.find((site) => isAt(site, url));
  if (there) return refused('there', { site: there.id });
  const look = lookOf(shownHost(host));
  const alike = look === host ? undefined : siteAt(look, sites);
  if (alike) return refused('look_alike', { type: look, site: alike.id });
  if (isPlain) return refused('plain_http', { type: `https://${host}` });
  const domain = isNumber(host) ? null : domainOf(host);
  const bare = domain !== null && host === `www.${domain}` ? domain : host;
  const path = plainPath(url.pathname);
  return { ok: { host: bare, domain, port: url.port, path: path === '/' ? '' : path } };
}

function refused(
  fault: Fault,
  { type = null, site = null }: { type?: string | null; site?: string | null } = {},
): Reading {
  return { fault, type, site };
}

/** The host in `ana@example.org`, `@ana@example.org`, `@ana:example.org` and `#room:example.org`; null where it is no such name. */
function accountHost(typed: string): string | null {
  const mail = /^@?[^\s@/:]+@([^\s@/:]+\.[^\s@/:]+)$/.exec(typed);
  const matrix = /^[@#!+][^\s@/:]+:([^\s@/:]+\.[^\s@/:]+)$/.exec(typed);
  const host = (mail ?? matrix)?.[1]?.toLowerCase();
  return host !== undefined && isHost(host) ? host : null;
}

/** A scheme and what follows it. `example.org:8443` and `localhost:3000/a` have none, for a port follows. */
function parted(typed: string): { scheme: string; rest: string } {
  const [whole = '', scheme = ''] = /^([a-z][a-z0-9+-]*):(?!\d+(?:[/?#]|$))/i.exec(typed) ?? [];
  return { scheme: scheme.toLowerCase(), rest: typed.slice(whole.length).replace(/^[/\\]+/, '') };
}

function parsed(rest: string): URL | null {
  const address = `https://${rest}`;
  return URL.canParse(address) ? new URL(address) : null;
}

/** The part of an address that names the host, with what may stand before and after it. */
function authorityOf(rest: string): string {
  return rest.split(/[/\\?#]/, 1)[0] ?? '';
}

function isHost(host: string): boolean {
  return isNumber(host) || isName(host);
}

function isName(host: string): boolean {
  return host.length <= LONGEST_HOST && host.split('.').every((label) => LABEL.test(label));
}

/** `12`, `0x7f.1` and `192.168.1` are read as numbers of four parts that nobody typed. */
function isOtherNumber(host: string, rest: string): boolean {
  return FOUR_PARTS.test(host) && !authorityOf(rest).startsWith(host);
}

/** Whether a host is a number, as `192.168.0.10` and `[fd00::10]` are. */
export function isNumber(host: string): boolean {
  return FOUR_PARTS.test(host) || host.startsWith('[');
}

/** The host that somebody may have meant: without a star or dots too many; null where that makes none either. */
function nearest(rest: string): string | null {
  const [host = ''] = authorityOf(rest.replace(/^(?:[*.]+)/, '').toLowerCase()).split(':', 1);
  const bare = host.replace(/\.+$/, '');
  return bare.includes('.') && isName(bare) && parsed(bare)?.hostname === bare && !isNumber(bare) ? bare : null;
}

function siteAt(host: string, sites: readonly Site[]): Site | undefined {
  const url = parsed(host);
  return url ? sites.find((site) => isAt(site, url)) : undefined;
}
