// @vitest-environment happy-dom
import fc from 'fast-check';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { Minutes } from '../../../components/minutes/minutes.tsx';
import { nextTo, THINGS } from '../../../components/minutes/things.ts';
import { minutesGone } from '../../../components/minutes/timer.tsx';
import connection from '../../../content/nudges/connection.ts';
import { RESTS_ON } from '../../../content/reading/five-minutes.ts';
import { button, one, press, show, text } from './page.ts';

const MINUTE = 60_000;

const titles = (who: 'one' | 'two') =>
  [...document.querySelectorAll(`section[aria-labelledby="${who}"] button`)].map((each) => each.textContent);
/** The thing that can be seen; the others wait for the paper. */
const opened = () => [...document.querySelectorAll<HTMLElement>('.thing:not([hidden])')];
const openedTitle = () => opened().map((each) => each.querySelector('h2')?.textContent);
const lit = () => document.querySelectorAll('.pane-lit').length;

beforeEach(async () => {
  await show(<Minutes locale="en-GB" />);
});

describe('what there is', () => {
  it('is three things for one and three for two, oneself first', () => {
    expect(titles('one')).toEqual(['A time somebody was kind', 'One line that says it', 'Glad with somebody']);
    expect(titles('two')).toEqual(['When you were small', 'Look at each other', 'Something you managed together']);
    const headings = [...document.querySelectorAll('.menu h2')].map((each) => each.textContent);
    expect(headings).toEqual(['For one', 'For two']);
  });

  it('opens nothing by itself and takes no focus', () => {
    expect(opened()).toEqual([]);
    expect(document.activeElement).toBe(document.body);
  });

  it('says that nothing is kept, and nowhere who the other one is', () => {
    expect(text()).toContain('Nothing you do here is kept.');
    expect(text()).toContain('someone you feel at ease with');
    expect(text()).not.toMatch(/partner|husband|wife|friend of yours/i);
  });
});

describe('one thing at a time', () => {
  test.each(THINGS)('$id opens alone, with the focus on its title', async ({ id }) => {
    const choice = document.querySelectorAll<HTMLElement>('.menu-choice')[THINGS.findIndex((each) => each.id === id)];
    const title = choice?.textContent;
    if (choice) await press(choice);
    expect(openedTitle()).toEqual([title]);
    expect(document.activeElement).toBe(one(`#${id}`));
    expect(document.querySelector('.menu')).toBeNull();
  });

  it('leads to another one for as many people, round and round', async () => {
    await press(button('When you were small'));
    const seen = [];
    for (let presses = 0; presses < 3; presses += 1) {
      seen.push(openedTitle()[0]);
      const again = opened()[0]?.querySelector('.thing-buttons button');
      if (again instanceof HTMLElement) await press(again);
    }
    expect(seen).toEqual(titlesOf('two'));
    expect(openedTitle()).toEqual(['When you were small']);
  });

  it('leads back to all of them, to where one was', async () => {
    await press(button('Glad with somebody'));
    const back = [...(opened()[0]?.querySelectorAll('button') ?? [])].find(
      (each) => each.textContent === 'All of them',
    );
    if (back) await press(back);
    expect(opened()).toEqual([]);
    expect(document.activeElement).toBe(button('Glad with somebody'));
  });

  it('offers first lines that a card offers as well', () => {
    const lines = [...document.querySelectorAll('.beginnings li')].map((each) => each.textContent);
    expect(lines).toHaveLength(4);
    expect(lines.filter((line) => !connection.starters?.includes(line ?? ''))).toEqual([]);
  });

  function titlesOf(who: 'one' | 'two') {
    return THINGS.filter((thing) => thing.who === who).map(({ id }) => one(`#${id}`).textContent);
  }
});

