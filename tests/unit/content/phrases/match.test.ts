import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PHRASES } from '../../../../content/phrases/index.ts';
import { matches } from '../../../../content/phrases/match.ts';
import { ORDINARY } from './ordinary.ts';
import { ASKS, LOOK_ALIKES } from './seen.ts';

const isAsk = (text: string) => matches(text, PHRASES);

/** Ask whatever else a draft says. */
const OUTRIGHT = [
  'are you mad at me',
  'do you still love me',
  'did I do something to upset you',
  "why aren't you answering me",
  "you're not upset with me, right?",
  "please just tell me you're not leaving",
  'do you even want to be with me',
  'is it because of something I said',
  'I feel like you hate me',
  "promise you're not angry",
];
const TABLE = new Map([...ASKS, ...LOOK_ALIKES].map((text) => [text, isAsk(text)] as const));

describe('however it is written', () => {
  test.each([
    ['another apostrophe', (text: string) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '`')],
    ['no apostrophe', (text: string) => text.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')],
    ['capitals', (text: string) => text.toUpperCase()],
    ['more marks', (text: string) => text.replace(/\?+/g, '?!?!???')],
    ['more space', (text: string) => ` \t${text.replaceAll(' ', '   ')} `],
    ['letters in bold', (text: string) => text.replace(/[a-z]/g, (letter) => bold(letter))],
    ['characters that cannot be seen', (text: string) => text.replaceAll(' ', ' \u200b')],
  ])('with %s it says the same', (_what, written) => {
    const others = [...TABLE].filter(([text, asks]) => isAsk(written(text)) !== asks);
    expect(others).toEqual([]);
  });

  // Of short words some have a twin with a letter doubled: “to” and “too”.
  it('says the same with any letter of a longer word stretched', () => {
    const ask = fc.constantFrom(...OUTRIGHT);
    fc.assert(
      fc.property(ask, fc.nat(), fc.integer({ min: 3, max: 9 }), (text, at, times) => {
        const letters = [...text.matchAll(/(?<=\p{L}{3})\p{L}|\p{L}(?=\p{L}{3})/gu)];
        const letter = letters[at % letters.length];
        const index = letter?.index ?? 0;
        expect(isAsk(text.slice(0, index) + (letter?.[0] ?? '').repeat(times) + text.slice(index + 1))).toBe(true);
      }),
    );
  });

  test.each([
    'r u mad at me',
    'ru mad at me',
    'ARE U MAD AT ME???!!!',
    'y r u ignoring me',
    'didnt i do something to upset u',
    'ur not mad at me r u',
    'do you stil love me',
    'are yuo upset with me',
    'plese dont leave me',
    'whyyy wont uuuu talk to meeee',
    'are you mad at me :(',
    'are you mad at me 🥺',
  ])('%s', (text) => {
    expect(isAsk(text)).toBe(true);
  });

  /** A letter as some type it to stand out: mathematical, and the same once it is normalised. */
  function bold(letter: string): string {
    return String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 'a'.charCodeAt(0));
  }
});

describe('what stands around it', () => {
  const ask = fc.constantFrom(...OUTRIGHT);
  const others = fc.array(fc.constantFrom(...ORDINARY), { maxLength: 6 });
  const between = fc.constantFrom('. ', '\n', '\n\n', '! ', ' … ', ' — ', ' 🙂 ');

  it('hides no ask', () => {
    fc.assert(
      fc.property(others, ask, others, between, (before, text, after, gap) => {
        expect(isAsk([...before, text, ...after].join(gap))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('makes no ask of ordinary messages', () => {
    fc.assert(
      fc.property(others, between, (texts, gap) => {
        expect(isAsk(texts.join(gap))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['she asked %s'],
    ['my sister texted me %s at 3 am'],
    ['“%s” is a good title'],
    ['"%s" he said'],
    ['> %s'],
    ['Anna: %s'],
    ['a song called %s'],
    ['🎵 %s 🎵'],
  ])('leaves others’ words alone: %s', (frame) => {
    const texts = OUTRIGHT.filter((text) => !text.includes(','));
    expect(texts.map((text) => frame.replace('%s', text)).filter(isAsk)).toEqual([]);
  });
});

describe('what may be about anything', () => {
  test.each([
    ['are we ok?', true],
    ['hey babe, are we ok?', true],
    ['Hi Tom, are we ok?', true],
    ['are we ok? you were so quiet last night', true],
    ['I couldn’t sleep. Are we good?', true],
    ['are we ok? did i do something?', true],
    ['did i do something wrong? you haven’t answered all day', true],
    ['are we ok? the train leaves at nine', false],
    ['Dinner at seven on Friday. Are we good?', false],
    ['Hi team, are we good?', false],
    ['are we good? are we good? i’ll send the contract', false],
    ['did i do something wrong? the build fails', false],
  ])('“%s”: %s', (text, expected) => {
    expect(isAsk(text)).toBe(expected);
  });
});

describe('of any text at all', () => {
  const bits = fc.constantFrom(...OUTRIGHT, '“', '"', "'", ':', '>', '\n', '?', ',', '🎵', ':(', 'he', 'but', '\ud83d');

  test.each([
    ['made of what means something', fc.array(bits, { maxLength: 20 }).map((texts) => texts.join(' '))],
    ['whatever it is made of', fc.string({ unit: 'binary' })],
  ])('%s it says whether it asks', (_what, text) => {
    fc.assert(
      fc.property(text, (draft) => {
        expect(isAsk(draft)).toBeTypeOf('boolean');
      }),
    );
  });
});
