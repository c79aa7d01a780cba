// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import type { DayReport } from '../../../lib/core/report.ts';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import { originsOf } from '../../../lib/core/sites/classify.ts';
import type { PageView, PopupOpened, PopupView, SiteView } from '../../../lib/messages/messages.ts';
import { button, one, press, text } from './page.ts';

/** The popup and the settings as they are wired: what the browser is asked, and when. */

const TODAY: DayReport = {
  strip: { day: '2026-11-22', from: 0, looks: [], feeds: [], calm: null, length: 1440 },
  looks: 0,
  feedMs: 0,
  calmMs: 0,
};

const VIEW: Omit<PopupView, 'site' | 'page'> = {
  now: 0,
  mayPass: true,
  today: TODAY,
  apart: null,
  ownSites: [],
  week: [],
  empty: false,
  countsHidden: false,
  folded: false,
  wishes: [{ site: 'whatsapp', siteName: 'WhatsApp', why: 'later', until: 1000 }],
  pause: null,
};

let site: SiteView;
/** Where the tab in front is; a site that is not listed has no view. */
let here: string;
const asked: string[] = [];
const told: (readonly [name: string, payload: unknown])[] = [];
let settings: Settings;
let page: PageView | null;
const requestOrigins = vi.fn<(origins: string[]) => Promise<boolean>>();

const CHAT = 'https://web.whatsapp.com/';

const inFront = (view: SiteView) => ({ ...view, origins, together: [view.id], others: [], anyOn: view.on });

async function ask(name: string, payload?: Partial<SiteView>): Promise<unknown> {
  if (name === 'page-bg.self-check') return { today: '2026-11-22', sites: [] };
  asked.push(name);
  told.push([name, payload]);
  if (name === 'page-bg.site') site = { ...site, ...payload };
  if (name === 'page-bg.switch') site = { ...site, on: payload?.on === true };
  if (name === 'page-bg.watch' && page) page = { ...page, watched: true };
  const pages = [{ siteName: 'Instagram', addedAt: 1000 }];
  return name === 'page-bg.popup'
    ? { ...VIEW, site: here === CHAT && inFront(site), page }
    : { sites: [site], settings, pages, pause: null };
}

vi.mock('../../../lib/browser/permissions.ts', () => ({ requestOrigins }));
vi.mock('../../../lib/browser/commands.ts', () => ({ commandKeys: async () => [], openKeySettings: vi.fn() }));
vi.mock('../../../lib/browser/pages.ts', () => ({ openDashboard: vi.fn(), openOptions: vi.fn() }));
vi.mock('../../../lib/browser/own-pages.ts', () => ({ onCloseAsked: vi.fn() }));
vi.mock('../../../lib/browser/tabs.ts', () => ({ currentTabUrl: async () => here }));
// What is stored is no matter of these.
vi.mock('../../../entrypoints/options/data-here.tsx', () => ({ DataHere: () => null }));
vi.mock('../../../lib/messages/send.ts', () => ({ ask }));
// What is kept has a test of its own, and reaches for the browser's storage.

const pages = {
  popup: { load: () => import('../../../entrypoints/popup/main.tsx'), name: 'Notice WhatsApp' },
  options: { load: () => import('../../../entrypoints/options/main.tsx'), name: 'Watch WhatsApp' },
};

const origins = SITES.filter(({ id }) => id === 'whatsapp').flatMap(originsOf);

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  asked.length = 0;
  told.length = 0;
  settings = DEFAULTS;
  page = null;
  here = CHAT;
  site = { id: 'whatsapp', name: 'WhatsApp', kind: 'messaging', on: false, granted: false };
  document.body.innerHTML = '<div id="page"></div>';
});

async function open({ load, name }: (typeof pages)['popup' | 'options']): Promise<HTMLButtonElement> {
  await act(async () => {
    await load();
  });
  return vi.waitFor(() => button(name));
}

