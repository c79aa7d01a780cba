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
  /** The capture that names the profile (handles are folded to lower case and refused when reserved). */
  handle?: number;
  /** The capture that names the thread. */
  thread?: number;
  /** The query parameter that names the profile. */
  handleQuery?: string;
}

export interface Site {
  /** The file's name. */
  id: string;
  /** What people call it. */
  name: string;
  kind: SiteKind;
  /** Hosts, each as in a match pattern: `x.com` is that host alone, `*.reddit.com` also every host below it. */
  hosts: readonly string[];
  routes: readonly Route[];
  /** The paths under which the site lives, where it shares its hosts with something else: all other paths are `other`. */
  within?: RegExp;
  /** First words of a path that are never somebody's handle. */
  reserved?: readonly string[];
  /** People post photos of their own here: wordings that speak of them are fit to be used. */
  photo?: true;
}

/** A list of words written as running text, for long lists that nobody wants one to a line. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
