import { describe, expect, it } from 'vitest';
import { screensBetween } from '../../../content/sensor/scrolling.ts';
import { charactersOf } from '../../../content/sensor/typing.ts';
import { createUnread, unreadIn } from '../../../content/sensor/unread.ts';

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

describe('the unread number', () => {
  it.each([
    ['(3) WhatsApp', 3],
    ['(12+) Instagram', 12],
    ['WhatsApp', 0],
    ['(note) to self', 0],
    ['Inbox (3)', 0],
  ])('of "%s" is %i', (title, number) => {
    expect(unreadIn(title)).toBe(number);
  });

  it('is fresh when it is higher than when the place was last left, place by place', () => {
    let title = '(2) Instagram';
    const unread = createUnread(() => title);
    expect(unread.isFresh('/direct/inbox/')).toBe(true);
    unread.left('/direct/inbox/');
    expect(unread.isFresh('/direct/t/1/')).toBe(false);
    title = '(3) Instagram';
    expect(unread.isFresh('/direct/t/1/')).toBe(true);
    unread.left('/');
    expect(unread.isFresh('/')).toBe(false);
    expect(unread.isFresh('/direct/inbox/')).toBe(true);
  });

  it('forgets the places left longest ago, and takes what was never left for new', () => {
    const unread = createUnread(() => '(1) X');
    unread.left('/first');
    for (let i = 0; i < 20; i += 1) unread.left(`/place${i}`);
    expect(unread.isFresh('/first')).toBe(true);
    expect(unread.isFresh('/place19')).toBe(false);
  });
});
