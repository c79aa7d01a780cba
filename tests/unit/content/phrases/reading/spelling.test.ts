import { expect, test } from 'vitest';
import { spellingOf } from '../../../../../content/phrases/reading/spelling.ts';

const spelling = spellingOf(['please', 'still', 'love', 'lose', 'you', 'off', 'of'], {
  you: 'u ya',
  'are not': 'arent',
  something: 'smth',
});

test.each([
  ['please', 'please'],
  ['pleeeaaase', 'please'],
  ['stilll', 'still'],
  ['offf', 'off'],
  ['ooof', 'of'],
  ['stil', 'still'],
  ['u', 'you'],
  ['uuuuu', 'you'],
  ['arent', 'are not'],
  ['arnt', 'are not'],
  ['aretn', 'are not'],
  ['pelase', 'please'],
  ['plese', 'please'],
  ['yuo', 'you'],
  ['loose', 'lose'],
  ['lovee', 'love'],
  ['off', 'off'],
  ['of', 'of'],
  ['lov', 'lov'],
  ['loved', 'loved'],
  ['smth', 'something'],
  ['hello', 'hello'],
  ['x'.repeat(1000), 'x'.repeat(1000)],
])('“%s” says “%s”', (written, said) => {
  expect(spelling(written).join(' ')).toBe(said);
});
