// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchWriting } from '../../../content/drafts/writing.ts';
import { act, put, write } from '../sensor/acting.ts';

let stop: AbortController;
let box: HTMLElement;
const edited = vi.fn<(composer: HTMLElement) => void>();
const paused = vi.fn<(composer: HTMLElement) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  document.body.replaceChildren();
  box = put('textarea');
  stop = new AbortController();
  watchWriting(window, { edited, paused }, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTime(ms);
const bubbling = { bubbles: true, composed: true, cancelable: true };
const key = (name: string, held = {}) => new KeyboardEvent('keydown', { key: name, ...held, ...bubbling });
const input = (type: string, how: InputEventInit) => new InputEvent(type, { ...how, ...bubbling });

function pausesAfter(...events: Event[]): number {
  paused.mockClear();
  for (const event of events) act(box, event);
  pass(2000);
  return paused.mock.calls.length;
}

describe('a pause', () => {
  it('is two seconds in which nothing more was written', () => {
    for (const letter of 'hey') {
      write(box, letter);
      pass(1999);
    }
    expect(paused).not.toHaveBeenCalled();
    pass(1);
    expect(paused).toHaveBeenCalledExactlyOnceWith(box);
    pass(60_000);
    expect(paused).toHaveBeenCalledOnce();
  });

  it.each([
    ['a character', [key('a')]],
    ['deleting', [key('Backspace')]],
    ['deleting a word', [key('Backspace', { ctrlKey: true })]],
    ['undoing in an editor that does it itself', [key('z', { ctrlKey: true })]],
    ['redoing', [key('Z', { metaKey: true, shiftKey: true })]],
    ['undoing from a menu', [input('beforeinput', { inputType: 'historyUndo' })]],
    ['pasting where the page does it itself', [new Event('paste', bubbling)]],
    ['cutting', [new Event('cut', bubbling)]],
    ['dropping text', [new Event('drop', bubbling)]],
    ['what only an input event tells', [input('input', { inputType: 'insertText', data: 'a' })]],
    ['a keyboard that names no key', [key('Unidentified')]],
  ])('follows %s', (_, events) => {
    expect(pausesAfter(...events)).toBe(1);
  });

  it.each([
    ['moving the caret', key('ArrowLeft')],
    ['copying', key('c', { ctrlKey: true })],
    ['a key held down for another', key('Shift')],
    ['leaving by Escape', key('Escape')],
  ])('does not follow %s', (_, event) => {
    expect(pausesAfter(event)).toBe(0);
  });

  it('does not follow what a page made up', () => {
    box.dispatchEvent(input('beforeinput', { inputType: 'insertText', data: 'x' }));
    box.dispatchEvent(key('a'));
    pass(10_000);
    expect(paused).not.toHaveBeenCalled();
    expect(edited).not.toHaveBeenCalled();
  });

  it('does not follow writing anywhere else', () => {
    for (const field of [put('input'), put('p'), put('textarea', { autocomplete: 'cc-number' })]) act(field, key('a'));
    pass(10_000);
    expect(paused).not.toHaveBeenCalled();
  });

  it('is of the composer that was written in last', () => {
    const other = put('textarea');
    write(box, 'a');
    write(other, 'b');
    pass(10_000);
    expect(paused.mock.calls).toEqual([[other]]);
  });

  it('comes within shadow roots', () => {
    const inner = document.createElement('div');
    put('div').attachShadow({ mode: 'open' }).append(inner);
    const field = put('textarea', {}, inner.attachShadow({ mode: 'open' }));
    act(field, key('a'));
    pass(2000);
    expect(paused.mock.calls).toEqual([[field]]);
  });

  it('is of the composer that took the place of one that was drawn anew', () => {
    write(box, 'a');
    const anew = document.createElement('textarea');
    box.replaceWith(anew);
    anew.focus();
    pass(2000);
    expect(paused.mock.calls).toEqual([[anew]]);
  });

  it('is of nothing where the composer went and no other came', () => {
    write(box, 'a');
    box.remove();
    pass(2000);
    expect(paused).not.toHaveBeenCalled();
  });
});

describe('an input method', () => {
  const composing = { isComposing: true };

  it('is not looked at before it is done, however long it takes', () => {
    act(box, new CompositionEvent('compositionstart', bubbling));
    act(box, key('Process', composing));
    act(box, input('beforeinput', { inputType: 'insertCompositionText', data: 'に', ...composing }));
    act(box, input('input', { inputType: 'insertCompositionText', data: 'に', ...composing }));
    pass(60_000);
    expect(paused).not.toHaveBeenCalled();
  });

  it.each([
    ['told last of its end', false],
    ['told of the text after its end', true],
  ])('is followed by a pause, %s', (_, after) => {
    act(box, new CompositionEvent('compositionstart', bubbling));
    if (!after) act(box, input('input', { inputType: 'insertCompositionText', data: '日', ...composing }));
    act(box, new CompositionEvent('compositionend', { data: '日', ...bubbling }));
    if (after) act(box, input('input', { inputType: 'insertText', data: '日' }));
    pass(1999);
    expect(paused).not.toHaveBeenCalled();
    pass(1);
    expect(paused).toHaveBeenCalledOnce();
  });

  it('ends a wait that was under way when it begins', () => {
    write(box, 'a');
    pass(1500);
    act(box, new CompositionEvent('compositionstart', bubbling));
    pass(10_000);
    expect(paused).not.toHaveBeenCalled();
  });
});

describe('listening', () => {
  it('stops, changes and delays nothing, though the page hears it later', () => {
    const heard = vi.fn();
    const types = ['keydown', 'beforeinput', 'paste', 'drop'];
    for (const type of types) box.addEventListener(type, heard);
    const events = [key('a'), input('beforeinput', { inputType: 'insertText', data: 'a' })];
    for (const event of [...events, new Event('paste', bubbling), new Event('drop', bubbling)]) act(box, event);
    expect(heard).toHaveBeenCalledTimes(4);
    expect(heard.mock.calls.every(([event]) => !(event as Event).defaultPrevented)).toBe(true);
  });

  it('ends with the signal, a wait that is under way included', () => {
    write(box, 'a');
    stop.abort();
    write(box, 'b');
    pass(10_000);
    expect(paused).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
