import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultIn, MOST_CHARACTERS, tidied, withOwn, withoutOwn } from '../../../lib/core/own-wordings.ts';
import { DEFAULTS, type OwnWording } from '../../../lib/core/settings.ts';

const TEA: OwnWording = { id: 'w1', loop: 'messages', text: 'Tea first.' };
const SETTINGS = withOwn(DEFAULTS, TEA);

describe('what is wrong with a sentence', () => {
  it.each([
    ['nothing', { id: null, loop: 'feed', text: 'Tea?' }, null],
    ['it is empty', { id: null, loop: 'feed', text: '' }, 'empty'],
    ['it is room alone', { id: null, loop: 'feed', text: ' \n\t' }, 'empty'],
    ['nothing at the most it may be', { id: null, loop: 'feed', text: 'x'.repeat(MOST_CHARACTERS) }, null],
    ['it is one longer', { id: null, loop: 'feed', text: 'x'.repeat(MOST_CHARACTERS + 1) }, 'long'],
    [
      'nothing where signs of two units count once',
      { id: null, loop: 'feed', text: '𐐷'.repeat(MOST_CHARACTERS) },
      null,
    ],
    ['it is there', { id: null, loop: 'messages', text: 'Tea  first. ' }, 'same'],
    ['nothing where it is there for another loop', { id: null, loop: 'feed', text: 'Tea first.' }, null],
    ['nothing where it is itself', { ...TEA }, null],
    ['it becomes like another', { ...TEA, id: 'w2' }, 'same'],
  ] as const)('%s', (_, wording, fault) => {
    expect(faultIn(wording, SETTINGS)).toBe(fault);
  });
});

describe('the list', () => {
  it('keeps a sentence on one line, in its place when it changes', () => {
    const two = withOwn(SETTINGS, { id: 'w2', loop: 'feed', text: ' one\n two ' });
    const changed = withOwn(two, { ...TEA, loop: 'draft', text: 'Coffee.' });
    expect(changed.ownWordings).toEqual([
      { id: 'w1', loop: 'draft', text: 'Coffee.' },
      { id: 'w2', loop: 'feed', text: 'one two' },
    ]);
    expect(withoutOwn(changed, 'w1').ownWordings.map(({ id }) => id)).toEqual(['w2']);
  });

  it('gives back what was removed with all that was said of it', () => {
    const kept = { ...SETTINGS, wordingsKept: ['own/w1'] };
    expect(withOwn(withoutOwn(kept, 'w1'), TEA)).toEqual(kept);
  });

  it('holds nothing that would be wrong, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const isWrong = faultIn({ id: null, loop: 'feed', text }, DEFAULTS) !== null;
        const length = Array.from(tidied(text)).length;
        expect(isWrong).toBe(length === 0 || length > MOST_CHARACTERS);
        expect(tidied(tidied(text))).toBe(tidied(text));
      }),
    );
  });
});
