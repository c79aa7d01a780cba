// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import type { Memory } from '../../../lib/background/memory.ts';
import type { RegisteredScript } from '../../../lib/browser/scripting.ts';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import { EMPTY_SNAPSHOT } from '../../../lib/core/snapshot.ts';

const WHATSAPP = 'https://web.whatsapp.com/*';
const CHAT = 'https://chat.example.org/*';
const ID = 'chat.example.org:8443';

/** What the browser and the database say. */
const world = vi.hoisted(() => ({
  granted: [] as string[],
  scripts: [] as RegisteredScript[],
  tabs: [] as { id: number; url: string }[],
  answering: [] as number[],
  asked: [] as number[],
  totals: [] as { day: string; site: string; visits: number }[],
  segments: [] as { day: string; site: string; visit: string; surface: string }[],
}));
vi.mock('../../../lib/browser/extension.ts', () => ({ browser: {} }));
vi.mock('../../../lib/browser/clock.ts', () => ({ now: () => Date.UTC(2026, 2, 12, 12), timeZone: () => 'UTC' }));
vi.mock('../../../lib/browser/permissions.ts', () => ({
  mayBeOn: async (origin: string) => world.granted.includes(origin),
}));
vi.mock('../../../lib/browser/scripting.ts', () => ({ registeredScripts: async () => world.scripts }));
vi.mock('../../../lib/browser/tabs.ts', () => ({
  loadedTabsOn: async (origins: readonly string[]) =>
    world.tabs.filter(({ url }) => origins.includes(`https://${new URL(url).hostname}/*`)),
}));
vi.mock('../../../lib/messages/tell.ts', () => ({
  tell: async (tab: number) => {
    world.asked.push(tab);
    return world.answering.includes(tab) ? { text: false, call: false, upload: false } : undefined;
  },
}));
const between = <T extends { day: string }>(all: T[], from: string, to: string) =>
  all.filter(({ day }) => day >= from && day <= to);
vi.mock('../../../lib/store/queries.ts', () => ({
  totalsBetween: async (_: unknown, from: string, to: string) => between(world.totals, from, to),
  segmentsBetween: async (_: unknown, from: string, to: string) => between(world.segments, from, to),
}));
const { selfCheck } = await import('../../../lib/background/self-check.ts');

const own = {
  host: 'chat.example.org',
  domain: null,
  port: '8443',
  scope: 'host',
  kind: 'messaging',
  exclude: ['/admin'],
} as const;
const settings: Settings = {
  ...DEFAULTS,
  ownSites: [own],
  sites: { whatsapp: { on: true }, instagram: { on: false }, [ID]: { on: true } },
};
const memory = { settings, snapshot: EMPTY_SNAPSHOT, installation: 'here', store: {} } as unknown as Memory;

beforeEach(() => {
  Object.assign(world, {
    granted: [WHATSAPP, CHAT],
    scripts: [
      { id: 'sensor-whatsapp', matches: [WHATSAPP] },
      { id: `sensor-${ID}`, matches: [CHAT] },
    ],
    tabs: [],
    answering: [],
    asked: [],
    totals: [],
    segments: [],
  });
});

it('looks at the sites that are on, and at no others', async () => {
  expect(await selfCheck(memory)).toEqual({
    today: '2026-03-12',
    sites: [
      { site: 'whatsapp', standing: 'well', lastDay: null },
      { site: ID, standing: 'well', lastDay: null },
    ],
  });
});

it('tells what the browser does not allow and what it has not registered', async () => {
  world.granted = [CHAT];
  world.scripts = [];
  expect((await selfCheck(memory)).sites.map(({ standing }) => standing)).toEqual(['not_allowed', 'not_registered']);
});

it('takes the scripts of drafts for no sensor', async () => {
  world.scripts = [{ id: 'drafts-whatsapp', matches: [WHATSAPP] }];
  expect((await selfCheck(memory)).sites[0]?.standing).toBe('not_registered');
});

it('asks the pages that should answer, and not those at another port or at a path that was left out', async () => {
  world.tabs = [
    { id: 1, url: 'https://web.whatsapp.com/' },
    { id: 2, url: 'https://chat.example.org:8443/room' },
    { id: 3, url: 'https://chat.example.org/room' },
    { id: 4, url: 'https://chat.example.org:8443/admin' },
  ];
  world.answering = [2];
  expect((await selfCheck(memory)).sites.map(({ standing }) => standing)).toEqual(['unanswered', 'well']);
  expect(world.asked.sort()).toEqual([1, 2]);
});

it('knows the last day on which something was noticed', async () => {
  const total = (day: string, visits = 1) => ({ day, site: 'whatsapp', visits });
  world.totals = [total('2026-03-09'), total('2026-02-28'), total('2026-03-10', 0), total('2025-01-01')];
  expect((await selfCheck(memory)).sites[0]?.lastDay).toBe('2026-03-09');
});

it('says that pages look strange by the last seven days alone', async () => {
  const visits = (day: string) =>
    Array.from({ length: 6 }, (_, index) => ({ day, site: 'whatsapp', visit: `${day}-${index}`, surface: 'other' }));
  world.segments = visits('2026-03-05');
  expect((await selfCheck(memory)).sites[0]?.standing).toBe('well');
  world.segments = visits('2026-03-06');
  expect((await selfCheck(memory)).sites[0]?.standing).toBe('unlike');
});
