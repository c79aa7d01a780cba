import { describe, expect, it } from 'vitest';
import { numberWord, sentence, shortTime, timeWords } from '../../../components/popup/words.ts';
import { i18n } from '../i18n.ts';

const MINUTE = 60_000;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('numbers in a sentence', () => {
  it.each([
    [1, 'one'],
    [12, 'twelve'],
    [13, '13'],
    [1300, '1,300'],
  ])('%i is %s', (count, word) => {
    expect(numberWord(i18n, 'en-GB', count)).toBe(word);
  });
});

describe('lengths of time', () => {
  it.each([
    [29_000, 'less than a minute', '0 min'],
    [MINUTE, 'one minute', '1 min'],
    [12 * MINUTE, 'twelve minutes', '12 min'],
    [59.4 * MINUTE, '59 minutes', '59 min'],
    [59.6 * MINUTE, 'one hour', '1 h'],
    [120 * MINUTE, 'two hours', '2 h'],
    [160 * MINUTE, '2 h 40 min', '2 h 40 min'],
  ])('%i ms is "%s", short "%s"', (ms, words, short) => {
    expect(plain(timeWords(i18n, 'en-GB', ms))).toBe(words);
    expect(plain(shortTime(i18n, ms))).toBe(short);
  });

  it('does not break at the end of a line', () => {
    expect(timeWords(i18n, 'en-GB', 160 * MINUTE)).not.toContain(' ');
  });
});

it('begins a sentence with a capital, also where that is more than one unit long', () => {
  expect(sentence('six looks', 'en')).toBe('Six looks');
  expect(sentence('istanbul', 'tr')).toBe('İstanbul');
  expect(sentence('', 'en')).toBe('');
});
