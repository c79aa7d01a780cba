// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { OwnSites } from '../../../components/options/own-sites.tsx';
import type { CustomRule } from '../../../lib/core/sites/custom.ts';
import { button, one, press, show, text } from './page.ts';

const onKeep = vi.fn<(rule: CustomRule) => Promise<boolean>>();
const onRemove = vi.fn();

const CHAT: CustomRule = {
  host: 'chat.example.org',
  domain: 'example.org',
  port: '8443',
  scope: 'host',
  kind: 'messaging',
  include: [],
  exclude: ['/admin'],
};

const page = (ownSites: readonly CustomRule[] = []) => (
  <OwnSites settings={{ ownSites }} onKeep={onKeep} onRemove={onRemove} />
);
const update = (ownSites: readonly CustomRule[]) => act(() => render(page(ownSites), one('#page')));

/** What follows from an answer of the browser’s comes in several turns. */
const settled = () => act(async () => {});

/** Types an address and goes on; returns once it was read. */
async function give(address: string): Promise<void> {
  const field = one<HTMLInputElement>('.own-site-field');
  await act(() => {
    field.value = address;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(button('Go on'));
  await vi.waitFor(() => {
    if (document.querySelector('.own-site-rule') === null && one('[aria-live]').textContent === '')
      throw new Error('The address is still being read.');
  });
}

async function write(label: string, value: string): Promise<void> {
  const labels = [...document.querySelectorAll('label')];
  const id = labels.find(({ textContent }) => textContent === label)?.htmlFor ?? '';
  const field = document.getElementById(id) as HTMLInputElement;
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(() => {
  vi.clearAllMocks();
  onKeep.mockResolvedValue(true);
});

describe('an address that cannot be watched', () => {
  test.each([
    ['', 'Type the address of a site first, such as chat.example.org.'],
    [
      'not a url',
      '“not a url” is not the address of a site. Type one as the browser shows it, such as chat.example.org.',
    ],
    ['*.example.org', '“*.example.org” is not the address of a site. If you mean example.org, type that.'],
    ['chrome://x', '“chrome://x” is a page of the browser’s own or a file'],
    ['http://chat.example.net', 'If it has https as well, type https://chat.example.net.'],
    ['@ana@example.net', '“@ana@example.net” names somebody there. Type the address of the site alone: example.net.'],
    ['ínstagram.com', 'This looks like Instagram and is not'],
    ['https://www.instagram.com/ana', 'Instagram is here already.'],
    ['https://chat.example.org:8443/room', 'chat.example.org:8443 is here already.'],
  ])('%j gets a sentence that says what to type, and changes nothing', async (address, sentence) => {
    await show(page([CHAT]));
    await give(address);
    expect(text()).toContain(sentence);
    expect(one<HTMLInputElement>('.own-site-field').value).toBe(address);
    expect(document.activeElement).toBe(one('.own-site-field'));
    expect(onKeep).not.toHaveBeenCalled();
  });
});

describe('an address that can', () => {
  it('is kept as it was said: what for, how much of it, and not where', async () => {
    await show(page());
    await give('https://Chat.Example.org:8443/team');
    expect(text()).toContain('Unspiral looks at port 8443 alone.');
    await press(one('input[value=messaging]'));
    await press(one('input[value=site]'));
    await write('Only these paths', '/chat, rooms');
    await write('Never these paths', '/chat/admin');
    await press(button('Watch it'));
    await settled();
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({
      host: 'chat.example.org',
      domain: 'example.org',
      port: '8443',
      scope: 'site',
      kind: 'messaging',
      include: ['/chat', '/rooms'],
      exclude: ['/chat/admin'],
    });
    expect(text()).toContain('chat.example.org:8443 is on the list of watched sites.');
    expect(document.activeElement?.textContent).toBe('A site that is not listed');
  });

  it('asks within the click: nothing is waited for before', async () => {
    await show(page());
    await give('chat.example.org');
    button('Watch it').click();
    expect(onKeep).toHaveBeenCalledOnce();
    await act(async () => {});
  });

  it('stays as it was typed where the browser refuses, and can be tried again', async () => {
    onKeep.mockResolvedValue(false);
    await show(page());
    await give('chat.example.org');
    await press(one('input[value=social]'));
    await press(button('Watch it'));
    await settled();
    expect(text()).toContain('The browser did not allow it, so nothing has changed.');
    expect(one<HTMLInputElement>('input[value=social]').checked).toBe(true);
    expect(text()).not.toContain('is on the list');
  });

  it('has no whole site to offer where there is none', async () => {
    await show(page());
    await give('https://192.168.0.10');
    expect(document.querySelector('input[value=site]')).toBeNull();
    await press(button('Not this one'));
    expect(one<HTMLInputElement>('.own-site-field').value).toBe('');
  });
});

describe('a site of one’s own', () => {
  it('says how much of it is watched', async () => {
    await show(page([CHAT, { ...CHAT, port: '', scope: 'site', include: ['/a', '/b'], exclude: [] }]));
    expect(text()).toContain('Only chat.example.org · port 8443 · without /admin');
    expect(text()).toContain('All of example.org · only /a /b');
  });

  it('is changed in its row, and the focus comes back to it', async () => {
    await show(page([CHAT]));
    await press(button('Change: chat.example.org:8443'));
    expect(one<HTMLDetailsElement>('.own-site-parts').open).toBe(true);
    await write('Never these paths', '');
    await press(button('Keep the change'));
    await settled();
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({ ...CHAT, exclude: [] });
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Change: chat.example.org:8443')));
    expect(text()).toContain('chat.example.org:8443 is changed.');
  });

  it('stays as it was where that is chosen', async () => {
    await show(page([CHAT]));
    await press(button('Change: chat.example.org:8443'));
    await press(button('Leave it as it was'));
    expect(onKeep).not.toHaveBeenCalled();
    expect(text()).toContain('without /admin');
  });

  it('can be removed and put back', async () => {
    await show(page([CHAT]));
    await press(button('Remove: chat.example.org:8443'));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('chat.example.org:8443');
    await update([]);
    expect(text()).toContain('chat.example.org:8443 is removed. What was noticed there stays in your days');
    await press(button('Put it back'));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(CHAT);
    await update([CHAT]);
    expect(text()).not.toContain('is removed');
  });
});
