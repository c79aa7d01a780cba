import { describe, expect, it } from 'vitest';
import { todayWords, weekDayWords } from '../../../components/popup/sentences.ts';
import type { DayReport } from '../../../lib/core/report.ts';
import { i18n } from '../i18n.ts';

const MINUTE = 60_000;
const FOUR = new Date(2026, 10, 22, 4).getTime();
const telling = { texts: i18n, locale: 'en-GB', countsHidden: false };
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

function report(looks: number, feedMinutes: number, calm: readonly [number, number] | null = null): DayReport {
  return {
    strip: { day: '2026-11-22', from: FOUR, looks: [], feeds: [], calm, length: 1440 },
    looks,
    feedMs: feedMinutes * MINUTE,
    calmMs: calm ? (calm[1] - calm[0]) * MINUTE : 0,
  };
}

describe('today', () => {
  it.each([
    ['nothing', report(0, 0), 'Nothing noticed so far today.'],
    ['one look', report(1, 0), 'One look today.'],
    ['six looks', report(6, 0), 'Six looks today.'],
    ['many looks', report(27, 0), '27 looks today.'],
    ['feeds alone', report(0, 12), 'Twelve minutes in feeds today.'],
    ['a moment in feeds', report(0, 0.2), 'Less than a minute in feeds today.'],
    ['both', report(6, 55), 'Six looks today, and 55 minutes in feeds.'],
    ['both, for hours', report(13, 174), '13 looks today, and 2 h 54 min in feeds.'],
  ])('%s', (_, day, words) => {
    expect(plain(todayWords(day, telling).what)).toBe(words);
  });

  it('names the longest room, when it was and how long', () => {
    const { room, roomLabel } = todayWords(report(6, 0, [440, 600]), telling);
    expect(plain(room)).toBe('The longest calm stretch was 2 h 40 min, from 11:20 to 14:00.');
    expect(plain(roomLabel)).toBe('2 h 40 min of room');
  });

  it('names no room where there is none', () => {
    expect(todayWords(report(6, 0), telling)).toMatchObject({ room: null, roomLabel: null });
  });
});

describe('a day of the week, read out', () => {
  it.each([
    ['nothing', report(0, 0), 'Sunday: nothing noticed.'],
    ['looks', report(1, 0), 'Sunday: one look.'],
    ['feeds', report(0, 60), 'Sunday: one hour in feeds.'],
    ['both', report(4, 20), 'Sunday: four looks, 20 minutes in feeds.'],
  ])('%s', (_, day, words) => {
    expect(plain(weekDayWords(day, telling))).toBe(words);
  });
});

describe('where counts are hidden', () => {
  const hidden = { ...telling, countsHidden: true };

  it.each([
    ['nothing', report(0, 0), 'Nothing noticed so far today.', 'Sunday: nothing noticed.'],
    ['one look', report(1, 0), 'A look or more today.', 'Sunday: a look or more.'],
    ['many looks', report(27, 0), 'A look or more today.', 'Sunday: a look or more.'],
    ['feeds', report(0, 12), 'Some time in feeds today.', 'Sunday: some time in feeds.'],
    [
      'both',
      report(6, 55),
      'A look or more today, and some time in feeds.',
      'Sunday: a look or more, some time in feeds.',
    ],
  ])('%s is told without figures', (_, day, today, ofTheWeek) => {
    expect(todayWords(day, hidden).what).toBe(today);
    expect(weekDayWords(day, hidden)).toBe(ofTheWeek);
  });

  it('the longest room is pointed at, and neither measured nor timed', () => {
    expect(todayWords(report(6, 0, [440, 600]), hidden)).toMatchObject({
      room: 'The longest calm stretch is the open one below.',
      roomLabel: 'room',
    });
    expect(todayWords(report(6, 0), hidden).room).toBeNull();
  });
});
