// @vitest-environment node
import { expect, it, vi } from 'vitest';
import type { Memory } from '../../../lib/background/memory.ts';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import { EMPTY_SNAPSHOT } from '../../../lib/core/snapshot.ts';

vi.mock('../../../lib/browser/extension.ts', () => ({ browser: {} }));
vi.mock('../../../lib/browser/permissions.ts', () => ({ mayBeOn: async () => true }));
const { optionsView } = await import('../../../lib/background/views.ts');

const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

function memory(settings: Partial<Settings>): Memory {
  const all = { ...DEFAULTS, ...settings };
  return { settings: all, snapshot: EMPTY_SNAPSHOT, installation: 'here', key, store: {} as Memory['store'] };
}

it('the settings list watched pages by site and day, the latest first, and tell no subject', async () => {
  const watchedPages = [
    { site: 'instagram', subject: 'somebody', addedAt: 1000 },
    { site: 'x', subject: 'other', addedAt: 2000 },
  ];
  const view = await optionsView(memory({ watchedPages }));
  expect(view.pages).toEqual([
    { siteName: 'X', addedAt: 2000 },
    { siteName: 'Instagram', addedAt: 1000 },
  ]);
  expect(JSON.stringify(view)).not.toMatch(/subject|other|somebody/);
});

it.each([
  ['nothing is paused', null, null],
  ['a pause has gone by', 1000, null],
  ['a pause has an end', 9e15, { until: 9e15 }],
  ['a pause has none', 'open', { until: null }],
] as const)('the settings tell where %s', async (_, pause, told) => {
  const view = await optionsView(memory({ pause }));
  told ? expect(view.pause).toMatchObject(told) : expect(view.pause).toBeNull();
});
