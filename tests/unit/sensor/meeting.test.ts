import { describe, expect, it } from 'vitest';
import { meeting, takeOver } from '../../../content/sensor/meeting.ts';

describe('a place to meet', () => {
  it('has what was left there last, until that one’s signal', () => {
    const stop = new AbortController();
    const [first, second] = [{}, {}];
    meeting<object>('test').leave(first, new AbortController().signal);
    meeting<object>('test').leave(second, stop.signal);
    expect(meeting<object>('test').find()).toBe(second);
    stop.abort();
    expect(meeting<object>('test').find()).toBeUndefined();
  });

  it('keeps what has taken the place of another', () => {
    const stop = new AbortController();
    const second = {};
    meeting<object>('other').leave({}, stop.signal);
    meeting<object>('other').leave(second, new AbortController().signal);
    stop.abort();
    expect(meeting<object>('other').find()).toBe(second);
  });
});

describe('a script’s stay in a page', () => {
  it('ends when a later copy begins its own, and no other’s does', () => {
    const first = takeOver('sensor');
    const other = takeOver('overlay');
    const second = takeOver('sensor');
    expect([first, other, second].map(({ signal }) => signal.aborted)).toEqual([true, false, false]);
    second.abort();
    expect(takeOver('sensor').signal.aborted).toBe(false);
  });
});
