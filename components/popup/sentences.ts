import type { Apart } from '../../lib/core/apart.ts';
import type { DayReport } from '../../lib/core/report.ts';
import { clockAt, weekday } from '../times.ts';
import { numberWord, sentence, shortTime, type Texts, timeWords } from './words.ts';

const MINUTE = 60_000;

/** How a day is told: plainly, with nothing added and nothing compared. */
export interface DayWords {
  /** What happened, in one sentence. */
  what: string;
  /** The longest calm stretch, where there is one to name. */
  room: string | null;
  /** The same beside the strip. */
  roomLabel: string | null;
}

/** What a sentence needs besides the day. */
export interface Telling {
  texts: Texts;
  locale: string;
  /** Nothing that was counted is named, and how long nothing happened neither (rule 15). */
  countsHidden: boolean;
}

/** Today, for the popup. */
export function todayWords(day: DayReport, telling: Telling): DayWords {
  return { what: whatHappened(day, telling), ...roomWords(day, telling) };
}

/**
 * How far apart the looks are, beside what is usual where that may be named (rule 28).
 * @param day of which this is said, YYYY-MM-DD.
 */
export function apartWords({ typical, usual }: Apart, day: string, { texts, locale }: Telling): string {
  const words = (minutes: number) => timeWords(texts, locale, minutes * MINUTE);
  const time = words(typical);
  if (usual === null) return texts.t('popup.apart', { time });
  return texts.t('popup.apart_usual', { time, usual: words(usual), day: weekday(day, locale, 'long') });
}

/** One day of the week as it is read out: its weekday and what happened. */
export function weekDayWords(report: DayReport, telling: Telling): string {
  const { texts, locale } = telling;
  const looks = looksWords(report, telling);
  const feeds = feedWords(report, telling);
  const both = looks && feeds ? texts.t('popup.week_looks_and_feeds', { looks, feeds }) : looks || feeds;
  return texts.t('popup.week_day', {
    day: sentence(weekday(report.strip.day, locale, 'long'), locale),
    what: both || texts.t('popup.week_nothing'),
  });
}

function whatHappened(day: DayReport, telling: Telling): string {
  const { texts, locale } = telling;
  const looks = looksWords(day, telling);
  const feeds = feedWords(day, telling);
  if (looks && feeds) return sentence(texts.t('popup.day_looks_and_feeds', { looks, feeds }), locale);
  if (looks) return sentence(texts.t('popup.day_looks', { looks }), locale);
  if (feeds) return sentence(texts.t('popup.day_feeds', { feeds }), locale);
  return texts.t('popup.day_nothing');
}

function roomWords({ strip, calmMs }: DayReport, { texts, locale, countsHidden }: Telling): Omit<DayWords, 'what'> {
  if (!strip.calm || calmMs <= 0) return { room: null, roomLabel: null };
  if (countsHidden) return { room: texts.t('popup.room_uncounted'), roomLabel: texts.t('popup.room_uncounted_label') };
  const [from, to] = strip.calm;
  return {
    room: texts.t('popup.room', {
      time: timeWords(texts, locale, calmMs),
      from: clockAt(strip.from, from, locale),
      to: clockAt(strip.from, to, locale),
    }),
    roomLabel: texts.t('popup.room_label', { time: shortTime(texts, calmMs) }),
  };
}

/** How many looks, or nothing to say. */
function looksWords({ looks }: DayReport, { texts, locale, countsHidden }: Telling): string {
  if (looks === 0) return '';
  if (countsHidden) return texts.t('popup.looks_uncounted');
  return texts.t('popup.looks', looks, { count: numberWord(texts, locale, looks) });
}

/** How long in feeds, or nothing to say. */
function feedWords({ feedMs }: DayReport, { texts, locale, countsHidden }: Telling): string {
  if (feedMs <= 0) return '';
  if (countsHidden) return texts.t('popup.in_feeds_uncounted');
  return texts.t('popup.in_feeds', { time: timeWords(texts, locale, feedMs) });
}