describe.each(Object.entries(pages))('switching a site on in the %s', (name, page) => {
  it('asks the browser for exactly its hosts, within the click and before the worker is told', async () => {
    const control = await open(page);
    asked.length = 0;
    requestOrigins.mockImplementation(() => {
      expect(asked).toEqual([]);
      return new Promise(() => {});
    });
    control.click();
    expect(requestOrigins).toHaveBeenCalledExactlyOnceWith(origins);
  });

  it('tells the worker without waiting for the answer, which may close the page', async () => {
    const control = await open(page);
    requestOrigins.mockReturnValue(new Promise(() => {}));
    await press(control);
    await vi.waitFor(() => expect(text()).toContain('The browser has not allowed this yet.'));
    expect(asked).toContain('page-bg.switch');
    expect(site.on).toBe(true);
  });

  it('shows how it stands once the browser has answered', async () => {
    const control = await open(page);
    requestOrigins.mockImplementation(async () => {
      site = { ...site, granted: true };
      return true;
    });
    await press(control);
    await vi.waitFor(() => expect(button('Notice WhatsApp').getAttribute('aria-checked')).toBe('true'));
    await vi.waitFor(() => expect(text()).not.toContain('The browser has not allowed this yet.'));
  });

  it('switches it off again when the browser is told no', async () => {
    const control = await open(page);
    const { promise, resolve } = Promise.withResolvers<boolean>();
    requestOrigins.mockReturnValue(promise);
    await press(control);
    await vi.waitFor(() => expect(button('Notice WhatsApp').getAttribute('aria-checked')).toBe('true'));
    resolve(false);
    await vi.waitFor(() => expect(button('Notice WhatsApp').getAttribute('aria-checked')).toBe('false'));
    expect(site.on).toBe(false);
  });

  it('leaves on what was on before, when the browser is asked again and told no', async () => {
    site = { ...site, on: true };
    await open({ ...page, name: 'Ask the browser' });
    requestOrigins.mockResolvedValue(false);
    asked.length = 0;
    await press(button('Ask the browser'));
    await vi.waitFor(() => expect(asked.at(-1)).toBe(name === 'popup' ? 'page-bg.popup' : 'page-bg.options'));
    await vi.waitFor(() => expect(asked.length).toBe(name === 'popup' ? 3 : 2));
    expect(site.on).toBe(true);
  });
});

it('the worker is told which cards may come again', async () => {
  settings = { ...DEFAULTS, familiesOff: ['waiting'] };
  await press(await open({ ...pages.options, name: 'Show cards: About waiting' }));
  expect(told).toContainEqual(['page-bg.family', { family: 'waiting', on: true }]);
});

it('the worker is told to watch the page in front by its address, and the popup shows that it is watched', async () => {
  page = { watched: false, visits: 3, minutes: 60, full: false };
  await press(await open({ ...pages.popup, name: 'Watch this page' }));
  expect(told).toContainEqual(['page-bg.watch', { url: 'https://web.whatsapp.com/', on: true }]);
  await vi.waitFor(() => button('Stop watching this page'));
});

describe('a site that is not listed', () => {
  const rule = { host: 'chat.example.org', domain: 'example.org', port: '', scope: 'host', kind: 'messaging' };

  async function openThere(answer: Promise<boolean>): Promise<HTMLButtonElement> {
    here = 'https://chat.example.org/room/1';
    requestOrigins.mockReturnValue(answer);
    await press(await open({ ...pages.popup, name: 'Watch this site' }));
    expect(text()).toContain('What you use chat.example.org for');
    expect(document.activeElement).toBe(button('Social'));
    return button('Messaging');
  }

  it('is watched for what it is used for; the browser is asked for its host within the click', async () => {
    const control = await openThere(new Promise(() => {}));
    asked.length = 0;
    await press(control);
    expect(requestOrigins).toHaveBeenCalledExactlyOnceWith(['https://chat.example.org/*']);
    expect(told).toContainEqual(['page-bg.add-site', rule]);
    expect(asked).not.toContain('page-bg.remove-site');
  });

  it('is let go of where the browser is told no', async () => {
    await press(await openThere(Promise.resolve(false)));
    await vi.waitFor(() => expect(told).toContainEqual(['page-bg.remove-site', { site: 'chat.example.org:443' }]));
  });

  it.each(['about:blank', 'http://example.org/', 'chrome://settings/'])('is not offered at %s', async (address) => {
    here = address;
    await open({ ...pages.popup, name: 'More' });
    expect(text()).toContain('Unspiral does not look at this page.');
    expect(text()).not.toContain('Watch this site');
  });
});

