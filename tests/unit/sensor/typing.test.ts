// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://chat.test/inbox" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Typing, watchTyping } from '../../../content/sensor/typing.ts';
import { act, put, write } from './acting.ts';

let stop: AbortController;
let typing: Typing;
/** A conversation's box, and the button beside it. */
let box: HTMLTextAreaElement;
let button: HTMLElement;

function draw(): void {
  const footer = put('footer', {}, put('section', {}, put('main')));
  box = put('textarea', {}, put('div', {}, footer)) as HTMLTextAreaElement;
  button = put('span', {}, put('button', {}, footer));
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', '/inbox');
  draw();
  stop = new AbortController();
  typing = watchTyping(window, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const click = (on: HTMLElement) => act(on, new MouseEvent('click', { bubbles: true, composed: true }));
const enter = (on: HTMLElement) => act(on, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));

function sendsAfter(change: () => void): number {
  change();
  vi.advanceTimersByTime(1000);
  return typing.take().sends;
}

describe('a send', () => {
  it('is Enter in a composer, or the button beside it, that leaves it empty', () => {
    write(box, 'hello');
    enter(box);
    expect(sendsAfter(() => (box.value = ''))).toBe(1);
    write(box, 'hello');
    click(button);
    expect(sendsAfter(() => (box.value = ''))).toBe(1);
  });

  it('is one also where the page takes the next character itself before it was looked', () => {
    write(box, 'hello');
    enter(box);
    vi.advanceTimersByTime(60);
    box.value = '';
    const takes = (event: Event) => {
      event.preventDefault();
      box.value = 'x';
    };
    box.addEventListener('keydown', takes, { once: true });
    act(box, new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true }));
    expect(sendsAfter(() => {})).toBe(1);
  });

  it('is none where the composer keeps its text, or held none', () => {
    write(box, 'hello');
    enter(box);
    expect(sendsAfter(() => {})).toBe(0);
    box.value = '';
    enter(box);
    expect(sendsAfter(() => {})).toBe(0);
  });

  it('is a click anywhere in the form of the composer', () => {
    const form = put('form');
    const far = put('button', {}, form);
    let deep = form;
    for (let i = 0; i < 8; i += 1) deep = put('div', {}, deep);
    const field = put('textarea', {}, deep) as HTMLTextAreaElement;
    write(field, 'hello');
    click(far);
    expect(sendsAfter(() => (field.value = ''))).toBe(1);
  });

  it.each([
    ['another conversation', () => put('a')],
    ['another part of the page, however near', () => put('a', {}, document.querySelector('main') as HTMLElement)],
  ])('is no click on %s', (_, find) => {
    write(box, 'hello');
    click(find() as HTMLElement);
    expect(sendsAfter(() => (box.value = ''))).toBe(0);
  });

  it('is no click that goes to another place', () => {
    for (const place of ['/t/2', '/t/2#@sam']) {
      write(box, 'hello');
      click(button);
      expect(
        sendsAfter(() => {
          history.pushState(null, '', place);
          box.value = '';
        }),
      ).toBe(0);
    }
  });

  it.each([
    ['Enter', () => enter(box), 1],
    ['a click', () => click(button), 0],
  ])('by %s, when another composer is put in its place', (_, cause, sends) => {
    write(box, 'hello');
    cause();
    const change = () => {
      document.body.replaceChildren();
      draw();
      box.focus();
    };
    expect(sendsAfter(change)).toBe(sends);
  });

  it('is no Enter elsewhere, which opens another conversation', () => {
    write(box, 'hello');
    enter(put('input', { type: 'search' }));
    expect(sendsAfter(() => (box.value = ''))).toBe(0);
  });
});

describe('typing', () => {
  it('counts what is written', () => {
    write(box, 'hello');
    expect(typing.take()).toEqual({ characters: 5, sends: 0 });
    expect(typing.take()).toEqual({ characters: 0, sends: 0 });
  });

  it('counts no search, and knows that somebody is typing', () => {
    vi.advanceTimersByTime(1000);
    write(put('input', { type: 'search' }), 'sam');
    expect(typing.take().characters).toBe(0);
    expect(typing.lastAt()).toBe(performance.now());
  });

  it('knows that somebody is typing while an input method composes', () => {
    vi.advanceTimersByTime(1000);
    act(box, new InputEvent('beforeinput', { inputType: 'insertCompositionText', data: 'に', bubbles: true }));
    expect(typing.take().characters).toBe(0);
    expect(typing.lastAt()).toBe(performance.now());
  });

  it('does not believe what a page made up', () => {
    box.dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertText', data: 'x', bubbles: true }));
    expect(typing.take().characters).toBe(0);
    expect(typing.lastAt()).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('a page that makes characters of keys itself', () => {
  /** One key in the composer; the page prevents it as told. */
  function key(type: string, init: KeyboardEventInit, prevents: boolean): number {
    box.addEventListener(type, (event) => prevents && event.preventDefault(), { once: true });
    act(box, new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init }));
    vi.advanceTimersByTime(0);
    return typing.take().characters;
  }

  it.each<[string, string, KeyboardEventInit, boolean, number]>([
    ['a letter it takes as it is pressed', 'keydown', { key: 'a' }, true, 1],
    ['a letter it takes as it is typed', 'keypress', { key: 'a' }, true, 1],
    ['a letter it leaves to the browser', 'keydown', { key: 'a' }, false, 0],
    ['a shortcut', 'keydown', { key: 'b', ctrlKey: true }, true, 0],
    ['an arrow', 'keydown', { key: 'ArrowUp' }, true, 0],
    ['what is still being composed', 'keydown', { key: 'a', isComposing: true }, true, 0],
  ])('%s', (_, type, init, prevents, characters) => {
    expect(key(type, init, prevents)).toBe(characters);
  });

  it('sends like any other', () => {
    box.value = 'a';
    key('keypress', { key: 'a' }, true);
    enter(box);
    expect(sendsAfter(() => (box.value = ''))).toBe(1);
  });
});
