// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MemoryKeeper } from '../../../lib/background/memory.ts';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import { EMPTY_SNAPSHOT } from '../../../lib/core/snapshot.ts';
import { Story, TEN } from '../core/story.ts';

/** Keys and menu as the browser tells of them; what follows in real browsers is in tests/e2e/shortcuts.test.ts. */

type Told = (...args: unknown[]) => void;
const heard: Record<string, Told> = {};
const event = (name: string) => ({
  addListener: (listener: Told) => {
    heard[name] = listener;
  },
});
const menu: { id: string; title: string; contexts: string[] }[] = [];

vi.mock('../../../lib/browser/clock.ts', () => ({ now: () => TEN, timeZone: () => 'UTC' }));
vi.mock('../../../lib/browser/own-pages.ts', () => ({ closeOwnPages: vi.fn() }));
vi.mock('../../../lib/browser/pages.ts', () => ({ openDashboard: vi.fn(), openOptions: vi.fn() }));
vi.mock('../../../lib/background/way-out.ts', () => ({ leaveTab: vi.fn() }));
vi.mock('../../../lib/background/tracker.ts', () => ({}));
vi.mock('../../../lib/browser/extension.ts', () => ({
  browser: {
    runtime: {},
    commands: { onCommand: event('command') },
    contextMenus: {
      onClicked: event('menu'),
      removeAll: async () => menu.splice(0),
      create: (line: (typeof menu)[number]) => menu.push(line),
    },
  },
}));
const { addWaysIn } = await import('../../../lib/background/ways-in.ts');
const { closeOwnPages } = await import('../../../lib/browser/own-pages.ts');
const { openDashboard, openOptions } = await import('../../../lib/browser/pages.ts');
const { leaveTab } = await import('../../../lib/background/way-out.ts');

const pause = vi.fn(async () => {});
const restOfDay = vi.fn(async () => {});
const observe = vi.fn(async () => {});
let settings: Settings;
let { state } = EMPTY_SNAPSHOT;

function begin() {
  const memory = {
    recall: async () => ({ settings, snapshot: { ...EMPTY_SNAPSHOT, state } }),
  } as unknown as MemoryKeeper;
  return addWaysIn({ memory, tracker: { observe }, pause, restOfDay });
}

beforeEach(() => {
  vi.clearAllMocks();
  settings = DEFAULTS;
  state = EMPTY_SNAPSHOT.state;
});
afterEach(() => menu.splice(0));

describe('a key', () => {
  it.each([
    ['pauses for an hour', null, 'hour'],
    ['pauses for an hour where a pause has gone by', TEN - 1, 'hour'],
    ['ends the pause that holds', TEN + 1, null],
    ['ends one that has no end', 'open', null],
  ] as const)('%s', async (_, holds, chosen) => {
    settings = { ...DEFAULTS, pause: holds };
    begin();
    heard.command?.('pause');
    await vi.waitFor(() => expect(pause).toHaveBeenCalledExactlyOnceWith(chosen));
  });

  it('puts off the site that has attention for an hour, and leaves it', async () => {
    ({ state } = new Story().arrive('whatsapp', 'inbox'));
    begin();
    heard.command?.('later');
    await vi.waitFor(() => expect(leaveTab).toHaveBeenCalledExactlyOnceWith(1, settings));
    const seen = { type: 'postponed', site: 'whatsapp', until: TEN + 3_600_000, tab: 1 };
    expect(observe).toHaveBeenCalledExactlyOnceWith([seen], expect.any(String));
  });

  it('hides: our pages go before anything else', async () => {
    begin();
    heard.command?.('hide');
    await vi.waitFor(() => expect(restOfDay).toHaveBeenCalledOnce());
    const [closed = 0] = vi.mocked(closeOwnPages).mock.invocationCallOrder;
    expect(closed).toBeLessThan(restOfDay.mock.invocationCallOrder[0] ?? 0);
  });

  it.each(['_execute_action', 'toString', ''])('that is not ours does nothing: %j', async (name) => {
    begin();
    expect(() => heard.command?.(name)).not.toThrow();
    expect(pause).not.toHaveBeenCalled();
  });
});

describe('the menu', () => {
  it('says the same however things stand (rule 31), once, however often it is set', async () => {
    const ways = begin();
    await ways.menu();
    settings = { ...DEFAULTS, pause: 'open' };
    await ways.menu();
    expect(menu.map(({ title }) => title)).toEqual(['Pause for an hour', 'End the pause', 'Looking back', 'Settings']);
    expect(menu.every(({ contexts }) => contexts.join() === 'action')).toBe(true);
  });

  it.each([
    ['pause', () => expect(pause).toHaveBeenCalledExactlyOnceWith('hour')],
    ['end-pause', () => expect(pause).toHaveBeenCalledExactlyOnceWith(null)],
    ['dashboard', () => expect(openDashboard).toHaveBeenCalledExactlyOnceWith()],
    ['settings', () => expect(openOptions).toHaveBeenCalledExactlyOnceWith()],
  ])('%s does what it says', async (menuItemId, check) => {
    begin();
    heard.menu?.({ menuItemId });
    check();
  });

  it('a line of an earlier version does nothing', () => {
    begin();
    expect(() => heard.menu?.({ menuItemId: 'toString' })).not.toThrow();
  });
});
