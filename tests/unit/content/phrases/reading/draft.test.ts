import { expect, it, test } from 'vitest';
import { tokensOf } from '../../../../../content/phrases/reading/draft.ts';

test.each([
  ['Hey… aren’t you “busy”?', 'hey . arent you " ?'],
  ["it's, it`s, it´s and its", 'its , its , its and its'],
  ['WHY?!?! why!!', 'why ? why .'],
  ['so,\n\nso', 'so . so'],
  ['Anna: hi', 'anna : hi'],
  ['at 9:30, for 2.50', 'at 9:30 , for 2.50'],
  ['hm :( hm :D hm <3 hm ;-) hm', 'hm . hm . hm . hm . hm'],
  ['well-known – or - not', 'well known . or . not'],
  ["'are you' is 'quoted', don't", '" is " , dont'],
  ['she said "one two" and “three”', 'she said " and "'],
  ['an "open quote', 'an " open quote'],
  ['> what you wrote\nyes', '. yes'],
  ['see https://example.org/are-you-mad, ok', 'see " ok'],
  ['haha 😂 la 🎵 so 🥺 ok 👨‍👩‍👧', 'haha " la " so . ok .'],
  ['ｆｕｌｌ　ｗｉｄｔｈ？', 'full width ?'],
  ['¿Ça va ? ñ', '? ça va ? ñ'],
  ['re\u00adsume\u200b', 'resume'],
  ['', ''],
  [' \n ', '.'],
])('reads “%s” as “%s”', (draft, expected) => {
  expect(tokensOf(draft).join(' ')).toBe(expected);
});

it.each([
  '"',
  '“',
  "' ",
  "'",
  '‘a ',
  '>',
  '\n>',
  ':(',
  ':',
  '9.',
  'http://',
  "a'",
  ' ',
  '.',
  '<3',
  '😂',
  '\u0301',
  'ﷺ',
])('reads to the end of a great many “%s”', (unit) => {
  expect(tokensOf(`${unit.repeat(20_000)}\n\nend`).at(-1)).toBe('end');
});
