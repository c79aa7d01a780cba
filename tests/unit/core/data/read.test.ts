import { describe, expect, it, test } from 'vitest';
import type { Fault } from '../../../../lib/core/data/faults.ts';
import { MOST_DEPTH, MOST_ENTRIES } from '../../../../lib/core/data/format.ts';
import { isFault, readData } from '../../../../lib/core/data/read.ts';
import { headText, linesOf, openList } from '../../../../lib/core/data/write.ts';
import type { Segment } from '../../../../lib/core/records.ts';
import { DEFAULTS } from '../../../../lib/core/settings.ts';

const SEGMENT: Segment = {
  id: 'a.1.0',
  visit: 'a.1.0',
  day: '2026-10-14',
  site: 'instagram',
  surface: 'feed',
  from: 1_791_972_000_000,
  to: 1_791_972_090_000,
  screens: 3,
  characters: 0,
  sends: 0,
  drafts: 0,
  fresh: false,
  began: 'arrived',
  marks: [[1000, 1, 0, 0, 0, 1]],
};
const { watchedPages: _, ...SETTINGS } = DEFAULTS;
const HEAD = { writtenAt: 1_791_972_100_000, settings: SETTINGS, learnt: { trials: [], look: null }, lines: {} };

/** A file of one segment, with these parts in place of its own; undefined leaves one out. */
function file(parts: Readonly<Record<string, unknown>> = {}): string {
  const text = `${headText(HEAD)}${openList('days')}]${openList('moments')}]${openList('segments')}${linesOf('segments', [SEGMENT], true)}]}`;
  return JSON.stringify({ ...JSON.parse(text), ...parts });
}

/** A file whose one segment is changed. */
const withSegment = (change: object) => file({ segments: [{ ...JSON.parse(file()).segments[0], ...change }] });

function read(text: string) {
  const reading = readData(text, () => ({ ok: SETTINGS }));
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

describe('a file that is as it should be', () => {
  it('gives what was written', () => {
    const lines = { '2026-10-12': 'A good one.' };
    expect(read(file({ lines }))).toMatchObject({ lines });
    expect(read(file())).toEqual({ ...HEAD, lists: { days: [], moments: [], segments: [SEGMENT] } });
  });

  it('may have an editor’s mark before it, and space around it', () => {
    expect(isFault(read(`\uFEFF\n${file()}\n`))).toBe(false);
  });

  it('is read in steps that only go on', () => {
    const many = Array.from({ length: 3500 }, (_, n) => ({ ...SEGMENT, id: `a.${n}.0` }));
    const progress = [...readData(file({ segments: many }), () => ({ ok: SETTINGS }))];
    expect(progress.length).toBeGreaterThan(4);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBeLessThanOrEqual(1);
  });
});

const field = (part: string, entry: number, name: string, expected: string) =>
  ({ fault: 'field', part, entry, field: name, expected }) as Fault;

describe('a file that is not', () => {
  test.each<[string, string, Fault]>([
    ['is empty', ' \n', { fault: 'empty' }],
    ['is cut off', file().slice(0, -40), { fault: 'cut-off' }],
    ['is cut off within a text', '{"unspiral":"da', { fault: 'cut-off' }],
    ['is something else', '<!doctype html>', { fault: 'not-json', line: null }],
    ['is other JSON', '{"visits":[]}', { fault: 'other' }],
    ['is a list', '[1,2]', { fault: 'other' }],
    ['is of settings', '{"unspiral":"settings","version":1}', { fault: 'other' }],
    ['is newer', file({ version: 2 }), { fault: 'newer', version: 2 }],
    ['has no version', file({ version: undefined }), field('version', 0, 'version', 'number')],
    ['has a version of no kind', file({ version: '1' }), field('version', 0, 'version', 'number')],
    ['has a line of no week', file({ lines: { '2026-10-13': 'Well.' } }), field('lines', 0, '2026-10-13', 'day')],
    [
      'has a line too long',
      file({ lines: { '2026-10-12': 'a'.repeat(281) } }),
      field('lines', 0, '2026-10-12', 'other'),
    ],
    ['lacks a part', file({ moments: undefined }), { fault: 'missing', part: 'moments' }],
    ['has a part too many', file({ more: 1 }), field('version', 0, 'more', 'unknown')],
    ['has no time', file({ written: 'lately' }), field('written', 0, 'written', 'day')],
    ['has a list that is none', file({ days: {} }), field('days', 0, 'days', 'list')],
    [
      'has too many entries',
      file({ segments: Array.from({ length: 1_000_000 }, () => 0) }),
      { fault: 'many', part: 'segments', entries: 1_000_000 },
    ],
    ['has something that is no segment', file({ segments: [7] }), field('segments', 1, '', 'other')],
    ['has a figure that is none', withSegment({ from: '=1+1' }), field('segments', 1, 'from', 'number')],
    ['has half a character', withSegment({ characters: 0.5 }), field('segments', 1, 'characters', 'number')],
    ['has fewer than none', withSegment({ sends: -1 }), field('segments', 1, 'sends', 'number')],
    ['has a day that is none', withSegment({ day: '2026-02-31' }), field('segments', 1, 'day', 'day')],
    ['has an unknown surface', withSegment({ surface: 'couch' }), field('segments', 1, 'surface', 'choice')],
    ['has markup for a site', withSegment({ site: '<img src=x>' }), field('segments', 1, 'site', 'text')],
    ['has a name without end', withSegment({ id: 'x'.repeat(10_000) }), field('segments', 1, 'id', 'text')],
    ['has a name of somebody', withSegment({ handle: 'ada' }), field('segments', 1, 'handle', 'unknown')],
    ['has a subject', withSegment({ subject: 'f00' }), field('segments', 1, 'subject', 'unknown')],
    ['has marks of another kind', withSegment({ marks: [[1, 2]] }), field('segments', 1, 'marks.0.2', 'number')],
    ['ends before it began', withSegment({ to: 5 }), field('segments', 1, '', 'order')],
    ['says a thing twice', file({ segments: [SEGMENT, SEGMENT] }), field('segments', 2, 'id', 'twice')],
  ])('%s', (_what, text, fault) => {
    expect(read(text)).toEqual(fault);
  });

  it('nests without end', () => {
    const deep = `{"unspiral":"data",\n"version":${'['.repeat(500_000)}${']'.repeat(500_000)}}`;
    expect(read(deep)).toEqual({ fault: 'deep', line: 2 });
    expect(read(`${'['.repeat(MOST_DEPTH)}${']'.repeat(MOST_DEPTH)}`)).toEqual({ fault: 'other' });
  });

  test.each(['__proto__', 'constructor', 'toString'])('names a field %s', (name) => {
    const text = file().replace('"surface":', `"${name}":{"polluted":true},"surface":`);
    expect(read(text)).toEqual(field('segments', 1, name, 'unknown'));
    expect({}).not.toHaveProperty('polluted');
  });

  it('has settings that cannot be used, named by the first of them', () => {
    const reading = readData(file(), () => ({ wrong: 'thresholds.looks' }));
    let step = reading.next();
    while (!step.done) step = reading.next();
    expect(step.value).toEqual(field('settings', 0, 'thresholds.looks', 'other'));
  });

  it('may have as many entries as are read, and no more', () => {
    const days = Array.from({ length: MOST_ENTRIES }, () => 0);
    expect(read(file({ days }))).toEqual(field('days', 1, '', 'other'));
    expect(read(file({ days: [...days, 0] }))).toEqual({ fault: 'many', part: 'days', entries: MOST_ENTRIES + 1 });
  });
});
