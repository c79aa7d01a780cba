import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Moves, watchMoves } from '../../../content/sensor/moves.ts';

let page: EventTarget & { location: URL };
let stop: AbortController;
let left: string[];
let moves: Moves;

beforeEach(() => {
  vi.useFakeTimers();
  page = Object.assign(new EventTarget(), { location: new URL('https://site.test/home?tab=1#top') });
  stop = new AbortController();
  left = [];
  moves = watchMoves(page as unknown as Window, (from) => left.push(from), stop.signal);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function go(address: string): void {
  page.location = new URL(address, page.location);
  page.dispatchEvent(new Event('popstate'));
}

describe('moves', () => {
  it.each([
    ['another path', '/inbox', true],
    ['another fragment', '/home?tab=1#@sam', true],
    ['another query', '/home?tab=2#top', false],
    ['the same', '/home?tab=1#top', false],
  ])('%s', (_, address, isMove) => {
    go(address);
    vi.advanceTimersByTime(1000);
    expect(left).toEqual(isMove ? ['/home'] : []);
  });

  it('notes the path of a move whose query changed before', () => {
    go('/home?tab=2#top');
    go('/inbox?tab=2');
    expect(left).toEqual(['/home']);
  });

  it('tells moves that are close together as one, unless looked at now', () => {
    go('/1');
    go('/2');
    go('/3');
    expect(left).toEqual(['/home']);
    vi.advanceTimersByTime(300);
    expect(left).toEqual(['/home', '/1']);
    go('/4');
    moves.lookNow();
    expect(left).toEqual(['/home', '/1', '/3']);
  });

  it('is silent once stopped', () => {
    go('/1');
    go('/2');
    stop.abort();
    go('/3');
    vi.advanceTimersByTime(1000);
    expect(left).toEqual(['/home']);
  });
});
