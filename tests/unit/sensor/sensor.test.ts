// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://chat.test/inbox" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSensor } from '../../../content/sensor/sensor.ts';
import type { PageMessages, Plan, SensorReport } from '../../../lib/messages/messages.ts';
import { act, put, scrollTo, write } from './acting.ts';

type Table = { [N in keyof PageMessages]: PageMessages[N] };

const worker = vi.hoisted(() => ({ ask: vi.fn(), table: {} as unknown }));
vi.mock('../../../lib/messages/ask.ts', () => ({ ask: worker.ask }));
vi.mock('../../../lib/messages/hear.ts', () => ({
  hear: (table: unknown) => {
    worker.table = table;
  },
}));

const QUIET: Plan = { watched: true, afterMs: null, afterScreens: null };

let stop: AbortController;
let plan: Plan | undefined;
let reports: SensorReport[];
let list: HTMLElement;
let box: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  document.head.replaceChildren();
  document.body.replaceChildren();
  put('title', { textContent: 'Chat' }, document.head);
  list = put('div');
  Object.defineProperty(list, 'clientHeight', { value: 100 });
  box = put('textarea');
  history.replaceState(null, '', '/inbox');
  is('visibilityState', 'visible');
  is('readyState', 'complete');
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  plan = QUIET;
  reports = [];
  worker.ask.mockImplementation(async (_: string, report: SensorReport) => {
    reports.push(report);
    return plan;
  });
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function is(name: 'visibilityState' | 'readyState', value: string): void {
  Object.defineProperty(document, name, { value, configurable: true });
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const hear = () => worker.table as Table;

async function show(visibility: 'visible' | 'hidden'): Promise<void> {
  is('visibilityState', visibility);
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(0);
}

/** Starts the sensor with a plan for after the arrival, and forgets the report of it. */
async function arriveWith(given: Plan | undefined): Promise<void> {
  plan = given;
  startSensor(window, stop);
  await pass(0);
  plan = QUIET;
  reports.length = 0;
}

function scroll(top: number): void {
  act(list, new Event('wheel', { bubbles: true }));
  scrollTo(list, top);
}

describe('arriving', () => {
  it('is told when the page has settled, and once', async () => {
    is('readyState', 'loading');
    startSensor(window, stop);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await pass(999);
    expect(reports).toEqual([]);
    await pass(1);
    window.dispatchEvent(new Event('load'));
    await pass(5000);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      url: 'https://chat.test/inbox',
      seq: 1,
      visible: true,
      resting: true,
      fresh: false,
      moved: false,
      gone: false,
    });
  });

  it('is told with the load, where that is sooner', async () => {
    is('readyState', 'loading');
    startSensor(window, stop);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    window.dispatchEvent(new Event('load'));
    await pass(0);
    expect(reports).toHaveLength(1);
  });

  it('is not told of a page that cannot be seen', async () => {
    is('visibilityState', 'hidden');
    startSensor(window, stop);
    await pass(5000);
    expect(reports).toEqual([]);
    await show('visible');
    expect(reports).toHaveLength(1);
  });
});

describe('leaving and coming back', () => {
  it('tells both, and whether something new is waiting', async () => {
    await arriveWith(QUIET);
    await show('hidden');
    await show('visible');
    expect(reports.map(({ visible, fresh }) => [visible, fresh])).toEqual([
      [false, false],
      [true, false],
    ]);
    await show('hidden');
    document.title = '(1) Chat';
    await pass(0);
    document.title = 'Sam messaged you';
    await show('visible');
    expect(reports.at(-1)).toMatchObject({ visible: true, fresh: true });
  });

  it('tells it late where the title says it late', async () => {
    await arriveWith(QUIET);
    await show('hidden');
    await show('visible');
    await pass(2000);
    document.title = '(1) Chat';
    await pass(0);
    expect(reports.map(({ fresh }) => fresh)).toEqual([false, false, true]);
  });

  it('is a leave when the worker says so, not when the page loses the focus', async () => {
    await arriveWith(QUIET);
    await pass(20_000);
    document.title = '(1) Chat';
    await pass(0);
    window.dispatchEvent(new Event('blur'));
    hear()['bg-sensor.ask']();
    await pass(0);
    expect(reports.at(-1)?.fresh).toBe(false);
    hear()['bg-sensor.left']();
    document.title = '(2) Chat';
    hear()['bg-sensor.ask']();
    await pass(0);
    expect(reports.at(-1)?.fresh).toBe(true);
  });

  it('tells at once that the page goes away', async () => {
    await arriveWith(QUIET);
    window.dispatchEvent(new Event('pagehide'));
    expect(reports).toMatchObject([{ gone: true, visible: false }]);
  });
});

