// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, type Settings, thresholdsFor } from '../../../lib/core/settings.ts';
import { button, one, press, show, text } from './page.ts';
import { INSTAGRAM, kept, settingsPage as page, REDDIT, ways } from './settings-page.tsx';

/** The same page after the worker's answer. */
const update = (...view: Parameters<typeof page>) => act(() => render(page(...view), one('#page')));

beforeEach(() => vi.clearAllMocks());

describe('watched pages', () => {
  const noon = (day: number) => new Date(2026, 2, day, 12).getTime();
  const PAGES = [
    { siteName: 'Instagram', addedAt: noon(12) },
    { siteName: 'X', addedAt: noon(3) },
  ];

  it('are listed by their site and day, and one can be ended', async () => {
    await show(page([INSTAGRAM], DEFAULTS, PAGES));
    expect(text()).toContain('A page on InstagramAdded 12 March 2026.');
    await press(button('Stop watching: a page on X, added 3 March 2026'));
    expect(ways.onPageStop).toHaveBeenCalledExactlyOnceWith(noon(3));
  });

  it('take the focus to their heading when one ends, and say so', async () => {
    await show(page([INSTAGRAM], DEFAULTS, PAGES));
    await press(button('Stop watching: a page on X, added 3 March 2026'));
    await update([INSTAGRAM], DEFAULTS, PAGES.slice(0, 1));
    expect(document.activeElement?.textContent).toBe('Watched pages');
    expect(text()).toContain('That page is not watched any more.');
    expect(text()).not.toContain('A page on X');
  });

  it('are told of where there are none', async () => {
    await show(page([INSTAGRAM]));
    expect(text()).toContain('No page is watched. To watch one, open it on a watched site');
  });
});

describe('watched sites', () => {
  it('have a switch and a kind', async () => {
    await show(page([INSTAGRAM, REDDIT]));
    expect(text()).toContain('Allowed by the browser.');
    await press(button('Notice Instagram'));
    expect(ways.onSwitch).toHaveBeenCalledExactlyOnceWith(['instagram'], false);
    expect(one<HTMLInputElement>('input[value=both]').checked).toBe(true);
    await press(one('input[value=messaging]'));
    expect(ways.onSite).toHaveBeenCalledExactlyOnceWith('instagram', { kind: 'messaging' });
  });

  it('offer to ask where the browser has not allowed one', async () => {
    await show(page([{ ...INSTAGRAM, granted: false }]));
    expect(text()).toContain('The browser has not allowed this yet.');
    await press(button('Ask the browser'));
    expect(ways.onSwitch).toHaveBeenCalledExactlyOnceWith(['instagram'], true);
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
    expect(ways.onSwitch).toHaveBeenCalledExactlyOnceWith(['reddit'], true);
    await update([INSTAGRAM, { ...REDDIT, on: true, granted: true }]);
    expect(document.activeElement).toBe(button('Notice Reddit'));
    expect(text()).toContain('On the list of watched sites now: Reddit.');
  });

  it('do not say that one was added once the browser was told no', async () => {
    await show(page([INSTAGRAM, REDDIT]));
    await press(button('Watch Reddit'));
    await update([INSTAGRAM, { ...REDDIT, on: true }]);
    await update([INSTAGRAM, REDDIT]);
    expect(text()).not.toContain('On the list of watched sites now: Reddit.');
    expect(document.activeElement).toBe(button('Notice Reddit'));
  });

  it('say when less of this was asked for, and go back', async () => {
    const settings: Settings = { ...DEFAULTS, sites: { instagram: { on: true, step: 'relaxed' } } };
    await show(page([{ ...INSTAGRAM, step: 'relaxed' }], settings));
    const { feedScreens } = thresholdsFor(settings, 'instagram');
    expect(text()).toContain(`at 6 looks in 60 minutes, or after 20 minutes or ${feedScreens} screens of feeds`);
    await press(button('Back to usual'));
    expect(ways.onSite).toHaveBeenCalledExactlyOnceWith('instagram', { step: null });
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
    ways.onErase.mockImplementationOnce(() => update([{ ...INSTAGRAM, on: false, granted: false }, REDDIT]).then(kept));
    await press(button('Erase everything…'));
    await press(button('Erase everything'));
    expect(ways.onErase).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(text()).toContain('Everything is erased.'));
    expect(text()).toContain('No site is watched.');
    expect(one('.options-sites').children).toHaveLength(0);
  });

  it('leaves no sentence to put back', async () => {
    const ownWordings = [{ id: 'w1', loop: 'feed', text: 'Tea first.' }] as const;
    await show(page([], { ...DEFAULTS, ownWordings }));
    await press(button('Remove: Tea first.'));
    ways.onErase.mockImplementationOnce(() => update([]).then(kept));
    await press(button('Erase everything…'));
    await press(button('Erase everything'));
    await vi.waitFor(() => expect(text()).toContain('Everything is erased.'));
    expect(text()).not.toContain('Put it back');
  });
});

it('offers a pause at the top', async () => {
  await show(page([]));
  await press(button('Pause until I say'));
  expect(ways.onPause).toHaveBeenCalledExactlyOnceWith('open');
});

it('says what it is for, and its version', async () => {
  await show(page([]));
  expect(text()).toContain('Unspiral is for adults. It is not a treatment');
  expect(text()).toContain('Version 1.2.3');
});
