import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it, test } from 'vitest';
import { FAMILIES } from '../../../content/nudges/index.ts';
import type { Family } from '../../../content/nudges/nudge.ts';
import { sentencesOf } from './manner.ts';

/** The grade of school from which a text can be read, by Flesch and Kincaid's formula: six is an age of about eleven. */
const MOST = 6;

/** @returns the grade; below zero where everything is short. */
function gradeOf(text: string): number {
  const words = text.match(/[\p{L}’]+/gu) ?? [];
  const syllables = words.map((word) => syllable(word.replaceAll('’', "'")));
  return fleschKincaid({
    sentence: sentencesOf(text).length,
    word: words.length,
    syllable: syllables.reduce((sum, each) => sum + each, 0),
  });
}

/** Everything a family may say, one text after the other; holes as words, which is what they are filled with. */
function allOf({ wordings, starters = [] }: Family): string {
  const said = wordings.flatMap(({ text, replies = [] }) => [text, ...replies.map(({ next }) => next)]);
  return [...said, ...starters].join(' ').replace(/\{(\w+)\}/g, '$1');
}

describe('reading', () => {
  test.each(FAMILIES.map((family) => [family.id, family] as const))('%s is no harder than grade six', (_id, family) => {
    expect(gradeOf(allOf(family))).toBeLessThanOrEqual(MOST);
  });

  it.each([
    ['What would you like to do while this waits?', 'easy'],
    ['Repeated verification behaviours perpetuate considerable emotional uncertainty.', 'hard'],
    [
      'It has been observed that the frequency with which this conversation has been revisited over the course of the preceding half hour is elevated.',
      'hard',
    ],
  ])('“%s” is %s', (text, verdict) => {
    expect(gradeOf(text) <= MOST ? 'easy' : 'hard').toBe(verdict);
  });
});
