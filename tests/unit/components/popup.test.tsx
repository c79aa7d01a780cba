// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { DayReport } from '../../../lib/core/report.ts';
import type { PageView, PopupView, SiteInFront } from '../../../lib/messages/messages.ts';
import { button, one, press, show, text } from './page.ts';

const NOW = new Date(2026, 10, 22, 17).getTime();
const HOUR = 3_600_000;
const ORIGINS = ['https://web.whatsapp.com/*'];
const WHATSAPP: SiteInFront = {
  id: 'whatsapp',
  name: 'WhatsApp',
  kind: 'messaging',
  on: true,
  granted: true,
  together: ['whatsapp'],
  others: [],
  anyOn: true,
  origins: ORIGINS,
};

const ways = {
  offer: null,
  onAdd: vi.fn(),
  onSwitch: vi.fn(),
  onWatch: vi.fn(),
  onPass: vi.fn(),
  onEnd: vi.fn(),
  onPause: vi.fn(),
  onErase: vi.fn(async () => {}),
  onSettings: vi.fn(),
  onDashboard: vi.fn(),
};

function day(date: string, looks: number): DayReport {
  return { strip: { day: date, from: 0, looks: [], feeds: [], calm: null, length: 1440 }, looks, feedMs: 0, calmMs: 0 };
}

function viewOf(change: Partial<PopupView>): PopupView {
  const week = [21, 20, 19, 18, 17, 16].map((date, index) => day(`2026-11-${date}`, index === 0 ? 2 : 0));
  return {
    now: NOW,
    site: WHATSAPP,
    mayPass: true,
    page: null,
    ownSites: [],
    today: day('2026-11-22', 6),
    apart: null,
    week,
    empty: false,
    countsHidden: false,
    folded: false,
    wishes: [],
    pause: null,
    ...change,
  };
}

const shown = (change: Partial<PopupView>) => <Popup view={viewOf(change)} locale="en-GB" {...ways} />;
const popup = (change: Partial<PopupView>) => show(shown(change));
const update = (change: Partial<PopupView>) => act(() => render(shown(change), one('#page')));

beforeEach(() => vi.clearAllMocks());

