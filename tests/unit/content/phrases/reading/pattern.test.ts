import { describe, expect, it, test } from 'vitest';
import { endsIn } from '../../../../../content/phrases/reading/ends.ts';
import { either, parse, parseParts, wordsOf } from '../../../../../content/phrases/reading/pattern.ts';

const PARTS = parseParts({ so: 'so|very', glad: '{so}* glad' });

/** How many words a pattern takes from the first on: every number that is possible. */
function taken(pattern: string, text: string): number[] {
  const words = text === '' ? [] : text.split(' ');
  const ends = endsIn(words, new Set(['you', 'are']));
  return ends(parse(pattern, PARTS), 0).toSorted((a, b) => a - b);
}

describe('a pattern', () => {
  test.each([
    ['are you', 'are you glad', [2]],
    ['are you', 'you are', []],
    ['are|you are', 'you are', [2]],
    ['a [b|c d] e', 'a e', [2]],
    ['a [b|c d] e', 'a b e', [3]],
    ['a [b|c d] e', 'a c d e', [4]],
    ['a [b|c d] e', 'a c e', []],
    ['a (b|c)* d', 'a b c b d', [5]],
    ['a b*', 'a b b', [1, 2, 3]],
    ['[a b]* c', 'a b a b c', [5]],
    ['(a*)* b', 'a a b', [3]],
    ['you are {glad}', 'you are very very so glad', [6]],
    ['glad ?', 'glad ?', [2]],
    ['glad [,] you', 'glad , you', [3]],
    ['glad ...', 'glad you are . very', [3]],
    ['glad ...', 'glad', [1]],
    ['glad ... .', 'glad you are .', [4]],
    ['glad ...', 'glad you " are', [2]],
    ['are _', 'are tom', [2]],
    ['are _', 'are you', []],
    ['are _', 'are ?', []],
    ['are _', 'are "', []],
    ['are _', 'are', []],
    ['[a]', '', [0]],
    ['a', '', []],
    ['', 'a', [0]],
  ])('“%s” takes of “%s” %j', (pattern, text, expected) => {
    expect(taken(pattern, text)).toEqual(expected);
  });

  test.each([
    ['a (b', 'a bracket that nothing closes'],
    ['a [b)', 'a bracket that nothing closes'],
    ['a b)', 'a bracket too many'],
    ['a | * b', 'a star with nothing before it'],
    ['a {gone}', 'no part called gone before it'],
  ])('cannot be “%s”: %s', (pattern, what) => {
    expect(() => parse(pattern, PARTS)).toThrow(`There is ${what}: ${pattern}`);
  });

  it('of a part knows only the parts before it', () => {
    expect(() => parseParts({ a: '{b}', b: 'b' })).toThrow('no part called b before it');
  });

  it('that is none of any is nowhere', () => {
    expect(endsIn(['a'], new Set())(either([]), 0)).toEqual([]);
  });

  it('gives its words', () => {
    expect(wordsOf([parse('a [b|{glad}] (c d)* ? ... _', PARTS)])).toEqual(
      new Set(['a', 'b', 'so', 'very', 'glad', 'c', 'd', '?']),
    );
  });
});
