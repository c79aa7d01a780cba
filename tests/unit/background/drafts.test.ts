// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asker } from '../../../lib/background/answers.ts';
import type { Memory, MemoryKeeper } from '../../../lib/background/memory.ts';
import { createQueue } from '../../../lib/background/queue.ts';
import type { Effect } from '../../../lib/core/effects.ts';
import { DEFAULTS, type Settings, type SiteSettings } from '../../../lib/core/settings.ts';
import { EMPTY_SNAPSHOT, type Snapshot } from '../../../lib/core/snapshot.ts';
import type { SensorReport } from '../../../lib/messages/messages.ts';

const granted = vi.hoisted(() => new Set<string>());
vi.mock('../../../lib/browser/extension.ts', () => ({ browser: {} }));
vi.mock('../../../lib/browser/permissions.ts', () => ({ mayBeOn: async (origin: string) => granted.has(origin) }));
vi.mock('../../../lib/background/nudger.ts', () => ({ readyOverlay: async () => true, show: async () => {} }));
vi.mock('../../../lib/messages/tell.ts', () => ({ tell: async () => undefined }));
const { noticesDrafts, wantsDrafts } = await import('../../../lib/background/drafts.ts');
const { createTracker } = await import('../../../lib/background/tracker.ts');

const ORIGIN = 'https://web.whatsapp.com';
const URL_THERE = `${ORIGIN}/`;
const ON: SiteSettings = { on: true, drafts: true };
const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
const settingsWith = (whatsapp: SiteSettings) => ({ ...DEFAULTS, sites: { whatsapp } });

beforeEach(() => {
  granted.clear();
  granted.add(`${ORIGIN}/*`);
});

describe('drafts are noticed', () => {
  it.each<[string, SiteSettings, boolean]>([
    ['where that is on', ON, true],
    ['not where nobody asked for it', { on: true }, false],
    ['not where it was switched off', { on: true, drafts: false }, false],
    ['not where the whole site was', { on: false, drafts: true }, false],
    ['not where the person has no messages', { ...ON, kind: 'social' }, false],
  ])('%s', (_, site, noticed) => {
    expect(noticesDrafts(settingsWith(site), 'whatsapp')).toBe(noticed);
  });

  it('on a site that was never chosen as little', () => {
    expect(noticesDrafts(settingsWith(ON), 'instagram')).toBe(false);
  });

  it.each([
    ['at its own address', URL_THERE, ORIGIN, true],
    ['not where a page says it is another', URL_THERE, 'https://evil.test', false],
    ['not on another site', 'https://www.instagram.com/', 'https://www.instagram.com', false],
    ['not at what is no address', 'there', ORIGIN, false],
  ])('%s', async (_, url, origin, wanted) => {
    expect(await wantsDrafts(url, origin, settingsWith(ON), key)).toBe(wanted);
  });

  it('not at a path that was left out, which is no end where the page may move on', async () => {
    const own = {
      host: 'chat.example.org',
      domain: null,
      scope: 'host',
      kind: 'messaging',
      exclude: ['/admin'],
    } as const;
    const origin = 'https://chat.example.org';
    granted.add(`${origin}/*`);
    const settings = (drafts: boolean): Settings => ({
      ...DEFAULTS,
      ownSites: [own],
      sites: { 'chat.example.org:443': { on: true, drafts } },
    });
    expect(await wantsDrafts(`${origin}/room`, origin, settings(true), key)).toBe(true);
    expect(await wantsDrafts(`${origin}/admin/a`, origin, settings(true), key)).toBeNull();
    expect(await wantsDrafts(`${origin}/admin/a`, origin, settings(false), key)).toBe(false);
  });

  it('not where the browser has taken the site back', async () => {
    granted.clear();
    expect(await wantsDrafts(URL_THERE, ORIGIN, settingsWith(ON), key)).toBe(false);
  });
});

describe('a match', () => {
  const asker: Asker = { tab: 7, window: 1, origin: ORIGIN };
  const seen: Omit<SensorReport, 'seq'> = {
    page: 'sensor',
    ago: 0,
    url: URL_THERE,
    moved: false,
    resting: false,
    visible: true,
    focused: true,
    fresh: false,
    screens: 0,
    characters: 0,
    sends: 0,
    busy: false,
    gone: false,
  };

  /** A tracker whose memory is here, and a person at the page in the asker's tab. */
  async function there(site: SiteSettings) {
    const held = {
      settings: settingsWith(site),
      snapshot: EMPTY_SNAPSHOT,
      installation: 'here',
      key,
    } as unknown as Memory;
    const written: Snapshot[] = [];
    const memory = {
      recall: async () => held,
      commit: async (snapshot: Snapshot, _: readonly Effect[]) => {
        held.snapshot = snapshot;
        written.push(snapshot);
      },
    } as unknown as MemoryKeeper;
    const tracker = createTracker(memory, createQueue());
    await tracker.report({ ...seen, seq: 1 }, asker);
    expect(held.snapshot.state.attended?.tab).toBe(7);
    const counted = () => held.snapshot.state.segment?.drafts;
    return { tracker, held, written, counted };
  }

  it('counts once, however often it is told', async () => {
    const { tracker, counted } = await there(ON);
    await tracker.matched({ page: 'drafts', seq: 1 }, asker);
    await tracker.matched({ page: 'drafts', seq: 1 }, asker);
    expect(counted()).toBe(1);
    await tracker.matched({ page: 'drafts', seq: 2 }, asker);
    expect(counted()).toBe(2);
  });

  it.each<[string, SiteSettings, Asker]>([
    ['of a page that has no attention', ON, { ...asker, tab: 8 }],
    ['where nobody asked for drafts to be noticed', { on: true }, asker],
    ['of a site that has no messages', { ...ON, kind: 'social' }, asker],
  ])('is nothing %s, and nothing is written of it', async (_, site, from) => {
    const { tracker, written, counted } = await there(site);
    const before = written.length;
    await tracker.matched({ page: 'drafts', seq: 1 }, from);
    expect(counted()).toBe(0);
    expect(written).toHaveLength(before);
  });

  it('is a moment the second time in a day, and never the first', async () => {
    const { tracker, held } = await there(ON);
    await tracker.matched({ page: 'drafts', seq: 1 }, asker);
    expect(held.snapshot.state.card).toBeNull();
    await tracker.report({ ...seen, seq: 2, sends: 1 }, asker);
    vi.useFakeTimers({ now: Date.now() + 5 * 60_000 });
    await tracker.matched({ page: 'drafts', seq: 2 }, asker);
    vi.useRealTimers();
    expect(held.snapshot.state.card?.moment).toMatchObject({ loop: 'draft', form: 'chip', because: { asks: 2 } });
  });
});
