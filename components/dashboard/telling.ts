import { i18n } from '#i18n';
import { numberWord, shortTime, timeWords } from '../popup/words.ts';

const MINUTE = 60_000;

/** How figures are told on this page. */
export interface Telling {
  locale: string;
  /** Nothing that was counted is named (rule 15). */
  countsHidden: boolean;
}

/** A length of time inside a sentence, from minutes. */
export function timeOf(minutes: number, locale: string): string {
  return timeWords(i18n, locale, minutes * MINUTE);
}

/** A length of time beside a picture, from minutes. */
export function briefTime(minutes: number): string {
  return shortTime(i18n, minutes * MINUTE);
}

/** A whole number inside a sentence. */
export function countWord(count: number, locale: string): string {
  return numberWord(i18n, locale, count);
}

/** A number by itself. */
export function figure(count: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(count);
}
