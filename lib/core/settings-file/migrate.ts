import { DEFAULTS, type Settings, type SiteSettings } from '../settings.ts';

/** Settings as any version so far has written them, into the database or into a file. */
export type EarlierSettings = Partial<Omit<Settings, 'sites' | 'thresholds' | 'caps'>> & {
  sites?: Readonly<Record<string, Partial<SiteSettings>>>;
  thresholds?: Partial<Settings['thresholds']>;
  caps?: Partial<Settings['caps']>;
};

/**
 * Settings of an earlier version lack what has been added since: that is then as on the first day. A site of which it is
 * not said that it is watched is not.
 */
export function migrated(earlier: EarlierSettings): Settings {
  const sites = Object.entries(earlier.sites ?? {}).map(([id, site]) => [id, { on: false, ...site }] as const);
  return {
    ...DEFAULTS,
    ...earlier,
    sites: Object.fromEntries(sites),
    thresholds: { ...DEFAULTS.thresholds, ...earlier.thresholds },
    caps: { ...DEFAULTS.caps, ...earlier.caps },
  };
}
