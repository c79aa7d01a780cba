import { describe, expect, it } from 'vitest';
import { weekSentences } from '../../../components/dashboard/week-words.ts';
import type { WeekFigures } from '../../../lib/core/figures/week.ts';

const MINUTE = 60_000;
const WEEK: WeekFigures = {
  monday: '2026-10-12',
  looks: 19,
  most: { day: '2026-10-13', looks: 9 },
  calm: { day: '2026-10-12', minutes: 564, from: 681, to: 1245 },
  feedMs: 42 * MINUTE,
  screens: 80,
  moments: 12,
  days: 4,
};
const TELLING = { locale: 'en-GB', countsHidden: false };
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));

describe('a week in words', () => {
  it.each<[string, Partial<WeekFigures>, string[]]>([
    [
      'three sentences',
      {},
      [
        '19 looks, nine of them on Tuesday.',
        'The longest calm stretch was 9 h 24 min, on Monday from 11:21 to 20:45.',
        '42 minutes in feeds, and twelve loops noticed.',
      ],
    ],
    ['no look', { looks: 0, most: null, moments: 0 }, ['No look.', 'The longest', '42 minutes in feeds, and no loop']],
    ['no day with most', { looks: 1, most: null }, ['One look.', 'The longest', '42 minutes']],
    ['no calm', { calm: null }, ['19 looks', 'No calm stretch long enough', '42 minutes']],
    ['no feeds', { feedMs: 0, moments: 1 }, ['19 looks', 'The longest', 'No time in feeds, and one loop noticed.']],
    ['neither', { feedMs: 0, moments: 0 }, ['19 looks', 'The longest', 'No time in feeds, and no loop noticed.']],
    ['nothing', { days: 0 }, ['Nothing was noticed in this week.']],
  ])('%s', (_, change, said) => {
    const sentences = plain(weekSentences({ ...WEEK, ...change }, TELLING));
    expect(sentences).toHaveLength(said.length);
    for (const [index, sentence] of sentences.entries()) expect(sentence).toContain(said[index]);
  });

  it('names no figure where counts are hidden', () => {
    const sentences = weekSentences(WEEK, { ...TELLING, countsHidden: true });
    expect(sentences).toEqual([
      'A look or more.',
      'The longest calm stretch was on Monday.',
      'Some time in feeds, and a loop or more noticed.',
    ]);
  });
});
