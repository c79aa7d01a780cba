// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Drafts } from '../../../components/options/drafts.tsx';
import { PHRASES } from '../../../content/phrases/index.ts';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import type { SiteView } from '../../../lib/messages/messages.ts';
import { button, press, show, text } from './page.ts';

const WHATSAPP: SiteView = { id: 'whatsapp', name: 'WhatsApp', kind: 'messaging', on: true, granted: true };
const INSTAGRAM: SiteView = { id: 'instagram', name: 'Instagram', kind: 'both', on: true, granted: true };
const REDDIT: SiteView = { id: 'reddit', name: 'Reddit', kind: 'social', on: true, granted: true };

const onSwitch = vi.fn();

function section(sites: readonly SiteView[], settings: Partial<Settings> = {}) {
  const view = { sites, settings: { ...DEFAULTS, ...settings }, pages: [], pause: null };
  return <Drafts view={view} locale="en-GB" onSwitch={onSwitch} />;
}

const switches = () => [...document.querySelectorAll('[role=switch]')].map((each) => each.getAttribute('aria-label'));

beforeEach(() => vi.clearAllMocks());

describe('noticing drafts', () => {
  it('is off everywhere until somebody switches it on, site by site', async () => {
    await show(section([WHATSAPP, INSTAGRAM]));
    expect(document.querySelectorAll('[aria-checked=true]')).toHaveLength(0);
    expect(text()).toContain('WhatsAppNothing you write is read here.');
    await press(button('Notice drafts that ask for reassurance on Instagram'));
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('instagram', true);
  });

  it('says above the switches what is read, what is not, its limits and its languages', async () => {
    const page = await show(section([WHATSAPP]));
    const words = text();
    expect(words).toContain('reads what you write in a box there when you pause for two seconds');
    expect(words).toContain('the words stay in the page and are neither kept nor sent');
    expect(words).toContain('The first in 24 hours is never met');
    expect(words).toContain('Languages it knows: English.');
    expect(PHRASES.every(({ name }) => words.includes(name))).toBe(true);
    const texts = [...page.querySelectorAll('p, [role=switch]')];
    const first = texts.findIndex((each) => each.matches('[role=switch]'));
    expect(texts.slice(0, first).some((each) => each.textContent?.includes('reads what you write'))).toBe(true);
  });

  it('is offered where messages are written and nowhere else', async () => {
    await show(section([WHATSAPP, REDDIT, { ...INSTAGRAM, on: false }]));
    expect(switches()).toEqual(['Notice drafts that ask for reassurance on WhatsApp']);
    await show(section([REDDIT]));
    expect(switches()).toEqual([]);
    expect(text()).toContain('No site with messages is watched.');
  });

  it('is said to be on, or to wait for the browser, and can be switched off again', async () => {
    const sites = { whatsapp: { on: true, drafts: true }, instagram: { on: true, drafts: true } };
    await show(section([WHATSAPP, { ...INSTAGRAM, granted: false }], { sites }));
    expect(text()).toContain('WhatsAppRead when you pause.');
    expect(text()).toContain('InstagramThe browser has not allowed this yet.');
    await press(button('Notice drafts that ask for reassurance on WhatsApp'));
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('whatsapp', false);
  });
});