describe('what it rests on', () => {
  test.each(THINGS)('$id says so, with a source that can be opened and a word on the trace', ({ id }) => {
    const rests = one(`section[aria-labelledby="${id}-rests"]`);
    for (const { claim } of RESTS_ON[id]) expect(rests.textContent).toContain(claim);
    const links = [...rests.querySelectorAll('a')];
    const sources = RESTS_ON[id].flatMap(({ source }) => source ?? []);
    expect(links.map((link) => link.href).sort()).toEqual(sources.sort());
    expect(sources.length).toBeGreaterThan(0);
    for (const link of links) {
      expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
      expect(one(`#${link.getAttribute('aria-describedby')}`).textContent).toContain('leaves a trace');
    }
  });
});

describe('the next thing', () => {
  test.each(THINGS)('after $id is another for as many people', (thing) => {
    const next = nextTo(thing);
    expect(next.who).toBe(thing.who);
    expect(next.id).not.toBe(thing.id);
  });
});

describe('five quiet minutes', () => {
  beforeEach(async () => {
    vi.useFakeTimers();
    await press(button('A time somebody was kind'));
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const wait = (ms: number) =>
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  const said = () => one('.thing:not([hidden]) .timer').textContent ?? '';

  it('do not begin by themselves', async () => {
    expect(vi.getTimerCount()).toBe(0);
    await wait(10 * MINUTE);
    expect(lit()).toBe(0);
    expect(said()).toContain('If you like');
  });

  it('light a window for each minute, and say the end aloud once', async () => {
    await press(button('Begin five minutes'));
    for (let minute = 1; minute < 5; minute += 1) {
      await wait(MINUTE);
      expect(lit()).toBe(minute);
      expect(one('[role=status]').textContent).toBe('');
    }
    expect(said()).toContain('About one minute left.');
    await wait(MINUTE);
    expect(lit()).toBe(5);
    expect(one('[role=status]').textContent).toBe('Five minutes have gone by. Stay as long as you like.');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are over at once when the computer slept through them', async () => {
    await press(button('Begin five minutes'));
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    await wait(MINUTE);
    expect(lit()).toBe(5);
  });

  it('go on when a minute comes a little early', async () => {
    await press(button('Begin five minutes'));
    const start = Date.now();
    vi.setSystemTime(start - 10);
    await wait(MINUTE);
    expect(lit()).toBe(0);
    await wait(10);
    expect(lit()).toBe(1);
  });

  it('can be stopped and begun anew', async () => {
    await press(button('Begin five minutes'));
    await wait(2 * MINUTE);
    await press(button('Stop'));
    expect([lit(), vi.getTimerCount()]).toEqual([0, 0]);
    await press(button('Begin five minutes'));
    await wait(MINUTE);
    expect(lit()).toBe(1);
    for (let minute = 2; minute <= 5; minute += 1) await wait(MINUTE);
    await press(button('Begin five minutes'));
    expect(lit()).toBe(0);
  });

  it('end where the thing is left', async () => {
    await press(button('Begin five minutes'));
    const another = opened()[0]?.querySelector('.thing-buttons button');
    if (another instanceof HTMLElement) await press(another);
    expect([lit(), vi.getTimerCount()]).toEqual([0, 0]);
    expect(document.querySelectorAll('.timer')).toHaveLength(1);
  });
});

describe('minutes that have gone', () => {
  const time = fc.integer({ min: 0, max: 4_000_000_000_000 });

  it('are whole, never fewer than none nor more than there are windows, and never run back', () => {
    fc.assert(
      fc.property(time, fc.integer({ min: -MINUTE, max: 9 * MINUTE }), fc.nat(MINUTE), (from, after, more) => {
        const gone = minutesGone(from, from + after);
        expect([0, 1, 2, 3, 4, 5]).toContain(gone);
        expect(minutesGone(from, from + after + more)).toBeGreaterThanOrEqual(gone);
      }),
    );
  });

  it.each([
    [59_999, 0],
    [60_000, 1],
    [299_999, 4],
    [300_000, 5],
    [-1, 0],
  ])('are, %d ms after the beginning, %d', (after, gone) => {
    expect(minutesGone(1_000_000, 1_000_000 + after)).toBe(gone);
  });
});
