import { describe, expect, it } from 'vitest';
import { screensBetween } from '../../../content/sensor/scrolling.ts';
import { charactersOf } from '../../../content/sensor/typing.ts';

describe('screens', () => {
  it.each([
    ['down a screen', 0, 800, 800, 1],
    ['and up again', 800, 0, 800, 1],
    ['a part', 100, 300, 800, 0.25],
    ['a jump is the page’s doing', 0, 8000, 800, 0],
    ['a scroller without height', 0, 10, 0, 0],
  ])('%s', (_, before, after, height, screens) => {
    expect(screensBetween(before, after, height)).toBe(screens);
  });
});

describe('characters', () => {
  it.each([
    ['a letter', 'insertText', 'a', 1],
    ['what a keyboard suggests', 'insertReplacementText', 'hello', 5],
    ['a picture of two units', 'insertText', '🙂', 1],
    ['pasting, whose text is nobody’s business', 'insertFromPaste', null, 1],
    ['a new line', 'insertParagraph', null, 0],
    ['what is still being composed', 'insertCompositionText', 'に', 0],
    ['deleting', 'deleteContentBackward', null, 0],
  ])('%s', (_, inputType, data, count) => {
    expect(charactersOf({ inputType, data })).toBe(count);
  });
});
