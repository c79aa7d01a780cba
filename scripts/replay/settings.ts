import { SITES } from '../../content/sites/index.ts';
import { faultsIn, type SiteSettings, type Thresholds, withSite } from '../../lib/core/settings.ts';
import type { EngineSettings } from '../../lib/core/turn.ts';
import { REPLAY_DEFAULTS } from './replayer.ts';

/** What is wrong with a settings file, and what to write instead. */
export class BadSettings extends Error {}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(field: string, expected: string): never {
  throw new BadSettings(`"${field}" in the settings takes ${expected}`);
}

function thresholdsIn(value: unknown, kept: Thresholds): Thresholds {
  if (value === undefined) return kept;
  if (!isFields(value)) return refuse('thresholds', 'an object');
  const thresholds = { ...kept, ...value } as Thresholds;
  for (const [field, [least, most]] of Object.entries(faultsIn(thresholds))) {
    return refuse(`thresholds.${field}`, `a whole number from ${least} to ${most}`);
  }
  return thresholds;
}

function sitesIn(value: unknown, kept: EngineSettings): EngineSettings {
  if (value === undefined) return kept;
  if (!isFields(value)) return refuse('sites', 'an object, by site');
  return Object.entries(value).reduce((all, [site, change]) => {
    if (!SITES.some(({ id }) => id === site)) return refuse(`sites.${site}`, 'the id of a site, which this is not');
    if (!isFields(change) || typeof change.on !== 'boolean') return refuse(`sites.${site}.on`, 'true or false');
    return { ...withSite(all, site, change as Partial<SiteSettings>), timeZone: all.timeZone };
  }, kept);
}

function zoneIn(value: unknown, kept: string): string {
  if (value === undefined) return kept;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: String(value) }).resolvedOptions().timeZone;
  } catch {
    return refuse('timeZone', 'a zone such as "Europe/Lisbon"');
  }
}

/**
 * Reads the settings of a replay; whatever they leave out takes the replay defaults.
 * @throws BadSettings that names the field and says what it takes.
 */
export function readSettings(text: string): EngineSettings {
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    throw new BadSettings('the settings are not JSON');
  }
  if (!isFields(fields)) throw new BadSettings('the settings are not a JSON object');
  const { sites, thresholds, familiesOff = [], dayStartsAt = REPLAY_DEFAULTS.dayStartsAt, timeZone } = fields;
  const hour = Number.isInteger(dayStartsAt) && Number(dayStartsAt) >= 0 && Number(dayStartsAt) <= 23;
  if (!hour) return refuse('dayStartsAt', 'an hour from 0 to 23');
  if (!Array.isArray(familiesOff)) return refuse('familiesOff', 'a list of families');
  return {
    ...sitesIn(sites, REPLAY_DEFAULTS),
    thresholds: thresholdsIn(thresholds, REPLAY_DEFAULTS.thresholds),
    familiesOff: familiesOff.map(String),
    dayStartsAt: Number(dayStartsAt),
    timeZone: zoneIn(timeZone, REPLAY_DEFAULTS.timeZone),
  };
}
