// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import { button, one, press, text } from './page.ts';
import { INSTAGRAM } from './settings-page.tsx';

/** The settings as they are wired, with a worker that can be out of reach. */

let settings: Settings;
let reachable: boolean;
const told: (readonly [name: string, payload: unknown])[] = [];

/** What changes nothing. */
const LOOKS = ['page-bg.options', 'page-bg.data', 'page-bg.persist', 'page-bg.self-check', 'page-bg.preview'];

async function ask(name: string, payload?: unknown): Promise<unknown> {
  if (!LOOKS.includes(name)) told.push([name, payload]);
  if (!reachable) throw new Error(`Nobody answered "${name}".`);
  if (name === 'page-bg.thresholds') settings = { ...settings, thresholds: payload as Settings['thresholds'] };
  if (name === 'page-bg.saying') settings = { ...settings, ...(payload as Partial<Settings>) };
  if (name === 'page-bg.preview') return null;
  if (name === 'page-bg.self-check') return { today: '2026-03-12', sites: [] };
  return { sites: [INSTAGRAM], settings, pages: [], pause: null };
}

vi.mock('../../../lib/browser/commands.ts', () => ({ commandKeys: async () => [], openKeySettings: vi.fn() }));
vi.mock('../../../lib/browser/permissions.ts', () => ({ requestOrigins: vi.fn() }));
// What is stored is no matter of these.
vi.mock('../../../entrypoints/options/data-here.tsx', () => ({ DataHere: () => null }));
vi.mock('../../../lib/messages/send.ts', () => ({ ask }));

async function open(): Promise<void> {
  await act(async () => {
    await import('../../../entrypoints/options/main.tsx');
  });
  if (reachable) await vi.waitFor(() => button('Hide counts'));
}

async function type(id: string, words: string): Promise<void> {
  await act(async () => {
    const field = one<HTMLInputElement>(`#${id}`);
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const status = () => one('.told-kept').textContent;
const NOT_KEPT = 'Unspiral could not answer, so the last change is not kept.';

beforeEach(() => {
  vi.resetModules();
  told.length = 0;
  reachable = true;
  settings = { ...DEFAULTS, thresholds: { ...DEFAULTS.thresholds, looks: 5 } };
  document.body.innerHTML = '<div id="page"></div>';
});

describe('what is changed in the settings', () => {
  it('is kept at once, and that is said, each time anew', async () => {
    await open();
    expect(status()).toBe('');
    await press(button('Hide counts'));
    const first = one('.told-word');
    expect(status()).toBe('Kept.');
    await press(button('Hide counts'));
    expect(one('.told-word')).not.toBe(first);
  });

  it('is not lost where the worker is out of reach, and can be tried again', async () => {
    await open();
    reachable = false;
    await type('step-looks', '7');
    expect(one('[role=alert]').textContent).toContain(NOT_KEPT);
    expect(one<HTMLInputElement>('#step-looks').value).toBe('7');
    await press(button('Try again'));
    expect(text()).toContain(NOT_KEPT);
    reachable = true;
    await press(button('Try again'));
    expect(settings.thresholds.looks).toBe(7);
    expect(one<HTMLInputElement>('#step-looks').value).toBe('7');
    expect(one('[role=alert]').textContent).toBe('');
    expect(status()).toBe('Kept.');
    expect(told.map(([name]) => name)).toEqual(Array(3).fill('page-bg.thresholds'));
  });

  it('stands as it was where a switch could not be kept', async () => {
    await open();
    reachable = false;
    await press(button('Hide counts'));
    expect(button('Hide counts').getAttribute('aria-checked')).toBe('false');
    expect(text()).toContain(NOT_KEPT);
  });

  it('is the same sentence when it is told twice', async () => {
    await open();
    await act(async () => {
      const field = one<HTMLTextAreaElement>('textarea');
      field.value = 'Tea first.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    reachable = false;
    await press(button('Add it'));
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('Tea first.');
    await press(button('Try again'));
    expect(told).toHaveLength(2);
    expect(told[1]).toEqual(told[0]);
  });
});

it('the page says so where the worker never answered', async () => {
  reachable = false;
  await open();
  await vi.waitFor(() => expect(text()).toContain('Unspiral could not answer just now.'));
});
