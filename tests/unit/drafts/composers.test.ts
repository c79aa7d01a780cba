// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { composerOf, mayBeRead, textIn } from '../../../content/drafts/composers.ts';
import { put } from '../sensor/acting.ts';

beforeEach(() => {
  document.body.replaceChildren();
  // Nothing is drawn here: every element is as large as a field.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 200, 30));
});
afterEach(() => vi.restoreAllMocks());

function set(element: HTMLElement, attributes: Record<string, string>): HTMLElement {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function box(attributes: Record<string, string> = {}): HTMLElement {
  return set(put('div'), { contenteditable: 'true', role: 'textbox', ...attributes });
}

function area(attributes: Record<string, string> = {}): HTMLElement {
  return set(put('textarea'), attributes);
}

function line(attributes: Record<string, string> = {}): HTMLElement {
  return set(put('input'), attributes);
}

function beside(other: HTMLElement, field: HTMLElement): HTMLElement {
  put('form').append(field, other);
  return field;
}

function inShadow(field: HTMLElement): HTMLElement {
  const inner = document.createElement('div');
  put('section').attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'open' }).append(field);
  return field;
}

/** The page's style has dots shown in place of characters, which only a browser can work out. */
function masked(field: HTMLElement): HTMLElement {
  const drawn = { getPropertyValue: (name: string) => (name === '-webkit-text-security' ? 'disc' : '') };
  vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue(drawn as CSSStyleDeclaration);
  return field;
}

const READ: [string, () => HTMLElement][] = [
  ['an editable box', () => box()],
  ['a box of plain text', () => box({ contenteditable: 'plaintext-only' })],
  ['a text area', () => area()],
  ['a text area within two shadow roots', () => inShadow(area())],
  ['an editable box within a shadow root', () => inShadow(box())],
  ['a box in a form like any other', () => beside(line({ type: 'file' }), box())],
];

const NEVER: [string, () => HTMLElement][] = [
  ['a line of input', () => line()],
  ['a password', () => line({ type: 'password' })],
  ['a card number', () => area({ autocomplete: 'cc-number' })],
  ['a code', () => area({ autocomplete: 'one-time-code' })],
  ['a search', () => box({ role: 'searchbox' })],
  ['a field to choose by typing', () => area({ role: 'combobox' })],
  ['figures', () => area({ inputmode: 'numeric' })],
  ['what is shown as dots', () => masked(area())],
  ['a note beside a password', () => beside(line({ type: 'password' }), area())],
  ['a note beside a card number', () => beside(line({ autocomplete: 'billing cc-number' }), box())],
  ['a note beside a code', () => beside(line({ autocomplete: 'one-time-code' }), box())],
  ['a paragraph', () => put('p')],
];

function isRead(node: HTMLElement): boolean {
  const composer = composerOf(node);
  return composer !== null && mayBeRead(composer);
}

describe('what may be read', () => {
  it.each(READ)('%s', (_, make) => expect(isRead(make())).toBe(true));
  it.each(NEVER)('is never %s', (_, make) => expect(isRead(make())).toBe(false));

  it('is the whole box, whichever part of it the event came from', () => {
    const composer = box();
    expect(composerOf(put('span', {}, put('p', {}, composer)))).toBe(composer);
  });
});

describe('the text of a composer', () => {
  it('is what somebody wrote, without what editors put between', () => {
    const field = area() as HTMLTextAreaElement;
    field.value = 'are you\nmad';
    expect(textIn(field)).toBe('are you\nmad');
    const editor = box();
    editor.append('\ufeff', 'are ', set(put('b', { textContent: 'you' }), {}), '\u200b mad');
    expect(textIn(editor)).toBe('are you mad');
  });

  it('is its end where it is long', () => {
    const field = area() as HTMLTextAreaElement;
    field.value = `${'word '.repeat(5000)}are you mad at me?`;
    expect(textIn(field).endsWith('are you mad at me?')).toBe(true);
    expect(textIn(field).length).toBeLessThanOrEqual(2000);
  });
});
