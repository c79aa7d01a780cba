import * as v from 'valibot';
import { type Expected, type Fault, Faulty, type Part } from './faults.ts';
import { type DataFile, type Head, LISTS, type ListName, type Lists, MOST_ENTRIES, VERSION } from './format.ts';
import * as schema from './schema.ts';
import { checkShape, lineOf } from './shape.ts';

/** How far reading has come, 0 to 1. */
type Progress = number;

/** Reads the settings of a file; `wrong` is the first field of them that cannot be used. */
export type SettingsReader = (value: unknown) => { ok: Head['settings'] } | { wrong: string };

/** Entries between two pauses: some milliseconds of work. */
const AT_A_TIME = 1000;
const ONCE = { abortEarly: true, abortPipeEarly: true } as const;

/**
 * Reads a file, with pauses, so that whoever reads can show how far it is and can stop. All of it is read or none: what
 * is handed back has been looked at down to the last field.
 *
 *     for (const step of readData(text, readSettings)) show(step);
 *
 * @returns the file, or the first thing that is wrong with it.
 */
export function* readData(text: string, readSettings: SettingsReader): Generator<Progress, DataFile | Fault> {
  try {
    yield 0;
    const parts = parse(text);
    yield 0.1;
    const head = headOf(parts, readSettings);
    const lists = yield* listsOf(parts);
    return { ...head, lists };
  } catch (error) {
    if (error instanceof Faulty) return error.fault;
    throw error;
  }
}

export function isFault(read: DataFile | Fault): read is Fault {
  return 'fault' in read;
}

type Parts = Readonly<Record<string, unknown>>;

function parse(text: string): Parts {
  // Editors put a mark of their own before the first character.
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') throw new Faulty({ fault: 'empty' });
  checkShape(plain);
  const parts = parsed(plain);
  if (typeof parts !== 'object' || parts === null || !('unspiral' in parts)) throw new Faulty({ fault: 'other' });
  return parts as Parts;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Faulty({ fault: 'not-json', line: lineOf(String(error), text) });
  }
}

const KNOWN = ['unspiral', 'version', 'written', 'note', 'settings', 'learnt', 'lines', ...LISTS];

function headOf(parts: Parts, readSettings: SettingsReader): Head {
  if (parts.unspiral !== 'data') throw new Faulty({ fault: 'other' });
  const version = Number.isInteger(parts.version) ? Number(parts.version) : 0;
  if (version > VERSION) throw new Faulty({ fault: 'newer', version });
  if (version !== VERSION) throw unexpected('version', 'number');
  const unknown = Object.keys(parts).find((part) => !KNOWN.includes(part));
  if (unknown !== undefined) throw unexpected('version', 'unknown', unknown);
  const writtenAt = Date.parse(String(part(parts, 'written')));
  if (Number.isNaN(writtenAt)) throw unexpected('written', 'day');
  const settings = readSettings(part(parts, 'settings'));
  if ('wrong' in settings) throw unexpected('settings', 'other', settings.wrong);
  const learnt = checked(schema.learnt, part(parts, 'learnt'), 'learnt', 0);
  const lines = checked(schema.lines, part(parts, 'lines'), 'lines', 0);
  return { writtenAt, settings: settings.ok, learnt, lines };
}

function part(parts: Parts, name: Part): unknown {
  if (!Object.hasOwn(parts, name)) throw new Faulty({ fault: 'missing', part: name });
  return parts[name];
}

function unexpected(name: Part, expected: Expected, field: string = name): Faulty {
  return new Faulty({ fault: 'field', part: name, entry: 0, field, expected });
}

function* listsOf(parts: Parts): Generator<Progress, Lists> {
  const raw = {
    days: entries(parts, 'days'),
    moments: entries(parts, 'moments'),
    segments: entries(parts, 'segments'),
  };
  const all = LISTS.reduce((sum, name) => sum + raw[name].length, 0);
  let done = 0;
  const counted = function* <T>(name: ListName, one: Schema<T>): Generator<Progress, T[]> {
    const read: T[] = [];
    for (const [index, entry] of raw[name].entries()) {
      read.push(checked(one, entry, name, index + 1));
      done += 1;
      if (done % AT_A_TIME === 0) yield 0.1 + (0.9 * done) / all;
    }
    return read;
  };
  const days = onlyOnce('days', yield* counted('days', schema.total), dayKey);
  const moments = onlyOnce('moments', yield* counted('moments', schema.moment), ({ id }) => id);
  const segments = onlyOnce('segments', yield* counted('segments', schema.segment), ({ id }) => id);
  return { days, moments, segments };
}

function dayKey({ installation, day, site }: Lists['days'][number]): string {
  return `${installation}|${day}|${site}`;
}

function entries(parts: Parts, name: ListName): readonly unknown[] {
  const list = part(parts, name);
  if (!Array.isArray(list)) throw unexpected(name, 'list');
  if (list.length > MOST_ENTRIES) throw new Faulty({ fault: 'many', part: name, entries: list.length });
  return list;
}

/** Two entries of one name cannot both be kept. */
function onlyOnce<T>(name: ListName, records: readonly T[], keyOf: (record: T) => string): readonly T[] {
  const seen = new Set<string>();
  for (const [index, record] of records.entries()) {
    const key = keyOf(record);
    if (seen.has(key))
      throw new Faulty({ fault: 'field', part: name, entry: index + 1, field: 'id', expected: 'twice' });
    seen.add(key);
  }
  return records;
}

type Schema<T> = v.GenericSchema<unknown, T>;

function checked<T>(one: Schema<T>, value: unknown, name: Part, entry: number): T {
  const result = v.safeParse(one, value, ONCE);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  throw new Faulty({ fault: 'field', part: name, entry, field, expected: expectedIn(issue) });
}

/** What a field should have been, from what the schema says of it. */
function expectedIn(issue: v.BaseIssue<unknown>): Expected {
  if (issue.type === 'strict_object' || issue.type === 'strict_tuple')
    return issue.expected === 'never' ? 'unknown' : 'other';
  if (issue.type === 'check') return issue.message === 'order' ? 'order' : 'day';
  if (/^(?:number|integer|finite|min_value|max_value)$/.test(issue.type)) return 'number';
  if (/^(?:picklist|literal|variant|boolean)$/.test(issue.type)) return 'choice';
  if (/^(?:array|max_length)$/.test(issue.type)) return 'list';
  return /^(?:string|regex)$/.test(issue.type) ? 'text' : 'other';
}
