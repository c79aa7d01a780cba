// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { beforeEach, describe, expect, it } from 'vitest';
import { attentionIn, deepActive, giveBack, holdsText, mayTakeFocus } from '../../../content/overlay/attention.ts';

beforeEach(() => document.body.replaceChildren());

/** Puts an element into the page, with what it holds. */
function put(name: string, given: Record<string, unknown> = {}): HTMLElement {
  const element = Object.assign(document.createElement(name), given);
  document.body.append(element);
  return element;
}

describe('whether the card may take the focus', () => {
  const free = { inText: false, inForeignFrame: false, sinceTyped: Number.POSITIVE_INFINITY };

  it.each([
    ['nobody writes', free, true],
    ['a field holds text', { ...free, inText: true }, false],
    ['a frame cannot be looked into', { ...free, inForeignFrame: true }, false],
    ['typed just now', { ...free, sinceTyped: 0 }, false],
    ['typed just under three seconds ago', { ...free, sinceTyped: 2999 }, false],
    ['typed three seconds ago', { ...free, sinceTyped: 3000 }, true],
  ])('%s', (_, attention, may) => {
    expect(mayTakeFocus(attention)).toBe(may);
  });
});

describe('whether a field holds text', () => {
  it.each([
    ['a written input', () => put('input', { value: 'hello' }), true],
    ['an empty input', () => put('input'), false],
    ['a ticked box', () => put('input', { type: 'checkbox', value: 'on' }), false],
    ['a button', () => put('input', { type: 'submit', value: 'Send' }), false],
    ['a written textarea', () => put('textarea', { value: ' ' }), true],
    ['an empty textarea', () => put('textarea'), false],
    ['a paragraph', () => put('p', { textContent: 'words' }), false],
    ['nothing', () => null, false],
  ])('%s', (_, make, holds) => {
    expect(holdsText(make())).toBe(holds);
  });

  it.each([
    ['written', 'hello', true],
    ['blank', ' \n', false],
  ])('an editable element, %s', (_, textContent, holds) => {
    const element = put('div', { textContent });
    Object.defineProperty(element, 'isContentEditable', { value: true });
    expect(holdsText(element)).toBe(holds);
  });
});

describe('where the person is', () => {
  it('looks into shadow roots', () => {
    const input = document.createElement('input');
    input.value = 'hello';
    const host = put('section');
    host.attachShadow({ mode: 'open' }).append(input);
    input.focus();
    expect(deepActive(document)).toBe(input);
    expect(attentionIn(document, 1000, 5000)).toEqual({ inText: true, inForeignFrame: false, sinceTyped: 4000 });
  });

  it('knows a frame it cannot look into', () => {
    const frame = put('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    Object.defineProperty(document, 'activeElement', { value: frame, configurable: true });
    expect(attentionIn(document, Number.NEGATIVE_INFINITY, 0)).toMatchObject({ inForeignFrame: true, inText: false });
    Reflect.deleteProperty(document, 'activeElement');
  });
});

describe('giving the focus back', () => {
  it('gives it to what is still there, and to nothing else', () => {
    const field = put('input');
    giveBack(field);
    expect(document.activeElement).toBe(field);
    const gone = put('textarea');
    gone.remove();
    giveBack(gone);
    giveBack(null);
    expect(document.activeElement).toBe(field);
  });
});
