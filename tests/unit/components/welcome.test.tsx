// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import { originsOf } from '../../../lib/core/sites/classify.ts';
import { button, one, press, text } from './page.ts';

const requestOrigins = vi.fn<(origins: string[]) => Promise<boolean>>();
const closeThisTab = vi.fn();
const openOptions = vi.fn();
/** Ids of the sites that are on. */
let watched: string[] = [];
let settings: Settings = DEFAULTS;
const ask = vi.fn(async (name: string, payload?: { sites?: string[]; site?: string }) => {
  if (name === 'page-bg.choose') watched = [...new Set([...watched, ...(payload?.sites ?? [])])];
  if (name === 'page-bg.site') watched = watched.filter((id) => id !== payload?.site);
  const sites = SITES.map(({ id, name, kind }) => ({ id, name, kind, on: watched.includes(id), granted: false }));
  return { sites, settings, pages: [] };
});

vi.mock('../../../lib/browser/permissions.ts', () => ({ requestOrigins }));
vi.mock('../../../lib/browser/pages.ts', () => ({ closeThisTab, openOptions }));
vi.mock('../../../lib/messages/send.ts', () => ({ ask }));

/** Opens the page as the browser does: its own main, in an empty document. */
async function open(): Promise<void> {
  vi.resetModules();
  document.body.innerHTML = '<div id="page"></div>';
  await act(async () => {
    await import('../../../entrypoints/welcome/main.tsx');
  });
  await vi.waitFor(() => one('h1'));
}

async function toChoosing(): Promise<void> {
  await open();
  await press(button('Next'));
  await press(button('Next'));
  await press(button('Choose sites'));
}

async function choose(...ids: string[]): Promise<void> {
  for (const id of ids) await press(one(`input[value="${id}"]`));
}

/** Waits for a screen that comes after the browser's answer. */
const heading = (title: string) => vi.waitFor(() => expect(one('h1').textContent).toBe(title));

const originsOfSites = (...ids: string[]) => SITES.filter(({ id }) => ids.includes(id)).flatMap(originsOf);
const told = (name: string) => ask.mock.calls.filter(([asked]) => asked === name);

beforeEach(() => {
  vi.clearAllMocks();
  watched = [];
  settings = DEFAULTS;
  requestOrigins.mockResolvedValue(true);
});

describe('the three screens', () => {
  it('go forward and back, and each takes the focus to its heading', async () => {
    await open();
    expect(one('h1').textContent).toBe('Unspiral notices two loops');
    await press(button('Next'));
    expect(one('h1').textContent).toBe('It shows a quiet card, with a way out');
    expect(document.activeElement).toBe(one('h1'));
    expect(one('[aria-live]').textContent).toBe('Step 2 of 4');
    await press(button('Back'));
    expect(one('h1').textContent).toBe('Unspiral notices two loops');
    expect(document.activeElement).toBe(one('h1'));
  });

  it('say before the prompt what is kept, how long, where, for whom, and who can see it', async () => {
    await open();
    await press(button('Next'));
    await press(button('Next'));
    expect(requestOrigins).not.toHaveBeenCalled();
    for (const fact of [
      'on this device',
      'Details are kept until you erase them',
      'after 48 hours',
      'Anyone using this computer can open these statistics',
      'Clearing the browser’s history does not erase them',
      'for adults',
      'not a treatment',
    ])
      expect(text()).toContain(fact);
  });
});

describe('staying quiet at times', () => {
  const toldQuiet = () => told('page-bg.holdouts').map(([, payload]) => payload);
  const quiet = () => button('Stay quiet about three times in ten');

  async function toCard(): Promise<void> {
    await open();
    await press(button('Next'));
  }

  it('is said with its switch before any site is chosen, is on, and takes no press of its own', async () => {
    await toCard();
    expect(text()).toContain('About three times in ten, Unspiral notices a loop and stays quiet');
    expect(quiet().getAttribute('aria-checked')).toBe('true');
    expect(toldQuiet()).toEqual([]);
    await press(button('Next'));
    expect(toldQuiet()).toEqual([{ chosen: 'usual' }]);
  });

  it('can be switched off, and what that means is said', async () => {
    await toCard();
    await press(quiet());
    expect(text()).toContain('Every card comes, and no effect is ever shown.');
    await press(button('Next'));
    expect(toldQuiet()).toEqual([{ chosen: 'off' }]);
  });

  it('is told only by who goes on from it', async () => {
    await toCard();
    await press(button('Back'));
    expect(toldQuiet()).toEqual([]);
  });

  it.each([
    ['off', 'false', { chosen: 'off' }],
    ['faster', 'true', { chosen: 'faster' }],
  ] as const)('is left as it was where it had been chosen before: %s', async (holdouts, on, sent) => {
    settings = { ...DEFAULTS, holdouts };
    await toCard();
    expect(quiet().getAttribute('aria-checked')).toBe(on);
    await press(button('Next'));
    expect(toldQuiet()).toEqual([sent]);
  });
});

