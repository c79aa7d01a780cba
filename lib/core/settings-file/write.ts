import type { Settings } from '../settings.ts';
import { sitesOf } from '../sites/known.ts';

/** What says of a file that it is one of settings. */
export const MARK = 'settings';
/** The version that is written; earlier ones are read as well. */
export const VERSION: Settings['version'] = 1;

/**
 * The settings as a file: everything but the watched pages, whose keys mean nothing in another browser, and what is kept
 * of sites that are no longer there.
 */
export function writeSettingsFile(settings: Omit<Settings, 'watchedPages'>): string {
  const { watchedPages: _, version: __, ...rest } = settings as Settings;
  const known = sitesOf(settings).map(({ id }) => id);
  const sites = Object.fromEntries(Object.entries(settings.sites).filter(([id]) => known.includes(id)));
  return `${JSON.stringify({ unspiral: MARK, version: VERSION, ...rest, sites }, null, 2)}\n`;
}