it('the worker is told of a message to answer, and what is on no more', async () => {
  await open(pages.popup);
  await press(button('I have a message to answer'));
  expect(told).toContainEqual(['page-bg.pass', { site: 'whatsapp' }]);
  await press(one<HTMLButtonElement>('.wish button'));
  expect(told).toContainEqual(['page-bg.resume', { site: 'whatsapp', why: 'later', until: 1000 }]);
});

it('the worker erases everything when that is asked twice, and what is left is shown', async () => {
  await open(pages.popup);
  await press(button('Erase everything …'));
  expect(asked).not.toContain('page-bg.erase');
  await press(button('Erase everything'));
  await vi.waitFor(() => expect(asked.slice(-2)).toEqual(['page-bg.erase', 'page-bg.popup']));
});

it('one opening has one random id, however often the popup asks', async () => {
  await open(pages.popup);
  await press(button('Pause for an hour'));
  await vi.waitFor(() => expect(asked.filter((name) => name === 'page-bg.popup')).toHaveLength(2));
  const ids = told.flatMap(([name, payload]) => (name === 'page-bg.popup' ? [(payload as PopupOpened).opening] : []));
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
});

it('the worker is told which page of the list to watch no more, by when it was added', async () => {
  await open(pages.options);
  await press(one<HTMLButtonElement>('button[aria-label^="Stop watching"]'));
  expect(told).toContainEqual(['page-bg.unwatch', { addedAt: 1000 }]);
});

it.each(Object.entries(pages))('the worker is told in the %s how long to pause', async (_, page) => {
  await open(page);
  await press(button('Pause until tomorrow'));
  expect(told).toContainEqual(['page-bg.pause', { chosen: 'tomorrow' }]);
});

describe('the worker is told what cards are to say', () => {
  it('counts hidden, and the question at the door', async () => {
    await open(pages.options);
    await press(button('Hide counts'));
    await press(button('Ask what brings me to a feed'));
    expect(told).toContainEqual(['page-bg.saying', { countsHidden: true }]);
    expect(told).toContainEqual(['page-bg.saying', { door: true }]);
  });

  it('a wording that may come again', async () => {
    settings = { ...DEFAULTS, wordingsOff: ['notice/nth-look'] };
    await open(pages.options);
    await press(one<HTMLButtonElement>('button[aria-label^="Let it come"]'));
    expect(told).toContainEqual(['page-bg.release', { name: 'notice/nth-look' }]);
  });

  it('a sentence removed, and put back as it was', async () => {
    const own = { id: 'w1', loop: 'feed', text: 'Tea first.' } as const;
    settings = { ...DEFAULTS, ownWordings: [own] };
    await open(pages.options);
    await press(button('Remove: Tea first.'));
    expect(told).toContainEqual(['page-bg.disown', { id: 'w1' }]);
    await press(button('Put it back'));
    expect(told).toContainEqual(['page-bg.own', own]);
  });
});

it('the worker is told how often to stay quiet', async () => {
  await open(pages.options);
  await press(one('input[value=faster]'));
  expect(told).toContainEqual(['page-bg.holdouts', { chosen: 'faster' }]);
});

it('switching a site off asks the browser nothing', async () => {
  site = { ...site, on: true, granted: true };
  await press(await open(pages.popup));
  await vi.waitFor(() => expect(site.on).toBe(false));
  expect(requestOrigins).not.toHaveBeenCalled();
});
