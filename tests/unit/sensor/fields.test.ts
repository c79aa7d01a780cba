// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fieldOf } from '../../../content/sensor/fields.ts';
import { watchHolding } from '../../../content/sensor/holding.ts';
import type { Holding } from '../../../lib/messages/messages.ts';
import { act, put } from './acting.ts';

let stop: AbortController;
let holding: () => Holding;

beforeEach(() => {
  document.body.replaceChildren();
  stop = new AbortController();
  holding = watchHolding(window, stop.signal);
});

afterEach(() => stop.abort());

function within(outer: string, role: string, field: HTMLElement): HTMLElement {
  const around = put(outer);
  if (role) around.setAttribute('role', role);
  put('div', {}, around).append(field);
  return field;
}

function withRole(role: string, field: HTMLElement): HTMLElement {
  field.setAttribute('role', role);
  return field;
}

function editable(text = ''): HTMLElement {
  const element = put('div', { textContent: text });
  Object.defineProperty(element, 'isContentEditable', { value: true });
  return element;
}

function inShadow(field: HTMLElement): HTMLElement {
  const host = put('section', {}, withRole('search', put('div')));
  host.attachShadow({ mode: 'open' }).append(field);
  return field;
}

const value = 'hello';

/** Each field holds text. Written in: its characters count. Missed: closing the page would lose it. */
const FIELDS: [string, () => HTMLElement, boolean, boolean][] = [
  ['an input of no kind', () => put('input', { value }), true, true],
  ['a text input', () => put('input', { type: 'text', value }), true, true],
  ['a text area', () => put('textarea', { value }), true, true],
  ['an editable element', () => editable(value), true, true],
  ['a text box by its role', () => withRole('textbox', editable(value)), true, true],
  ['an address', () => put('input', { type: 'email', value }), false, true],
  ['a link', () => put('input', { type: 'url', value }), false, true],
  ['a telephone number', () => put('input', { type: 'tel', value }), false, true],
  ['a search', () => put('input', { type: 'search', value }), false, false],
  ['a search by its role', () => withRole('searchbox', put('input', { value })), false, false],
  ['an editable search', () => withRole('searchbox', editable(value)), false, false],
  ['a field to choose by typing', () => withRole('combobox', put('input', { value })), false, false],
  ['a field in a search', () => within('form', 'search', put('input', { value })), false, false],
  ['a field in a search element', () => within('search', '', put('input', { value })), false, false],
  ['a search around a shadow root', () => inShadow(put('input', { value })), false, false],
  ['a password', () => put('input', { type: 'password', value }), false, false],
  ['a card number', () => put('input', { autocomplete: 'cc-number', value }), false, false],
  [
    'a card number in a part of a form',
    () => put('input', { autocomplete: 'shipping cc-number', value }),
    false,
    false,
  ],
  ['a ticked box', () => put('input', { type: 'checkbox', value, checked: true }), false, false],
  ['a paragraph', () => put('p', { textContent: value }), false, false],
];

describe('a field', () => {
  it.each(FIELDS)('%s: written in, and missed', (_, make, written, missed) => {
    const field = make();
    expect(fieldOf(field)).toBe(written ? field : null);
    expect(holding().text).toBe(missed);
  });

  it('holds nothing while it is empty, or blank to the eye', () => {
    put('textarea');
    put('input');
    editable('\u200b\n');
    expect(holding().text).toBe(false);
  });

  it('is not missed where the page filled it, until the person edits it', () => {
    const field = put('input') as HTMLInputElement;
    field.defaultValue = value;
    expect(field.value).toBe(value);
    expect(holding().text).toBe(false);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    expect(holding().text).toBe(false);
    act(field, new InputEvent('input', { bubbles: true, composed: true }));
    expect(holding().text).toBe(true);
  });
});
