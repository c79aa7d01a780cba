// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { DayReport } from '../../../lib/core/report.ts';
import type { PageView, PopupView, SiteView } from '../../../lib/messages/messages.ts';
import { button, one, press, show, text } from './page.ts';

const WHATSAPP: SiteView = { id: 'whatsapp', name: 'WhatsApp', kind: 'messaging', on: true, granted: true };

const onSwitch = vi.fn();
const onWatch = vi.fn();
const onPause = vi.fn();
const onSettings = vi.fn();

function day(date: string, looks: number): DayReport {
  return { strip: { day: date, from: 0, looks: [], feeds: [], calm: null, length: 1440 }, looks, feedMs: 0, calmMs: 0 };
}

function popup(change: Partial<PopupView>) {
  const week = [day('2026-11-21', 2), day('2026-11-20', 0)];
  const today = day('2026-11-22', 6);
  const usual = {
    site: WHATSAPP,
    today,
    week,
    page: null,
    ownSites: [],
    empty: false,
    countsHidden: false,
    pause: null,
  };
  const view: PopupView = { ...usual, ...change };
  return show(<Popup view={view} locale="en-GB" {...{ onSwitch, onWatch, onPause, onSettings }} />);
}

beforeEach(() => vi.clearAllMocks());

describe('the site in front', () => {
  it('has one switch, which says how it stands', async () => {
    await popup({});
    expect(button('Notice WhatsApp').getAttribute('aria-checked')).toBe('true');
    await press(button('Notice WhatsApp'));
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('whatsapp', false);
  });

  it('is switched on from off', async () => {
    await popup({ site: { ...WHATSAPP, on: false, granted: false } });
    expect(text()).not.toContain('has not allowed');
    await press(button('Notice WhatsApp'));
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('whatsapp', true);
  });

  it('says so where the browser has not allowed it, and asks again', async () => {
    await popup({ site: { ...WHATSAPP, granted: false } });
    expect(text()).toContain('The browser has not allowed this yet.');
    await press(button('Ask the browser'));
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith('whatsapp', true);
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
    expect(onWatch).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says why where no more pages can be watched, and lets one go that is', async () => {
    await popup({ page: { ...PAGE, full: true } });
    expect(document.querySelector('.page-row button')).toBeNull();
    expect(document.body.textContent).toContain('As many pages are watched as can be.');
    await popup({ page: { ...PAGE, full: true, watched: true } });
    expect(document.querySelector('.page-row button')).not.toBeNull();
  });

  it('says that it is watched, and can be so no more', async () => {
    await popup({ page: { ...PAGE, watched: true } });
    expect(text()).toContain('This page is watched. A card may come');
    await press(button('Stop watching this page'));
    expect(onWatch).toHaveBeenCalledExactlyOnceWith(false);
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
    expect(days).toEqual(['Saturday: two looks.', 'Friday: nothing noticed.']);
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
    expect(said).toEqual(['A look or more today.', 'Saturday: a look or more.', 'Friday: nothing noticed.']);
  });
});

describe('a pause', () => {
  it('is offered in one row', async () => {
    await popup({});
    await press(button('Pause for an hour'));
    expect(onPause).toHaveBeenCalledExactlyOnceWith('hour');
  });

  it('is shown while it holds, with the way to end it', async () => {
    const now = new Date(2026, 10, 22, 17).getTime();
    await popup({ pause: { until: now + 3_600_000, now } });
    expect(text()).toContain('Paused until 18:00.');
    await press(button('End the pause'));
    expect(onPause).toHaveBeenCalledExactlyOnceWith(null);
  });
});

it('leads to the settings', async () => {
  await popup({});
  await press(button('Settings'));
  expect(onSettings).toHaveBeenCalledOnce();
});
