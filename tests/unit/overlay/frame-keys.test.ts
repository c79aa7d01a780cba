// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToKeys, onceReleased, roundTo } from '../../../content/overlay/frame-keys.ts';
import type { Layer } from '../../../content/overlay/layer.ts';

describe('where Tab leads at the ends', () => {
  const all = ['a', 'b', 'c'];

  it.each([
    ['from the last, forwards', 'c', false, 'a'],
    ['from the first, backwards', 'a', true, 'c'],
    ['from the card itself, backwards', null, true, 'c'],
    ['from the card itself, forwards', null, false, null],
    ['from the middle, forwards', 'b', false, null],
    ['from the middle, backwards', 'b', true, null],
  ])('%s', (_, active, backwards, next) => {
    expect(roundTo(all, active, backwards)).toBe(next);
  });

  it('leads nowhere where there is nothing', () => {
    expect(roundTo([], null, true)).toBeNull();
  });
});

describe('the keys in the frame', () => {
  let stop: AbortController;

  beforeEach(() => {
    stop?.abort();
    stop = new AbortController();
    document.body.replaceChildren(document.createElement('button'), document.createElement('button'));
  });

  function listen(round: boolean) {
    const keys = { onEscape: vi.fn(), onLeave: vi.fn(), round };
    return { ...keys, keyDown: listenToKeys(document, keys, stop.signal) };
  }

  function press(type: string, init: KeyboardEventInit): KeyboardEvent {
    const event = new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event;
  }

  it('tells of Escape, but not of a held or combined one', () => {
    const { onEscape } = listen(false);
    press('keydown', { key: 'Escape', repeat: true });
    press('keydown', { key: 'Escape', ctrlKey: true });
    expect(onEscape).not.toHaveBeenCalled();
    press('keydown', { key: 'Escape' });
    expect(onEscape).toHaveBeenCalledOnce();
  });

  it('knows which key is down', () => {
    const { keyDown } = listen(false);
    press('keydown', { key: 'Enter', code: 'Enter' });
    expect(keyDown()).toBe('Enter');
    press('keyup', { key: 'Enter', code: 'Enter' });
    expect(keyDown()).toBeNull();
  });

  it('goes round in a dialog', () => {
    const { onLeave } = listen(true);
    const [first, last] = document.querySelectorAll('button');
    last?.focus();
    expect(press('keydown', { key: 'Tab' }).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(first);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('lets the person out of a popover', () => {
    const { onLeave } = listen(false);
    document.querySelectorAll('button')[1]?.focus();
    expect(press('keydown', { key: 'Tab' }).defaultPrevented).toBe(false);
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('hears nothing after the signal', () => {
    const { onEscape } = listen(false);
    stop.abort();
    press('keydown', { key: 'Escape' });
    expect(onEscape).not.toHaveBeenCalled();
  });
});

describe('a card that goes while a key is down in it', () => {
  /** A layer whose frame is a window of its own, from which one waits for Enter to be released. */
  function leave() {
    const contentWindow = new EventTarget();
    const surface = document.createElement('div');
    const done = vi.fn();
    onceReleased('Enter', { surface, frame: { contentWindow } } as unknown as Layer, done);
    const tell = (type: string, code = 'Enter') => contentWindow.dispatchEvent(new KeyboardEvent(type, { code }));
    return { surface, done, tell };
  }

  it('is not to be seen, hears that key out and then goes, once', () => {
    const { surface, done, tell } = leave();
    expect(surface.className).toBe('leaving');
    tell('keydown');
    tell('keydown');
    expect(done).not.toHaveBeenCalled();
    tell('keyup');
    tell('keyup');
    expect(done).toHaveBeenCalledOnce();
  });

  it.each([
    ['another key is pressed', 'keydown', 'KeyA'],
    ['the focus is elsewhere', 'blur', ''],
  ])('goes when %s', (_, type, code) => {
    const { done, tell } = leave();
    tell(type, code);
    expect(done).toHaveBeenCalledOnce();
  });

  it('goes at once where its frame is gone', () => {
    const done = vi.fn();
    onceReleased('Enter', { frame: { contentWindow: null } } as unknown as Layer, done);
    expect(done).toHaveBeenCalledOnce();
  });
});
