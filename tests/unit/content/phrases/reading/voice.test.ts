import { expect, it, test } from 'vitest';
import { beginningsIn } from '../../../../../content/phrases/reading/voice.ts';

const VOICE = { reports: new Set(['he', 'says']), turns: new Set(['but']) };

const beginnings = (text: string) => beginningsIn(text.split(' '), VOICE);

/** The words at which an ask of one's own may begin, with a slash where a clause does. */
function own(text: string): string {
  const words = text.split(' ');
  return beginnings(text)
    .map(({ at, opens }) => (opens ? '/' : '') + words[at])
    .join(' ');
}

test.each([
  ['a b , c', '/a b , /c'],
  ['a he b c . d', '/a he /d'],
  ['he a b , c', '/he /c'],
  ['he says , a b', '/he'],
  ['he a but b', '/he b'],
  ['a : b , c but d', '/a :'],
  ['a : b ? c', '/a : /c'],
])('in “%s” an ask may begin at %s', (text, expected) => {
  expect(own(text)).toBe(expected);
});

it('counts sentences, not clauses', () => {
  expect(beginnings('a , b . c ? d').map(({ sentence }) => sentence)).toEqual([0, 0, 0, 0, 1, 1, 2]);
});
