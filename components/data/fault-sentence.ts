import type { Expected, Fault } from '../../lib/core/data/faults.ts';
import { MOST_BYTES, MOST_ENTRIES } from '../../lib/core/data/format.ts';
import type { Texts } from '../popup/words.ts';

const PARTS = {
  days: 'data.part_days',
  moments: 'data.part_moments',
  segments: 'data.part_segments',
} as const;

/** What is wrong with one field; the others are about an entry as a whole. */
const EXPECTED = {
  number: 'data.wants_number',
  text: 'data.wants_text',
  day: 'data.wants_day',
  choice: 'data.wants_choice',
  list: 'data.wants_list',
  other: 'data.wants_other',
  unknown: 'data.wants_unknown',
} as const satisfies Record<Exclude<Expected, 'order' | 'twice'>, string>;

/** What is wrong with a file, and where, in a sentence or two; that nothing was changed is said beside it. */
export function faultSentence(texts: Texts, locale: string, fault: Fault): string {
  const count = (figure: number) => new Intl.NumberFormat(locale).format(figure);
  switch (fault.fault) {
    case 'large':
      return texts.t('data.fault_large', { size: megabytes(locale, fault.bytes), most: megabytes(locale, MOST_BYTES) });
    case 'deep':
      return texts.t('data.fault_deep', { line: count(fault.line) });
    case 'not-json':
      if (fault.line === null) return texts.t('data.fault_not_json');
      return texts.t('data.fault_not_json_at', { line: count(fault.line) });
    case 'newer':
      return texts.t('data.fault_newer', { version: count(fault.version) });
    case 'many':
      return texts.t('data.fault_many', {
        part: texts.t(PARTS[fault.part]),
        entries: count(fault.entries),
        most: count(MOST_ENTRIES),
      });
    case 'missing':
      return texts.t('data.fault_missing', { part: fault.part });
    case 'field':
      return fieldSentence(texts, count, fault);
    case 'empty':
      return texts.t('data.fault_empty');
    case 'unreadable':
      return texts.t('data.fault_unreadable');
    case 'cut-off':
      return texts.t('data.fault_cut_off');
    case 'other':
      return texts.t('data.fault_other');
  }
}

/** Only so much of a name that somebody may have made up is shown, characters. */
const SHOWN = 40;

function fieldSentence(
  texts: Texts,
  count: (figure: number) => string,
  { part, entry, field, expected }: Extract<Fault, { fault: 'field' }>,
): string {
  const where = entry === 0 ? part : texts.t('data.entry', { part, entry: count(entry) });
  if (expected === 'order') return texts.t('data.wants_order', { where });
  if (expected === 'twice') return texts.t('data.wants_twice', { where });
  const name = field === '' ? part : field;
  return texts.t(EXPECTED[expected], { where, field: Array.from(name).slice(0, SHOWN).join('') });
}

/** A size as people say it: `12 MB`, `0.3 MB`. */
export function megabytes(locale: string, bytes: number): string {
  const size = bytes / 1_000_000;
  const format = { style: 'unit', unit: 'megabyte', maximumFractionDigits: size < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale, format).format(size);
}
