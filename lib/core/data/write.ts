import type { DayTotal, Moment, Segment } from '../records.ts';
import { type Head, type ListName, SEGMENT_UNSAID, TOTAL_UNSAID, VERSION } from './format.ts';
import { mergeLearnt } from './merge.ts';
import { nameless, onSite } from './private.ts';
import { settingsPart } from './settings-part.ts';

/** Writing the file: one record a line, so that people and programs can both read it. */

const NOTE =
  'Everything Unspiral kept in one browser, but for watched pages. Anyone who has this file can read it. Times are in milliseconds since 1970, UTC; what a record does not say is zero, no, or an empty list. The project’s docs/data.md explains every field.';

/** The beginning of the file, up to its first list. */
export function headText({ writtenAt, settings, learnt, lines: weeks }: Head): string {
  const head = { unspiral: 'data', version: VERSION, written: new Date(writtenAt).toISOString(), note: NOTE };
  const parts = { ...head, settings: settingsPart(settings), learnt: mergeLearnt(learnt, learnt), lines: weeks };
  const lines = Object.entries(parts).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}`;
}

/** What comes before a list. */
export function openList(name: ListName): string {
  return `,\n${JSON.stringify(name)}: [`;
}

/** What comes after a list, and what after the last one. */
export const LIST_END = '\n]';
export const FILE_END = '\n}\n';

/** Some records of a list, each on its line. @param isFirst no record of the list came before. */
export function linesOf<K extends ListName>(name: K, records: readonly RecordOf[K][], isFirst: boolean): string {
  if (records.length === 0) return '';
  const lines = records.map((record) => JSON.stringify(LEAN[name](record)));
  return `${isFirst ? '' : ','}\n${lines.join(',\n')}`;
}

interface RecordOf {
  days: DayTotal;
  moments: Moment;
  segments: Segment;
}

const LEAN: { [K in ListName]: (record: RecordOf[K]) => object } = {
  segments: (segment) => {
    const { visit, marks, ...rest } = nameless(segment);
    const said = { ...rest, ...(visit !== segment.id && { visit }), ...(marks.length > 0 && { marks }) };
    return without(said, SEGMENT_UNSAID);
  },
  moments: onSite,
  days: ({ lookMinutes, feedSpans, ...rest }) => {
    const lists = { ...(lookMinutes.length > 0 && { lookMinutes }), ...(feedSpans.length > 0 && { feedSpans }) };
    return without({ ...rest, ...lists }, TOTAL_UNSAID);
  },
};

function without(record: object, unsaid: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(record).filter(([name, value]) => unsaid[name] !== value));
}
