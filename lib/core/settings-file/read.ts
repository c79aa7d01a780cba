import * as v from 'valibot';
import type { Settings } from '../settings.ts';
import type { DomainOf } from '../sites/address.ts';
import { type Fault, shown } from './fault.ts';
import { isFields, keyFaults, unknownKey } from './keys.ts';
import { type EarlierSettings, migrated } from './migrate.ts';
import { siteFaults, twice } from './own-sites.ts';
import { SETTINGS } from './schema.ts';
import { ofMessage } from './wanted.ts';
import { MARK, VERSION } from './write.ts';

/** A settings file is a few kB; what is so much larger is something else, characters. */
const MOST_LENGTH = 1_000_000;
/** How far lists and objects may lie in one another: ours go no deeper than five. */
const DEEPEST = 20;

type Fields = Readonly<Record<string, unknown>>;
type Read<T> = { ok: T } | { faults: readonly Fault[] };

/**
 * Reads what somebody exported, in this version or an earlier one: all of it, or nothing and why, a fault for each thing
 * that is wrong. Watched pages are in no file, for their keys are of one browser alone.
 *
 *     readSettingsFile('{"unspiral":"settings","version":1,"door":true}', domainOf)
 *     // { ok: { ...DEFAULTS, door: true } }
 *     readSettingsFile('{"unspiral":"settings","version":1,"door":1}', domainOf)
 *     // { faults: [{ wrong: 'value', where: 'door', given: '1', wanted: { kind: 'flag' } }] }
 */
export function readSettingsFile(text: string, domainOf: DomainOf): Read<Settings> {
  if (text.length > MOST_LENGTH) return { faults: [{ wrong: 'large' }] };
  const parsed = parsedObject(text);
  if ('faults' in parsed) return parsed;
  const { unspiral, version, ...rest } = parsed.ok;
  if (unspiral !== MARK) return { faults: [{ wrong: 'foreign' }] };
  if (Number.isSafeInteger(version) && Number(version) > VERSION) {
    return { faults: [{ wrong: 'newer', version: Number(version) }] };
  }
  const head = version === VERSION ? [] : [versionFault(version)];
  const read = readSettings(rest, domainOf);
  if ('ok' in read && head.length === 0) return { ok: migrated(read.ok) };
  return { faults: [...head, ...('faults' in read ? read.faults : [])] };
}

/** The object that some JSON holds. */
export function parsedObject(text: string): Read<Fields> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { faults: [{ wrong: 'json' }] };
  }
  if (isTooDeep(value)) return { faults: [{ wrong: 'deep' }] };
  return isFields(value) ? { ok: value } : { faults: [{ wrong: 'no_object', given: shown(value) }] };
}

/**
 * Reads settings as far as they are there.
 * @param others keys at the top that are somebody else's affair, named where one is unknown.
 */
export function readSettings(value: Fields, domainOf: DomainOf, others: readonly string[] = []): Read<EarlierSettings> {
  const known = Object.keys(SETTINGS.entries);
  const strange = Object.keys(value).filter((key) => !known.includes(key));
  const own = Object.fromEntries(Object.entries(value).filter(([key]) => known.includes(key)));
  const read = v.safeParse(SETTINGS, own, { abortPipeEarly: true });
  const faults = [
    ...(read.issues ?? []).flatMap(valueFault),
    ...keyFaults(SETTINGS, own, ''),
    ...siteFaults(own, domainOf),
    ...twice(ownIds(own)),
    ...strange.map((key) => unknownKey('', key, [...others, ...known])),
  ];
  return read.success && faults.length === 0 ? { ok: read.output } : { faults };
}

function versionFault(version: unknown): Fault {
  const given = version === undefined ? null : shown(version);
  return { wrong: 'value', where: 'version', given, wanted: { kind: 'whole', least: 1, most: VERSION } };
}

/** A value that is not what it should be. That one is missing is told by its key. */
function valueFault({ path, input, message, received }: v.BaseIssue<unknown>): Fault[] {
  const last = path?.at(-1);
  if (received === 'undefined' && last && !Object.hasOwn(Object(last.input), last.key as PropertyKey)) return [];
  return [{ wrong: 'value', where: whereIs(path ?? []), given: shown(input), wanted: ofMessage(message) }];
}

function whereIs(path: readonly v.IssuePathItem[]): string {
  const parts = path.map(({ key, type }) => (type === 'array' ? `[${String(key)}]` : `.${String(key)}`));
  return parts.join('').replace(/^\./, '');
}

function ownIds({ ownWordings }: Fields): [string, string][] {
  if (!Array.isArray(ownWordings)) return [];
  return ownWordings.flatMap((each, at): [string, string][] =>
    isFields(each) && typeof each.id === 'string' ? [[each.id, `ownWordings[${at}].id`]] : [],
  );
}

/** Goes down without calling itself: what is nested without end must not be followed without end. */
function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}
