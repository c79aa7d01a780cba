import { vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import type { OptionsView, SiteView } from '../../../lib/messages/messages.ts';

export const INSTAGRAM: SiteView = { id: 'instagram', name: 'Instagram', kind: 'both', on: true, granted: true };
export const REDDIT: SiteView = { id: 'reddit', name: 'Reddit', kind: 'social', on: false, granted: false };

/** What could be kept. */
export const kept = async () => true;

/** What the page tells of what was pressed. */
export const ways = {
  onAgain: vi.fn(),
  onSwitch: vi.fn(kept),
  onSite: vi.fn(kept),
  onSplit: vi.fn(kept),
  onOwnSite: vi.fn(kept),
  onOwnSiteGone: vi.fn(),
  onCheck: vi.fn(async () => ({ today: '2026-03-12', sites: [] })),
  onPreview: vi.fn(async () => null),
  onSave: vi.fn(),
  onOpen: vi.fn(async () => ({ ok: DEFAULTS })),
  onTake: vi.fn(kept),
  onThresholds: vi.fn(kept),
  onTimes: vi.fn(kept),
  onCaps: vi.fn(kept),
  onDayStart: vi.fn(kept),
  onDrafts: vi.fn(),
  onPageStop: vi.fn(kept),
  onHoldouts: vi.fn(),
  onFamily: vi.fn(kept),
  onSaying: vi.fn(kept),
  onRelease: vi.fn(kept),
  onOwn: vi.fn(kept),
  onDisown: vi.fn(kept),
  onPause: vi.fn(),
  onKeys: vi.fn(async () => []),
  onKeysSet: vi.fn(),
  onErase: vi.fn(kept),
};

/** The settings as they are drawn for these sites. */
export function settingsPage(sites: SiteView[], settings: Settings = DEFAULTS, pages: OptionsView['pages'] = []) {
  const view: OptionsView = { sites, settings, pages, pause: null };
  return <Options view={view} version="1.2.3" locale="en-GB" news={{ kept: 0, failed: false }} {...ways} />;
}
