// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../../lib/core/settings.ts';
import { writeSettingsFile } from '../../../lib/core/settings-file/write.ts';
import { button, one, press, text } from './page.ts';
import { INSTAGRAM, REDDIT } from './settings-page.tsx';

/** The settings as they are wired: what is asked of the browser and told to the worker when a file is taken. */

const done: string[] = [];
const requestOrigins = vi.fn(async (origins: readonly string[]) => {
  done.push(`browser: ${origins.join(' ')}`);
  return false;
});

async function ask(name: string): Promise<unknown> {
  if (name === 'page-bg.import') done.push(name);
  if (name === 'page-bg.preview') return null;
  if (name === 'page-bg.self-check') return { today: '2026-03-12', sites: [] };
  return { sites: [INSTAGRAM, REDDIT], settings: DEFAULTS, pages: [], pause: null };
}

vi.mock('../../../entrypoints/options/data-here.tsx', () => ({ DataHere: () => null }));
vi.mock('../../../lib/browser/commands.ts', () => ({ commandKeys: async () => [], openKeySettings: vi.fn() }));
vi.mock('../../../lib/browser/permissions.ts', () => ({ requestOrigins }));
vi.mock('../../../lib/messages/send.ts', () => ({ ask }));

it('the browser is asked in the click, about the sites it has not allowed yet, those of one’s own among them', {
  timeout: 20_000,
}, async () => {
  document.body.innerHTML = '<div id="page"></div>';
  await act(async () => {
    await import('../../../entrypoints/options/main.tsx');
  });
  await vi.waitFor(() => button('Save the settings'));
  const on = { on: true };
  const file = writeSettingsFile({
    ...DEFAULTS,
    sites: { instagram: on, reddit: on, x: { on: false }, 'chat.example.org:443': on },
    ownSites: [{ host: 'chat.example.org', domain: 'example.org', scope: 'host', kind: 'messaging' }],
  });
  const input = one<HTMLInputElement>('#file input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File([file], 'settings.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(text()).toContain('This file would change'), { timeout: 10_000 });
  expect(done).toEqual([]);
  await press(button('Take these settings'));
  expect(done).toEqual(['browser: https://*.reddit.com/* https://chat.example.org/*', 'page-bg.import']);
  await vi.waitFor(() => expect(text()).toContain('The settings of the file hold now.'));
});
