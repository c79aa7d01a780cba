import { describe, expect, test } from 'vitest';
import { mannerOf } from './manner.ts';

describe('mannerOf', () => {
  test.each([
    ['What are you hoping to find?', 'question'],
    ['The 4th look in half an hour. Keep going, or come back later?', 'question'],
    ['Stay a while, or leave it for now?', 'question'],
    ['You can stay and look.', 'offer'],
    ['Stay or go, as you like.', 'offer'],
    ['Waiting is hard. You can want to look and still choose.', 'offer'],
    ['Wanting to know is allowed. So is not looking now.', 'offer'],
    ['That’s the 4th look here in half an hour.', 'observation'],
    ['Twelve minutes here so far.', 'observation'],
  ])('“%s” is: %s', (text, manner) => {
    expect(mannerOf(text)).toBe(manner);
  });

  test.each([
    'Close this tab.',
    'Then choose.',
    'Think of an ordinary evening.',
    'Do not look now.',
    'Please, stop here.',
    'Put it away. What would you like to do?',
    'Twelve minutes here so far. Go outside.',
    'That’s the 4th look. The looks are close together.',
  ])('“%s” is none: it orders, or says two things', (text) => {
    expect(mannerOf(text)).toBeNull();
  });
});
