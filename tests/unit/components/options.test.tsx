// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import type { OptionsView, SiteView } from '../../../lib/messages/messages.ts';
import { button, one, press, show, text } from './page.ts';

const INSTAGRAM: SiteView = { id: 'instagram', name: 'Instagram', kind: 'both', on: true, granted: true };
const REDDIT: SiteView = { id: 'reddit', name: 'Reddit', kind: 'social', on: false, granted: false };

const ways = {
  onSwitch: vi.fn(),
  onKind: vi.fn(),
  onStandard: vi.fn(),
  onThresholds: vi.fn(async () => {}),
  onErase: vi.fn(async () => {}),
};

function page(sites: SiteView[], settings: Settings = DEFAULTS) {
  const view: OptionsView = { sites, settings };
  return <Options view={view} version="1.2.3" {...ways} />;
}

/** The same page after the worker's answer. */
const update = (sites: SiteView[]) => act(() => render(page(sites), one('#page')));

beforeEach(() => vi.clearAllMocks());

describe('watched sites', () => {
  it('have a switch and a kind', async () => {
    await show(page([INSTAGRAM, REDDIT]));
    expect(text()).toContain('Allowed by the browser.');
    await press(button('Notice Instagram'));
    expect(ways.onSwitch).toHaveBeenCalledExactlyOnceWith('instagram', false);
    expect(one<HTMLInputElement>('input[value=both]').checked).toBe(true);
    await press(one('input[value=messaging]'));
    expect(ways.onKind).toHaveBeenCalledExactlyOnceWith('instagram', 'messaging');
  });

  it('offer to ask where the browser has not allowed one', async () => {
    await show(page([{ ...INSTAGRAM, granted: false }]));
    expect(text()).toContain('The browser has not allowed this yet.');
    await press(button('Ask the browser'));
    expect(ways.onSwitch).toHaveBeenCalledExactlyOnceWith('instagram', true);
  });

  it('stay where they are when switched off', async () => {
    await show(page([INSTAGRAM]));
    await update([{ ...INSTAGRAM, on: false }]);
    expect(one('.options-sites').textContent).toContain('Switched off. Nothing is noticed here.');
    expect(button('Notice Instagram').getAttribute('aria-checked')).toBe('false');
  });

  it('take in one from the list of others, and the focus follows it', async () => {
    await show(page([INSTAGRAM, REDDIT]));
    await press(button('Watch Reddit'));
    expect(ways.onSwitch).toHaveBeenCalledExactlyOnceWith('reddit', true);
    await update([INSTAGRAM, { ...REDDIT, on: true, granted: true }]);
    expect(document.activeElement).toBe(button('Notice Reddit'));
    expect(text()).toContain('Reddit is on the list of watched sites.');
  });

  it('say when less of this was asked for, and go back', async () => {
    const settings: Settings = { ...DEFAULTS, sites: { instagram: { on: true, step: 'relaxed' } } };
    await show(page([{ ...INSTAGRAM, step: 'relaxed' }], settings));
    expect(text()).toContain('at 6 looks in 60 minutes, or after 20 minutes or 80 screens of feeds');
    await press(button('Back to usual'));
    expect(ways.onStandard).toHaveBeenCalledExactlyOnceWith('instagram');
  });
});

describe('erasing everything', () => {
  it('asks once, with what it does and does not do', async () => {
    await show(page([INSTAGRAM]));
    await press(button('Erase everything…'));
    expect(ways.onErase).not.toHaveBeenCalled();
    expect(one<HTMLDialogElement>('dialog').open).toBe(true);
    expect(one('dialog').textContent).toContain('never the browser’s history');
    expect(one('dialog').textContent).toContain('can be noticed');
  });

  it('does nothing when it is kept', async () => {
    await show(page([INSTAGRAM]));
    await press(button('Erase everything…'));
    await press(button('Keep it'));
    expect(one<HTMLDialogElement>('dialog').open).toBe(false);
    expect(ways.onErase).not.toHaveBeenCalled();
  });

  it('erases, says so, and shows the sites as on the first day', async () => {
    await show(page([INSTAGRAM, REDDIT]));
    ways.onErase.mockImplementationOnce(async () => update([{ ...INSTAGRAM, on: false, granted: false }, REDDIT]));
    await press(button('Erase everything…'));
    await press(button('Erase everything'));
    expect(ways.onErase).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(text()).toContain('Everything is erased.'));
    expect(text()).toContain('No site is watched.');
    expect(one('.options-sites').children).toHaveLength(0);
  });
});

it('says what it is for, and its version', async () => {
  await show(page([]));
  expect(text()).toContain('Unspiral is for adults. It is not a treatment');
  expect(text()).toContain('Version 1.2.3');
});
