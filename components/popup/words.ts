import type { i18n } from '#i18n';

/** The interface's texts, handed in so that sentences can be made and tested anywhere. */
export type Texts = typeof i18n;

const NUMBERS = [
  'numbers.one',
  'numbers.two',
  'numbers.three',
  'numbers.four',
  'numbers.five',
  'numbers.six',
  'numbers.seven',
  'numbers.eight',
  'numbers.nine',
  'numbers.ten',
  'numbers.eleven',
  'numbers.twelve',
] as const;

/** A whole number inside a sentence: a word up to twelve, figures above. */
export function numberWord(texts: Texts, locale: string, count: number): string {
  const key = NUMBERS[count - 1];
  return key ? texts.t(key) : formatOf(locale).format(count);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Made once for each locale: a chart has hundreds of numbers, and making a format takes longer than using it. */
function formatOf(locale: string): Intl.NumberFormat {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format;
}

/** A length of time (ms) inside a sentence, to the minute: `twelve minutes`, `2 h 40 min`, `three hours`. */
export function timeWords(texts: Texts, locale: string, ms: number): string {
  const { hours, minutes, all } = parts(ms);
  if (all === 0) return texts.t('times.under_a_minute');
  if (hours === 0) return texts.t('times.minutes', minutes, { count: numberWord(texts, locale, minutes) });
  if (minutes === 0) return texts.t('times.hours', hours, { count: numberWord(texts, locale, hours) });
  return texts.t('times.hours_and_minutes', { hours, minutes });
}

/** A length of time (ms) beside a picture, where there is little room: `2 h 40 min`, `45 min`. */
export function shortTime(texts: Texts, ms: number): string {
  const { hours, minutes } = parts(ms);
  if (hours === 0) return texts.t('times.short_minutes', { minutes });
  if (minutes === 0) return texts.t('times.short_hours', { hours });
  return texts.t('times.hours_and_minutes', { hours, minutes });
}

function parts(ms: number): { hours: number; minutes: number; all: number } {
  const all = Math.round(ms / 60_000);
  return { hours: Math.floor(all / 60), minutes: all % 60, all };
}

/** The first letter of a sentence made of parts, as a sentence begins. */
export function sentence(text: string, locale: string): string {
  const [first = '', ...rest] = Array.from(text);
  return first.toLocaleUpperCase(locale) + rest.join('');
}
