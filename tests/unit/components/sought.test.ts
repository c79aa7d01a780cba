import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAll, placesOf, wordsOf } from '../../../components/options/sought.ts';

describe('looking for words', () => {
  it.each([
    ['When a card may come', 'card', true],
    ['When a card may come', 'CARD when', true],
    ['When a card may come', 'ar', true],
    ['When a card may come', 'card hours', false],
    ['Unspiral’s mark', "unspiral's", true],
    ['Unspiral’s mark', 'unspiral’s', true],
    ['Anything', '   ', true],
    ['Ärger', 'ärger', true],
  ])('in “%s” for “%s”: %s', (text, sought, holds) => {
    expect(holdsAll(text, wordsOf(sought))).toBe(holds);
  });

  it.each([
    [
      'A card, and a card',
      'card',
      [
        [2, 6],
        [14, 18],
      ],
    ],
    [
      'aaaa',
      'aa',
      [
        [0, 2],
        [2, 4],
      ],
    ],
    [
      'Hour by hour',
      'hour by',
      [
        [0, 4],
        [8, 12],
        [5, 7],
      ],
    ],
    ['İstanbul card', 'card', [[9, 13]]],
    ['Nothing', 'card', []],
  ])('in “%s” it finds “%s” where it stands', (text, sought, places) => {
    expect(placesOf(text, wordsOf(sought))).toEqual(places);
  });

  it('marks only what was looked for, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1, maxLength: 3 }), (text, sought) => {
        const words = wordsOf(sought);
        for (const [from, to] of placesOf(text, words)) {
          expect(words).toContain(wordsOf(`x${text.slice(from, to)}x`)[0]?.slice(1, -1));
        }
      }),
    );
  });
});
