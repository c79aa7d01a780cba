// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asksForSecrets, watchBusy } from '../../../content/sensor/busy.ts';
import { put } from './acting.ts';

class Stream {
  getTracks() {
    return [{ readyState: 'live' }];
  }
}

let stop: AbortController;
let onBusy: ReturnType<typeof vi.fn<() => void>>;
let busy: () => boolean;

beforeEach(() => {
  vi.stubGlobal('MediaStream', Stream);
  document.body.replaceChildren();
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.hasAttribute('hidden');
  };
  stop = new AbortController();
  onBusy = vi.fn<() => void>();
  busy = watchBusy(window, onBusy, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

/** Puts an element of some size into the page. */
function sized(name: string, attributes: Record<string, string>, size = 40): HTMLElement {
  const element = put(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.getBoundingClientRect = () => new DOMRect(0, 0, size, size);
  return element;
}

describe('a page that asks for a secret', () => {
  it.each<[string, string, Record<string, string>, number, boolean]>([
    ['a password', 'input', { type: 'password' }, 40, true],
    ['a password that is not displayed', 'input', { type: 'password', hidden: '' }, 40, false],
    ['a password of no size', 'input', { type: 'password' }, 0, false],
    ['a code', 'input', { autocomplete: 'one-time-code' }, 40, true],
    ['a card number', 'input', { autocomplete: 'cc-number' }, 40, true],
    ['a card number in a part of a form', 'input', { autocomplete: 'section-a billing CC-Number' }, 40, true],
    ['a frame that may take payments', 'iframe', { allow: 'payment *; fullscreen' }, 40, true],
    ['such a frame of one pixel', 'iframe', { allow: 'payment *' }, 1, false],
    ['any other frame', 'iframe', { allow: 'fullscreen' }, 40, false],
    ['a name', 'input', { autocomplete: 'username' }, 40, false],
    ['a field that wants no help in being filled', 'input', { autocomplete: 'new-password' }, 40, false],
  ])('%s', (_, name, attributes, size, asks) => {
    sized(name, attributes, size);
    expect(asksForSecrets(document)).toBe(asks);
    expect(busy()).toBe(asks);
  });

  it('asks in the field that has the focus, in whichever shadow root', () => {
    const host = put('section');
    const field = document.createElement('input');
    field.type = 'password';
    host.attachShadow({ mode: 'open' }).append(field);
    expect(asksForSecrets(document)).toBe(false);
    field.focus();
    expect(asksForSecrets(document)).toBe(true);
  });
});

describe('becoming busy', () => {
  const focus = (field: HTMLElement) =>
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));

  it('is told when a secret is about to be typed, once', () => {
    const field = sized('input', { type: 'password' });
    focus(field);
    focus(field);
    expect(onBusy).toHaveBeenCalledOnce();
  });

  it('is told when a live stream begins to play', () => {
    const film = put('video');
    film.dispatchEvent(new Event('playing'));
    expect(onBusy).not.toHaveBeenCalled();
    Object.defineProperty(film, 'srcObject', { value: new Stream() });
    film.dispatchEvent(new Event('playing'));
    expect(onBusy).toHaveBeenCalledOnce();
  });

  it('is told of nothing else, and not after the signal', () => {
    focus(sized('input', { type: 'text' }));
    stop.abort();
    focus(sized('input', { type: 'password' }));
    expect(onBusy).not.toHaveBeenCalled();
  });
});
