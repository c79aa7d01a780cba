import { isFields } from '../settings-file/keys.ts';
import { siteFaults } from '../settings-file/own-sites.ts';
import { readSettingsFile } from '../settings-file/read.ts';
import { writeSettingsFile } from '../settings-file/write.ts';
import type { DomainOf } from '../sites/address.ts';
import type { Fault } from './faults.ts';
import type { Head } from './format.ts';
import type { SettingsReader } from './read.ts';

/** The settings inside a file of everything are a settings file as it stands alone: one format, one reader. */

/** Settings as they are put into the file, an object. */
export function settingsPart(settings: Head['settings']): unknown {
  return JSON.parse(writeSettingsFile(settings));
}

/** What reads them back. */
export function settingsReader(domainOf: DomainOf): SettingsReader {
  return (value) => {
    const read = readSettingsFile(JSON.stringify(value) ?? 'null', domainOf);
    if ('faults' in read) return { wrong: whereIn(read.faults[0]) };
    const { watchedPages: _, ...settings } = read.ok;
    return { ok: settings };
  };
}

/**
 * The same where the list of public suffixes is not at hand, for it is large: what a file says of the domains of its own sites
 * is believed, and has to be looked at by `domainFault` before anything is taken.
 */
export const believingReader: SettingsReader = (value) => {
  const rules: readonly unknown[] = isFields(value) && Array.isArray(value.ownSites) ? value.ownSites : [];
  const said = rules.filter(isFields).map(({ host, domain }) => [host, domain] as const);
  const domainOf: DomainOf = (host) => {
    const domain = said.find(([each]) => each === host)?.[1];
    return typeof domain === 'string' ? domain : null;
  };
  return settingsReader(domainOf)(value);
};

/** The first of some sites of one's own that would reach further than it may, as a fault of the file; null where there is none. */
export function domainFault(ownSites: Head['settings']['ownSites'], domainOf: DomainOf): Fault | null {
  const [fault] = siteFaults({ ownSites }, domainOf);
  return fault ? { fault: 'field', part: 'settings', entry: 0, field: whereIn(fault), expected: 'other' } : null;
}

function whereIn(fault: object | undefined): string {
  return fault && 'where' in fault ? String(fault.where) : '';
}
