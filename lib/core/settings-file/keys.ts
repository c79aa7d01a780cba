import * as v from 'valibot';
import { type Fault, shown } from './fault.ts';
import { nearest } from './nearest.ts';
import { ofMessage } from './wanted.ts';

/** Which keys an object has and should not, and which it lacks: a schema itself tells of the first of them only. */

type Part = v.GenericSchema;
type Fields = Readonly<Record<string, unknown>>;

/** What a schema consists of, as far as it may have keys somewhere inside. */
type Inside = Part & {
  entries?: Readonly<Record<string, Part>>;
  item?: Part;
  wrapped?: Part;
  value?: Part;
};

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under a key: `thresholds.looks`; at the top of a file the key alone. */
export function named(where: string, key: string): string {
  return where === '' ? key : `${where}.${key}`;
}

/** The faults in the keys of a value and of all that it holds. What is no object where one belongs is none of these. */
export function keyFaults(schema: Part, value: unknown, where: string): Fault[] {
  const { entries, item, wrapped, value: each, type } = schema as Inside;
  if (wrapped) return keyFaults(wrapped, value, where);
  if (item) return Array.isArray(value) ? value.flatMap((one, at) => keyFaults(item, one, `${where}[${at}]`)) : [];
  // For a schema a list is an object as well.
  if (Array.isArray(value) && (entries || each)) {
    return [{ wrong: 'value', where, given: shown(value), wanted: { kind: 'object' } }];
  }
  if (!isFields(value)) return [];
  if (type === 'record' && each) {
    return Object.entries(value).flatMap(([key, one]) => keyFaults(each, one, named(where, key)));
  }
  return entries ? [...missing(entries, value, where), ...entryFaults(entries, value, where)] : [];
}

function entryFaults(entries: Readonly<Record<string, Part>>, value: Fields, where: string): Fault[] {
  const known = Object.keys(entries);
  return Object.entries(value).flatMap(([key, one]) => {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return entry ? keyFaults(entry, one, named(where, key)) : [unknownKey(where, key, known)];
  });
}

/** A key that nothing knows, with the one that was probably meant. */
export function unknownKey(where: string, key: string, known: readonly string[]): Fault {
  return { wrong: 'unknown', where: named(where, key), nearest: nearest(key, known), known };
}

function missing(entries: Readonly<Record<string, Part>>, value: Fields, where: string): Fault[] {
  return Object.entries(entries).flatMap(([key, entry]): Fault[] => {
    if (Object.hasOwn(value, key) || entry.type === 'exact_optional') return [];
    const [issue] = v.safeParse(entry, undefined).issues ?? [];
    return issue ? [{ wrong: 'value', where: named(where, key), given: null, wanted: ofMessage(issue.message) }] : [];
  });
}
