/** What one file of this folder says of one site. Data only: the rules that read it are in lib/core/sites. */

/** What a site is used for; it decides which loops may be noticed there. */
export type SiteKind = 'social' | 'messaging' | 'both';

/** What kind of place a URL on a watched site is. */
export type Surface =
  | 'feed'
  | 'shortform'
  | 'stories'
  | 'explore'
  | 'profile'
  | 'followList'
  | 'inbox'
  | 'thread'
  | 'post'
  | 'other';

/** One line of a site's URL grammar. The first route that matches wins. */
export interface Route {
  surface: Surface;
  /**
   * Matched against the pathname, or against the fragment (with its `#`) where `on` says so. The pathname comes decoded,
   * with doubled slashes made single and no slash at its end, so that patterns need not speak of them; `/` stays `/`.
   */
  pattern: RegExp;
  on?: 'hash';
  /** At this host only. */
  host?: string;
  /** The capture that names the profile (handles are folded to lower case and refused when reserved). */
  handle?: number;
  /** The capture that names the thread. */
  thread?: number;
  /** The query parameter that names the profile. */
  handleQuery?: string;
}

/** Paths, each with all that lies below it: `/chat` is also `/chat/a` and not `/chatter`. */
export interface Paths {
  /** Nothing but these; an empty list: all. */
  only: readonly string[];
  /** Not these, whatever `only` says. */
  never: readonly string[];
}

export interface Site {
  /** The file's name. */
  id: string;
  /** What people call it. */
  name: string;
  /** Other names people look for it by. */
  aka?: readonly string[];
  kind: SiteKind;
  /**
   * The site whose switch turns this one as well, by id, for people think of the two as one thing. Who does not can split
   * them. Only the switch is shared: visits and loops are each site's own.
   */
  group?: string;
  /** Hosts, each as in a match pattern: `x.com` is that host alone, `*.reddit.com` also every host below it. */
  hosts: readonly string[];
  /** What stands before the domain where the site lives, of all the hosts a `*.` covers: the others are shops and help pages. */
  below?: RegExp;
  /** The port, where it is not the usual one. Permissions know none and cover them all. */
  port?: string;
  /** Where on its hosts the site begins and ends; everything else there is as unwatched as any other page. */
  paths?: Paths;
  /** The paths under which the site lives, where it shares its hosts with something else: all other paths are `other`. */
  within?: RegExp;
  /** A first part of the path that says nothing of the place, such as a layout: it is taken off before routes are tried. */
  prefix?: RegExp;
  routes: readonly Route[];
  /** Names and conversations belong to the host they are at: `@ana` at one is somebody else than `@ana` at another. */
  perHost?: true;
  /** First words of a path that are never somebody's handle. */
  reserved?: readonly string[];
  /** People post photos of their own here: wordings that speak of them are fit to be used. */
  photo?: true;
}

/** A list of words written as running text, for long lists that nobody wants one to a line. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
