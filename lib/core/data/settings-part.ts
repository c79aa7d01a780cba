import { readSettingsFile } from '../settings-file/read.ts';
import { writeSettingsFile } from '../settings-file/write.ts';
import type { DomainOf } from '../sites/address.ts';
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

function whereIn(fault: object | undefined): string {
  return fault && 'where' in fault ? String(fault.where) : '';
}
