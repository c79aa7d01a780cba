// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installPointerGuard, type PointerGuard, pointerGuard } from '../../../content/sensor/pointer-guard.ts';

const TYPES = ['pointerover', 'pointerleave', 'mouseenter', 'pointerdown', 'mousedown', 'click', 'wheel'];

let stop: AbortController;
let page: AbortController;
let guard: PointerGuard;
let heard: string[];
let host: HTMLElement;

beforeEach(() => {
  stop = new AbortController();
  page = new AbortController();
  guard = installPointerGuard(window, stop.signal);
  heard = [];
  host = document.createElement('div');
  document.documentElement.append(host);
  for (const type of TYPES) {
    window.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).localName}`), {
      capture: true,
      signal: page.signal,
    });
  }
});

afterEach(() => {
  stop.abort();
  page.abort();
  host.remove();
});

/** What happens over an element. @returns whether its default was prevented. */
function befall(element: Element, type: string): boolean {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

it('lets everything through while nothing is hidden', () => {
  for (const type of TYPES) befall(host, type);
  expect(heard).toEqual(TYPES.map((type) => `${type} div`));
});

it('keeps from the page what befalls a hidden element, and nothing else', () => {
  const show = guard.hide(host);
  for (const type of TYPES) befall(host, type);
  expect(heard).toEqual([]);
  befall(document.body, 'click');
  expect(heard).toEqual(['click body']);
  show();
  befall(host, 'click');
  expect(heard).toEqual(['click body', 'click div']);
});

it('prevents a press from moving the focus, and nothing else', () => {
  guard.hide(host);
  expect(TYPES.filter((type) => befall(host, type))).toEqual(['mousedown']);
});

it('is the sensor’s for whoever comes later, or a late one of its own', () => {
  expect(pointerGuard(window, new AbortController().signal)).toBe(guard);
  stop.abort();
  expect(pointerGuard(window, page.signal)).not.toBe(guard);
});
