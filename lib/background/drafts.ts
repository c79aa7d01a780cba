import type { Settings } from '../core/settings.ts';
import { kindOf } from '../core/turn.ts';
import { besideOf, placeOf } from './places.ts';

/**
 * Whether drafts are noticed on a site (rule 7): the person switched that on, the site is watched, and messages are what
 * they use it for.
 */
export function noticesDrafts(settings: Settings, site: string): boolean {
  const { on, drafts } = settings.sites[site] ?? {};
  return on === true && drafts === true && kindOf(settings, site) !== 'social';
}

/**
 * Whether drafts are noticed at an address.
 * @returns null at a path that was left out of a watched site: there nothing is read, and yet the page may move on.
 * @param origin where the asking page is, as the browser knows it: a page may say where in its site it is, no more.
 */
export async function wantsDrafts(
  url: string,
  origin: string,
  settings: Settings,
  key: CryptoKey,
): Promise<boolean | null> {
  if (!URL.canParse(url) || new URL(url).origin !== origin) return false;
  const place = await placeOf(url, settings, key);
  if (place) return noticesDrafts(settings, place.site);
  const beside = await besideOf(url, settings);
  return beside !== null && noticesDrafts(settings, beside) ? null : false;
}