describe('choosing', () => {
  it('offers every site of the atlas once, none of them ticked', async () => {
    await toChoosing();
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    expect(boxes.map((box) => box.value).sort()).toEqual(SITES.map(({ id }) => id).sort());
    expect(boxes.some((box) => box.checked)).toBe(false);
  });

  it('asks for exactly the hosts of the chosen sites, and tells the worker after', async () => {
    await toChoosing();
    await choose('whatsapp', 'instagram', 'reddit');
    await choose('reddit');
    await press(button('Ask the browser'));
    expect(requestOrigins).toHaveBeenCalledExactlyOnceWith(originsOfSites('instagram', 'whatsapp'));
    expect(told('page-bg.choose')).toEqual([['page-bg.choose', { sites: ['instagram', 'whatsapp'] }]]);
    await heading('That is all');
    expect(text()).toContain('Noticed from now on: Instagram and WhatsApp.');
  });

  it('asks within the click, before anything is awaited', async () => {
    await toChoosing();
    await choose('whatsapp');
    requestOrigins.mockReturnValue(new Promise(() => {}));
    button('Ask the browser').click();
    expect(requestOrigins).toHaveBeenCalledOnce();
    expect(told('page-bg.choose')).toEqual([]);
  });

  it('asks nothing while nothing is chosen', async () => {
    await toChoosing();
    await press(button('Ask the browser'));
    expect(requestOrigins).not.toHaveBeenCalled();
    expect(text()).toContain('Choose at least one site');
  });

  it('can be left for another day', async () => {
    await toChoosing();
    await press(button('Not now'));
    expect(one('h1').textContent).toBe('Whenever you like');
    expect(requestOrigins).not.toHaveBeenCalled();
    await press(button('Close this page'));
    expect(closeThisTab).toHaveBeenCalledOnce();
  });

  it('takes six presses from the first to the browser’s question for two sites', async () => {
    let presses = 0;
    const count = () => presses++;
    document.addEventListener('click', count, { capture: true });
    await toChoosing();
    await choose('whatsapp', 'instagram');
    await press(button('Ask the browser'));
    document.removeEventListener('click', count, { capture: true });
    expect(presses).toBeLessThanOrEqual(6);
  });
});

describe('choosing again', () => {
  beforeEach(async () => {
    watched = ['whatsapp', 'reddit'];
    await toChoosing();
    await choose('reddit', 'instagram');
  });

  it('switches off what is no longer chosen, once the browser has allowed the rest', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    requestOrigins.mockReturnValue(promise);
    await press(button('Ask the browser'));
    expect(watched).toEqual(['whatsapp', 'reddit']);
    resolve(true);
    await heading('That is all');
    expect(told('page-bg.choose')).toEqual([['page-bg.choose', { sites: ['instagram', 'whatsapp'] }]]);
    expect(told('page-bg.site')).toEqual([['page-bg.site', { site: 'reddit', on: false }]]);
  });

  it('switches nothing off after a refusal', async () => {
    requestOrigins.mockResolvedValue(false);
    await press(button('Ask the browser'));
    await heading('That is fine');
    expect(watched).toEqual(['whatsapp', 'reddit']);
  });
});

describe('a refusal', () => {
  beforeEach(async () => {
    requestOrigins.mockResolvedValue(false);
    await toChoosing();
    await choose('whatsapp');
    await press(button('Ask the browser'));
    await heading('That is fine');
  });

  it('leaves all as it was', () => {
    expect(told('page-bg.choose')).toEqual([]);
  });

  it('is fine, and can be asked again', async () => {
    requestOrigins.mockResolvedValue(true);
    await press(button('Try again'));
    expect(requestOrigins).toHaveBeenLastCalledWith(originsOfSites('whatsapp'));
    await heading('That is all');
  });

  it('is fine, and can be left', async () => {
    await press(button('Not now'));
    expect(one('h1').textContent).toBe('Whenever you like');
    await press(button('Open settings'));
    expect(openOptions).toHaveBeenCalledOnce();
  });
});