describe('the site in front', () => {
  it('has one switch, which says how it stands', async () => {
    await popup({});
    expect(button('Notice WhatsApp').getAttribute('aria-checked')).toBe('true');
    await press(button('Notice WhatsApp'));
    expect(ways.onSwitch).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('is switched on from off', async () => {
    await popup({ site: { ...WHATSAPP, on: false, granted: false } });
    expect(text()).not.toContain('has not allowed');
    await press(button('Notice WhatsApp'));
    expect(ways.onSwitch).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says so where the browser has not allowed it, and asks again', async () => {
    await popup({ site: { ...WHATSAPP, granted: false } });
    expect(text()).toContain('The browser has not allowed this yet.');
    await press(button('Ask the browser'));
    expect(ways.onSwitch).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('is nothing where Unspiral knows no site', async () => {
    await popup({ site: null });
    expect(text()).toContain('Unspiral does not look at this page.');
    expect(document.querySelector('[role=switch]')).toBeNull();
  });
});

describe('the page in front', () => {
  const PAGE: PageView = { watched: false, visits: 3, minutes: 60, full: false };

  it('can be watched where it is somebody’s, and the popup says what that means', async () => {
    await popup({ page: PAGE });
    expect(text()).toContain(
      'A card may come when you visit it three times in a day, or twice within one hour. Only a scrambled key of it is kept, no name.',
    );
    await press(button('Watch this page'));
    expect(ways.onWatch).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says why where no more pages can be watched, and lets one go that is', async () => {
    await popup({ page: { ...PAGE, full: true }, mayPass: false });
    expect(document.querySelector('.more-row .button')).toBeNull();
    expect(document.body.textContent).toContain('As many pages are watched as can be.');
    await popup({ page: { ...PAGE, full: true, watched: true }, mayPass: false });
    expect(document.querySelector('.more-row .button')).not.toBeNull();
  });

  it('says that it is watched, and can be so no more', async () => {
    await popup({ page: { ...PAGE, watched: true } });
    expect(text()).toContain('This page is watched. A card may come');
    await press(button('Stop watching this page'));
    expect(ways.onWatch).toHaveBeenCalledExactlyOnceWith(false);
  });

  it.each([
    [
      'nothing of the time between two visits where it is not counted',
      { visits: 5, minutes: 0 },
      'five times in a day.',
    ],
    ['nothing of it where the second visit is met anyway', { visits: 2, minutes: 45 }, 'two times in a day.'],
    ['other figures where they hold', { visits: 20, minutes: 45 }, '20 times in a day, or twice within 45 minutes.'],
  ])('says %s', async (_, figures, words) => {
    await popup({ page: { ...PAGE, ...figures } });
    expect(text()).toContain(`A card may come when you visit it ${words}`);
  });

  it('is nothing where it is nobody’s', async () => {
    await popup({});
    expect(text()).not.toMatch(/watch/i);
  });
});

describe('the days', () => {
  it('tells today in a heading and beside the strip', async () => {
    await popup({});
    expect(one('h1').textContent).toBe('Six looks today.');
    expect(one('.popup-today svg').getAttribute('aria-label')).toBe('Six looks today.');
  });

  it('reads out the days before', async () => {
    await popup({});
    const days = [...document.querySelectorAll('.week svg')].map((strip) => strip.getAttribute('aria-label'));
    expect(days.slice(0, 2)).toEqual(['Saturday: two looks.', 'Friday: nothing noticed.']);
    expect(days).toHaveLength(6);
  });

  it('shows no week and explains a look after seven days of nothing, and does not say that there never was one', async () => {
    await popup({ empty: true, today: day('2026-11-22', 0) });
    expect(one('h1').textContent).toBe('Nothing noticed so far today.');
    expect(text()).toContain('A look is a short visit');
    expect(document.querySelector('.week')).toBeNull();
  });
});

describe('where counts are hidden', () => {
  it('no figure of what was counted is read or read out', async () => {
    await popup({ countsHidden: true });
    expect(one('h1').textContent).toBe('A look or more today.');
    const said = [...document.querySelectorAll('svg[role=img]')].map((strip) => strip.getAttribute('aria-label'));
    expect(said.slice(0, 2)).toEqual(['A look or more today.', 'Saturday: a look or more.']);
  });
});

describe('a pause', () => {
  it('is offered in one row', async () => {
    await popup({});
    await press(button('Pause for an hour'));
    expect(ways.onPause).toHaveBeenCalledExactlyOnceWith('hour');
  });

  it('is shown while it holds, with the way to end it', async () => {
    const now = new Date(2026, 10, 22, 17).getTime();
    await popup({ pause: { until: now + 3_600_000, now } });
    expect(text()).toContain('Paused until 18:00.');
    await press(button('End the pause'));
    expect(ways.onPause).toHaveBeenCalledExactlyOnceWith(null);
  });
});

it('leads to the page of figures', async () => {
  await popup({});
  await press(button('Looking back'));
  expect(ways.onDashboard).toHaveBeenCalledOnce();
});

it('leads to the settings, and to the part that something is about', async () => {
  await popup({ page: { watched: false, visits: 3, minutes: 60, full: true } });
  await press(button('Settings'));
  expect(ways.onSettings).toHaveBeenLastCalledWith();
  await press(button('Settings: WhatsApp'));
  expect(ways.onSettings).toHaveBeenLastCalledWith('sites');
  await press(button('Watched pages'));
  expect(ways.onSettings).toHaveBeenLastCalledWith('pages');
});

describe('how far apart the looks are', () => {
  it.each([
    [{ typical: 52, usual: null }, 'Typically 52 minutes apart.'],
    [{ typical: 52, usual: 30 }, 'Typically 52 minutes apart. By this hour of a usual Sunday it is 30 minutes.'],
    [{ typical: 90, usual: 0 }, 'Typically 1 h 30 min apart. By this hour of a usual Sunday it is less than a minute.'],
  ])('is said plainly: %j', async (apart, words) => {
    await popup({ apart });
    expect(one('.popup-hint').textContent?.replaceAll('\u00a0', ' ')).toBe(words);
  });
});

describe('what is on', () => {
  const later = { site: 'whatsapp', siteName: 'WhatsApp', why: 'later', until: NOW + HOUR } as const;
  const pass = { ...later, why: 'pass', until: NOW + HOUR / 6 } as const;

  it('is told with the way to end it', async () => {
    await popup({ wishes: [pass, later] });
    expect(text()).toContain('No card on WhatsApp in this visit, until 17:10 at most.');
    await press(button('End it: WhatsApp can wait until 18:00.'));
    expect(ways.onEnd).toHaveBeenCalledExactlyOnceWith({ site: 'whatsapp', why: 'later', until: NOW + HOUR });
  });

  it('hands the focus on when it is ended', async () => {
    await popup({ wishes: [pass, later] });
    await press(button('End it: No card on WhatsApp in this visit, until 17:10 at most.'));
    await update({ wishes: [later] });
    expect(document.activeElement).toBe(button('End it: WhatsApp can wait until 18:00.'));
    await press(button('End it: WhatsApp can wait until 18:00.'));
    await update({ wishes: [] });
    expect(document.activeElement).toBe(one('h1'));
  });

  it('takes its room from the days before', async () => {
    const days = () => document.querySelectorAll('.week svg').length;
    await popup({ wishes: [later] });
    expect(days()).toBe(4);
    await popup({ wishes: [pass, later] });
    expect(days()).toBe(0);
  });
});

describe('opened often', () => {
  it('the figures are folded away, and nobody is told how often', async () => {
    await popup({ folded: true, apart: { typical: 52, usual: null } });
    expect(one('h1').textContent).toBe('You have been here a few times in the last half hour.');
    expect(text()).not.toMatch(/six|looks|apart|\d/i);
    expect(document.querySelector('svg[role=img]')).toBeNull();
    expect(button('Notice WhatsApp')).toBeDefined();
  });

  it('they are shown to whom asks for them, for as long as the popup is open', async () => {
    await popup({ folded: true });
    await press(button('Show them'));
    expect(document.activeElement).toBe(one('h1'));
    expect(one('h1').textContent).toBe('Six looks today.');
    await update({ folded: true, wishes: [] });
    expect(one('h1').textContent).toBe('Six looks today.');
  });
});

describe('more', () => {
  const isOpen = () => button('More').getAttribute('aria-expanded') === 'true' && !one('#more').hidden;

  it('is folded at first, and unfolds in place of the days before', async () => {
    await popup({});
    expect([isOpen(), one('#more').hidden]).toEqual([false, true]);
    await press(button('More'));
    expect([isOpen(), document.querySelector('.week')]).toEqual([true, null]);
    await press(button('More'));
    expect(isOpen()).toBe(false);
  });

  it('offers to answer a message where there may be one, and is done then', async () => {
    await popup({ mayPass: false });
    expect(text()).not.toContain('I have a message to answer');
    await popup({});
    await press(button('More'));
    await press(button('I have a message to answer'));
    expect(ways.onPass).toHaveBeenCalledExactlyOnceWith('whatsapp');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(button('More'));
  });

  it('erases after asking once, and says what erasing does not do', async () => {
    await popup({});
    await press(button('More'));
    await press(button('Erase everything …'));
    expect(document.activeElement).toBe(one('h1'));
    expect(text()).toContain('Clearing the browser’s history does not erase this.');
    expect(text()).toContain('records that are suddenly gone can be noticed');
    await press(button('Keep it'));
    expect(document.activeElement).toBe(button('More'));
    expect(ways.onErase).not.toHaveBeenCalled();
    await press(button('Erase everything …'));
    await press(button('Erase everything'));
    expect(ways.onErase).toHaveBeenCalledOnce();
    expect(isOpen()).toBe(false);
  });
});
