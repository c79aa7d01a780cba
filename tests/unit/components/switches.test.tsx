// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import type { SiteView } from '../../../lib/messages/messages.ts';
import { button, one, press, show, text } from './page.ts';
import { settingsPage, ways } from './settings-page.tsx';

/** Sites that people think of as one thing share a switch, and sites are found by their names. */

const FACEBOOK: SiteView = { id: 'facebook', name: 'Facebook', kind: 'both', on: false, granted: false };
const MESSENGER: SiteView = { id: 'messenger', name: 'Messenger', kind: 'messaging', on: false, granted: false };
const REDDIT: SiteView = { id: 'reddit', name: 'Reddit', kind: 'social', on: false, granted: false };
const ON = { on: true, granted: true };
const BOTH = [
  { ...FACEBOOK, ...ON },
  { ...MESSENGER, ...ON },
];
const SPLIT: Settings = { ...DEFAULTS, split: ['facebook'] };

const switches = () => [...document.querySelectorAll('.options-sites [role=switch]')];
const more = () => [...document.querySelectorAll('.options-add')].map((each) => each.textContent);

async function find(name: string): Promise<void> {
  await act(async () => {
    const field = one<HTMLInputElement>('.more-name');
    field.value = name;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(() => vi.clearAllMocks());

describe('two sites that people think of as one thing', () => {
  it('are added together, and the focus goes to their switch', async () => {
    await show(settingsPage([FACEBOOK, MESSENGER]));
    await press(button('Watch Facebook and Messenger'));
    expect(ways.onSwitch).toHaveBeenCalledExactlyOnceWith(['facebook', 'messenger'], true);
    await act(() => render(settingsPage(BOTH), one('#page')));
    expect(document.activeElement).toBe(button('Notice Facebook and Messenger'));
    expect(text()).toContain('On the list of watched sites now: Facebook and Messenger.');
  });

  it('share a switch, and have each what is its own', async () => {
    await show(settingsPage([BOTH[0] as SiteView, { ...MESSENGER, on: true }]));
    expect(switches()).toHaveLength(1);
    await press(button('Notice Facebook and Messenger'));
    expect(ways.onSwitch).toHaveBeenLastCalledWith(['facebook', 'messenger'], false);
    await press(button('Ask the browser'));
    expect(ways.onSwitch).toHaveBeenLastCalledWith(['messenger'], true);
    await press(button('Change the rules for Messenger'));
    expect(button('Change the rules for Facebook').getAttribute('aria-expanded')).toBe('false');
  });

  it('can be split, and made one again', async () => {
    await show(settingsPage(BOTH));
    await press(button('Give Facebook and Messenger a switch each'));
    expect(ways.onSplit).toHaveBeenCalledExactlyOnceWith('facebook', true);
    await act(() => render(settingsPage(BOTH, SPLIT), one('#page')));
    expect(switches()).toHaveLength(2);
    await press(button('Notice Messenger'));
    expect(ways.onSwitch).toHaveBeenLastCalledWith(['messenger'], false);
    await press(button('Make Facebook and Messenger one switch'));
    expect(ways.onSplit).toHaveBeenLastCalledWith('facebook', false);
  });
});

describe('sites that are not watched', () => {
  it('are found by any of their names, those for messages apart', async () => {
    await show(settingsPage([FACEBOOK, MESSENGER, REDDIT, { ...MESSENGER, id: 'whatsapp', name: 'WhatsApp' }]));
    expect(more()).toEqual(['Facebook and Messenger', 'Reddit', 'WhatsApp']);
    await find('messen');
    expect(more()).toEqual(['Facebook and Messenger']);
    await find('zebra');
    expect(more()).toEqual([]);
    expect(text()).toContain('No site here is called “zebra”, or it is watched already.');
  });
});