describe('moving', () => {
  it('tells another path, with the whole address, and no other query', async () => {
    await arriveWith(QUIET);
    history.pushState(null, '', '/inbox?sort=new');
    window.dispatchEvent(new Event('popstate'));
    await pass(1000);
    expect(reports).toEqual([]);
    history.pushState(null, '', '/t/1?sort=new');
    window.dispatchEvent(new Event('popstate'));
    await pass(0);
    expect(reports).toMatchObject([{ url: 'https://chat.test/t/1?sort=new', moved: true }]);
  });
});

describe('rest', () => {
  it('is the earliest time for what the plan asks for after a while', async () => {
    await arriveWith({ watched: true, afterMs: 3000, afterScreens: null });
    await pass(2500);
    scroll(50);
    await pass(1499);
    expect(reports).toEqual([]);
    await pass(1);
    expect(reports).toMatchObject([{ resting: true, screens: 0.5 }]);
  });

  it('is the earliest time for what it asks for after so many screens', async () => {
    await arriveWith({ watched: true, afterMs: null, afterScreens: 1 });
    scroll(99);
    await pass(5000);
    expect(reports).toEqual([]);
    scroll(150);
    await pass(1500);
    expect(reports).toMatchObject([{ resting: true, screens: 1.5 }]);
  });

  it('does not come while somebody types', async () => {
    await arriveWith({ watched: true, afterMs: 3000, afterScreens: null });
    for (let i = 0; i < 4; i += 1) {
      await pass(1500);
      write(box, 'a');
    }
    await pass(1999);
    expect(reports).toEqual([]);
    await pass(1);
    expect(reports).toMatchObject([{ resting: true, characters: 4 }]);
  });

  it('is not brought about by the worker’s asking', async () => {
    await arriveWith(QUIET);
    const restingAfter = async (ms: number) => {
      await pass(ms);
      hear()['bg-sensor.ask']();
      await pass(0);
      return reports.at(-1)?.resting;
    };
    scroll(50);
    expect(await restingAfter(1499)).toBe(false);
    expect(await restingAfter(1)).toBe(true);
    write(box, 'a');
    expect(await restingAfter(1999)).toBe(false);
    expect(await restingAfter(1)).toBe(true);
  });

  it('is of no interest where the plan asks for nothing', async () => {
    await arriveWith(QUIET);
    for (let top = 100; top <= 1000; top += 100) {
      scroll(top);
      await pass(2000);
    }
    await pass(3_600_000);
    expect(reports).toEqual([]);
  });
});

describe('an answer', () => {
  async function tellsOfALeave(): Promise<boolean> {
    const before = reports.length;
    await show('hidden');
    return reports.length > before;
  }

  it.each([
    ['that this page is not watched', { watched: false } as const],
    ['of nobody, for the extension is gone', undefined],
  ])('%s, ends it all', async (_, given) => {
    const added = [vi.spyOn(window, 'addEventListener'), vi.spyOn(document, 'addEventListener')];
    await arriveWith(given);
    expect(stop.signal.aborted).toBe(true);
    const listeners = added.flatMap(({ mock }) => mock.calls);
    expect(listeners.length).toBeGreaterThan(15);
    expect(listeners.filter(([, , options]) => !(options as AddEventListenerOptions).signal?.aborted)).toEqual([]);
    const observed = vi.spyOn(MutationObserver.prototype, 'observe');
    scroll(500);
    write(box, 'hello');
    history.pushState(null, '', '/t/1');
    for (const type of ['popstate', 'hashchange', 'focus', 'blur', 'pagehide', 'load']) {
      act(window, new Event(type));
    }
    document.title = '(1) Chat';
    await show('hidden');
    await show('visible');
    await pass(3_600_000);
    expect(reports).toEqual([]);
    expect(observed).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that never comes changes nothing, and nothing is lost', async () => {
    await arriveWith({ watched: true, afterMs: null, afterScreens: 1 });
    worker.ask.mockRejectedValueOnce(new Error('Nobody answered.'));
    scroll(150);
    await pass(1500);
    expect(stop.signal.aborted).toBe(false);
    expect(reports).toEqual([]);
    scroll(250);
    await pass(1500);
    expect(reports).toMatchObject([{ screens: 2.5, resting: true }]);
    expect(await tellsOfALeave()).toBe(true);
  });

  it('is not followed after the end', async () => {
    plan = { watched: true, afterMs: 1000, afterScreens: null };
    startSensor(window, stop);
    stop.abort();
    await pass(10_000);
    expect(reports).toHaveLength(1);
    expect(await tellsOfALeave()).toBe(false);
  });
});

describe('a secret', () => {
  it('is told of as soon as it is about to be typed', async () => {
    await arriveWith(QUIET);
    const field = put('input', { type: 'password' });
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await pass(0);
    expect(reports).toEqual([]);
    field.focus();
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await pass(0);
    expect(reports.map(({ busy }) => busy)).toEqual([true]);
  });
});
