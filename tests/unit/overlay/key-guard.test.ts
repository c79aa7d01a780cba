// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installKeyGuard, type KeyGuard, keyGuard } from '../../../content/sensor/key-guard.ts';

let page: EventTarget;
let stop: AbortController;
let guard: KeyGuard;
let heard: string[];

beforeEach(() => {
  page = new EventTarget();
  stop = new AbortController();
  guard = installKeyGuard(page, stop.signal);
  heard = [];
  for (const type of ['keydown', 'keypress', 'keyup']) {
    page.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).code}`));
  }
});

afterEach(() => stop.abort());

/** One event of a key, from the person unless said otherwise. Gives back whether its default was prevented. */
function key(type: string, code: string, init: KeyboardEventInit & { made?: boolean } = {}): boolean {
  const event = new KeyboardEvent(type, { key: code, code, cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: !init.made });
  page.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('asleep', () => {
  it('lets every key through', () => {
    expect(key('keydown', 'Escape')).toBe(false);
    key('keyup', 'Escape');
    expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
  });
});

describe('armed', () => {
  it('hears Escape and keeps the whole press from the page, also when it is disarmed by it', () => {
    const disarm = guard.arm(() => disarm());
    expect(key('keydown', 'Escape')).toBe(true);
    expect(key('keydown', 'Escape', { repeat: true })).toBe(true);
    expect(key('keyup', 'Escape')).toBe(true);
    expect(heard).toEqual([]);
    key('keydown', 'Escape');
    expect(heard).toEqual(['keydown Escape']);
  });

  it.each([
    ['another key', 'Enter', {}],
    ['with a modifier', 'Escape', { shiftKey: true }],
    ['while composing', 'Escape', { isComposing: true }],
    ['held from before', 'Escape', { repeat: true }],
    ['made up by the page', 'Escape', { made: true }],
  ])('leaves the page %s', (_, code, init) => {
    const onEscape = vi.fn();
    guard.arm(onEscape);
    expect(key('keydown', code, init)).toBe(false);
    expect(onEscape).not.toHaveBeenCalled();
    expect(heard).toEqual([`keydown ${code}`]);
  });

  it('is not disarmed by one who armed it before', () => {
    const second = vi.fn();
    const disarmFirst = guard.arm(() => {});
    guard.arm(second);
    disarmFirst();
    key('keydown', 'Escape');
    expect(second).toHaveBeenCalledOnce();
  });
});

describe('the rest of a press that was ours', () => {
  beforeEach(() => {
    const disarm = guard.arm(() => disarm());
    key('keydown', 'Escape');
  });

  it('ends with the release', () => {
    key('keyup', 'Escape');
    key('keydown', 'Escape');
    key('keyup', 'Escape');
    expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
  });

  it('ends with a new press, where the release was lost', () => {
    key('keydown', 'Escape');
    key('keyup', 'Escape');
    expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
  });

  it('takes nothing from other keys meanwhile', () => {
    key('keydown', 'KeyA');
    key('keypress', 'KeyA');
    key('keyup', 'KeyA');
    expect(heard).toEqual(['keydown KeyA', 'keypress KeyA', 'keyup KeyA']);
  });
});

describe('when something was last typed', () => {
  it.each([
    ['a letter', { key: 'a' }, true],
    ['a deletion', { key: 'Backspace' }, true],
    ['an input method', { key: 'Process' }, true],
    ['an arrow', { key: 'ArrowLeft' }, false],
    ['a shortcut', { key: 'c', ctrlKey: true }, false],
    ['what the page makes up', { key: 'a', made: true }, false],
  ])('%s', (_, init, counts) => {
    expect(guard.lastTypedAt()).toBe(Number.NEGATIVE_INFINITY);
    const before = performance.now();
    key('keydown', 'KeyX', init);
    expect(guard.lastTypedAt() >= before).toBe(counts);
  });
});

describe('meeting in the isolated world', () => {
  it('gives the second script the guard of the first', () => {
    expect(keyGuard(new EventTarget(), new AbortController().signal)).toBe(guard);
  });

  it('gives a late guard of its own where the first has gone', () => {
    stop.abort();
    const onEscape = vi.fn();
    stop = new AbortController();
    const late = keyGuard(page, stop.signal);
    expect(late).not.toBe(guard);
    late.arm(onEscape);
    key('keydown', 'Escape');
    expect(onEscape).toHaveBeenCalledOnce();
  });

  it('hears nothing after its signal', () => {
    const onEscape = vi.fn();
    guard.arm(onEscape);
    stop.abort();
    key('keydown', 'Escape');
    expect(onEscape).not.toHaveBeenCalled();
    expect(heard).toEqual(['keydown Escape']);
  });
});
