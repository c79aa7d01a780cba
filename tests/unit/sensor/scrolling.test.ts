// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Scrolling, watchScrolling } from '../../../content/sensor/scrolling.ts';
import { act, put, scrollTo } from './acting.ts';

let stop: AbortController;
let scrolling: Scrolling;
let list: HTMLElement;
const rested = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  list = put('div');
  Object.defineProperty(list, 'clientHeight', { value: 100 });
  stop = new AbortController();
  rested.mockClear();
  scrolling = watchScrolling(window, rested, stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const does = (type: string) => act(list, new Event(type, { bubbles: true }));
const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe('scrolling', () => {
  it('counts what follows a gesture, and rests 1.5 s after the last of it', () => {
    does('wheel');
    scrollTo(list, 100);
    pass(1000);
    does('wheel');
    scrollTo(list, 50);
    expect(scrolling.resting()).toBe(false);
    pass(1499);
    expect(rested).not.toHaveBeenCalled();
    pass(1);
    expect(rested).toHaveBeenCalledOnce();
    expect(scrolling.resting()).toBe(true);
    expect(scrolling.take()).toBe(1.5);
    expect(scrolling.screens()).toBe(0);
  });

  it('does not count what no gesture caused, nor a gesture the page made up', () => {
    scrollTo(list, 100);
    list.dispatchEvent(new Event('wheel', { bubbles: true }));
    scrollTo(list, 200);
    expect(scrolling.screens()).toBe(0);
    expect(scrolling.resting()).toBe(true);
  });

  it('runs on with momentum, and not for ever', () => {
    does('touchmove');
    for (let top = 10; top <= 600; top += 10) {
      pass(100);
      scrollTo(list, top);
    }
    // Five of the six seconds belong to the gesture.
    expect(scrolling.take()).toBeCloseTo(4.9, 1);
  });

  it('is not kept up by scrolling after the time of the gesture', () => {
    does('wheel');
    pass(1000);
    scrollTo(list, 50);
    pass(100);
    scrollTo(list, 100);
    expect(scrolling.screens()).toBe(0);
  });

  it('rests while something moves sideways by itself', () => {
    does('wheel');
    scrollTo(list, 50);
    for (let i = 0; i < 5; i += 1) {
      pass(300);
      scrollTo(list, 50);
    }
    expect(rested).toHaveBeenCalledOnce();
    scrollTo(list, 80);
    expect(scrolling.screens()).toBe(0.5);
  });

  it('counts while a scrollbar is held and moved, until 3 s after the last movement', () => {
    does('pointerdown');
    for (let top = 10; top <= 100; top += 10) {
      pass(2900);
      scrollTo(list, top);
    }
    expect(scrolling.take()).toBeCloseTo(1);
    pass(2900);
    does('pointermove');
    pass(2900);
    scrollTo(list, 110);
    expect(scrolling.take()).toBeCloseTo(0.1);
    // The release was never told.
    pass(3000);
    scrollTo(list, 120);
    does('pointermove');
    scrollTo(list, 130);
    expect(scrolling.take()).toBe(0);
  });

  it('is over with the release, not with the blur of a field', () => {
    const field = put('input');
    does('pointerdown');
    act(field, new FocusEvent('blur'));
    pass(2000);
    scrollTo(list, 50);
    expect(scrolling.take()).toBe(0.5);
    does('pointerup');
    pass(1000);
    scrollTo(list, 100);
    expect(scrolling.take()).toBe(0);
    does('pointerdown');
    act(window, new FocusEvent('blur'));
    pass(1000);
    scrollTo(list, 150);
    expect(scrolling.take()).toBe(0);
  });
});
