import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import en from '../../../../../content/phrases/en.ts';
import { endsIn } from '../../../../../content/phrases/reading/ends.ts';
import { readerOf } from '../../../../../content/phrases/reading/reader.ts';

const { opening, within, alone, known } = readerOf(en);
const PIECES = [...Object.values(opening), ...Object.values(within), alone];

/** How often a word of a draft is looked at while everything is looked for everywhere in it. */
function looks(words: readonly string[]): number {
  let count = 0;
  const watched = new Proxy(words, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
      return Reflect.get(target, key);
    },
  });
  const ends = endsIn(watched, known);
  for (const at of words.keys()) for (const piece of PIECES) ends(piece, at);
  return count;
}

/** However words are chosen, one of them costs no more looks than this. */
const MOST = 2000;

describe('the work of reading a draft', () => {
  test.each([
    'so',
    'are you so',
    'you still',
    'i feel like',
    'i really really feel like you',
    'please just tell me you will not',
    'do you think',
    'please , right ?',
    'hey babe',
    'or',
    'because',
    'i am so so so scared',
    'zzz',
  ])('grows no faster than a draft of “%s” does', (unit) => {
    const draft = (times: number) => Array.from({ length: times }, () => unit.split(' ')).flat();
    const [once, twice] = [looks(draft(25)), looks(draft(50))];
    expect(twice).toBeLessThanOrEqual(2.2 * once);
    expect(twice).toBeLessThanOrEqual(MOST * draft(50).length);
  });

  it('is bounded for each word, whatever the words are', () => {
    const word = fc.constantFrom(...known);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 20 }), (unit, times) => {
        const draft = Array.from({ length: times }, () => unit).flat();
        expect(looks(draft)).toBeLessThanOrEqual(MOST * draft.length);
      }),
      { numRuns: 40 },
    );
  });
});
