// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '../../../components/dashboard/dashboard.tsx';
import type { Evidence, LoopEvidence } from '../../../lib/core/figures/evidence.ts';
import type { DashboardView } from '../../../lib/messages/messages.ts';
import { button, one, press, show, text } from './page.ts';

const onRange = vi.fn();
const onSite = vi.fn();
const onWeek = vi.fn();
const onLine = vi.fn(async () => {});
const onSettings = vi.fn();
const onData = vi.fn();

const MINUTE = 60_000;
const none = () => Array.from({ length: 7 }, () => Array<number>(24).fill(0));
const looks = none();
const feedMinutes = none();
for (const row of looks.slice(1, 2)) row[21] = 5;
for (const row of feedMinutes.slice(1, 2)) row[21] = 12;

const VIEW: DashboardView = {
  asked: { range: 'week', site: null, weeksAgo: 0 },
  today: '2026-10-15',
  first: '2026-08-01',
  figures: {
    from: '2026-10-14',
    to: '2026-10-15',
    step: 'day',
    steps: [
      { from: '2026-10-14', to: '2026-10-14', spread: null, looks: 1, feedMs: 0, screens: 0 },
      {
        from: '2026-10-15',
        to: '2026-10-15',
        spread: { gaps: 4, low: 10, typical: 25, high: 150 },
        looks: 5,
        feedMs: 12 * MINUTE,
        screens: 30.5,
      },
    ],
    rhythm: { startsAt: 4, looks, feedMinutes },
    calms: [{ day: '2026-10-15', minutes: 160, from: 790, to: 950 }],
    overall: { gaps: 4, low: 10, typical: 25, high: 150 },
    days: 2,
  },
  intentions: [{ day: '2026-10-15', chosenMs: 10 * MINUTE, wasMs: 14 * MINUTE }],
  said: {
    noticed: [{ kind: 'messages', card: 3, silence: 1, unshown: 1 }],
    families: [{ family: 'notice', count: 3 }],
    answers: [{ answer: 'leave', count: 2 }],
  },
  evidence: { verdict: { kind: 'learning', moments: 12, of: 40 }, loops: [] },
  week: {
    monday: '2026-10-12',
    looks: 6,
    most: { day: '2026-10-15', looks: 5 },
    calm: null,
    feedMs: 12 * MINUTE,
    screens: 30.5,
    moments: 4,
    days: 2,
    line: '',
    mostLine: 280,
  },
  sites: [
    { id: 'instagram', name: 'Instagram' },
    { id: 'whatsapp', name: 'WhatsApp' },
  ],
  countsHidden: false,
  keepDays: 90,
  holdouts: 'usual',
  harmful: [],
};

function dashboard(change: Partial<DashboardView> = {}) {
  const ways = { onRange, onSite, onWeek, onLine, onSettings, onData };
  return show(<Dashboard view={{ ...VIEW, ...change }} locale="en-GB" {...ways} />);
}

function plain(): string {
  return text().replaceAll('\u00a0', ' ');
}

beforeEach(() => vi.clearAllMocks());

describe('a range and a site', () => {
  it('are chosen, and what is shown says what it is of', async () => {
    await dashboard();
    expect(plain()).toMatch(/14\s?–\s?15 October 2026\. Something was noticed on two days\./);
    await press(one('input[value=year]'));
    expect(onRange).toHaveBeenCalledExactlyOnceWith('year');
    const site = one<HTMLSelectElement>('select');
    site.value = 'whatsapp';
    site.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onSite).toHaveBeenCalledExactlyOnceWith('whatsapp');
  });

  it('says that nothing was noticed where nothing was', async () => {
    await dashboard({ figures: { ...VIEW.figures, days: 0 } });
    expect(plain()).toContain('Nothing was noticed in this time.');
    expect(document.querySelector('.chart')).toBeNull();
    await dashboard({ first: null });
    expect(plain()).toContain('Nothing was noticed so far.');
  });

  it('says on the first day that it is the first', async () => {
    await dashboard({ first: VIEW.today });
    expect(plain()).toContain('This is the first day.');
  });
});

describe('each value', () => {
  const values = (of: string) =>
    [...document.querySelectorAll(`#${of} ~ .chart [data-value]`)].map((value) =>
      (value.getAttribute('aria-label') ?? '').replaceAll('\u00a0', ' '),
    );

  it('is read out', async () => {
    await dashboard();
    expect(values('rhythm')).toHaveLength(7 * 24);
    expect(values('rhythm')).toContain('Tuesday, 21:00 to 22:00: five looks, twelve minutes in feeds');
    expect(values('room')).toEqual([
      'Wednesday 14 October: no two looks in one day',
      'Thursday 15 October: typically 25 minutes apart, half of them between ten minutes and 2 h 30 min',
    ]);
    expect(values('feeds')).toEqual([
      'Wednesday 14 October: none, 0 screens',
      'Thursday 15 October: twelve minutes, 31 screens',
      'Thursday 15 October: ten minutes chosen, 14 minutes spent there',
    ]);
  });

  it('is named as the most only where no other is as much', async () => {
    await dashboard();
    expect(plain()).toContain('Most looks fell on Tuesday between 21:00 and 22:00.');
    const even = looks.map((row, index) => (index === 4 ? row.map((count, hour) => (hour === 9 ? 5 : count)) : row));
    const fed = feedMinutes.map((row) => row.map(() => 0));
    const rhythm = { startsAt: 4, looks: even, feedMinutes: fed };
    await dashboard({ figures: { ...VIEW.figures, rhythm } });
    expect(plain()).toContain('No hour of the week stands out.');
  });

  it('stands in a table that is asked for', async () => {
    await dashboard();
    await press(button('As a table: Time between looks, day by day'));
    const rows = [...document.querySelectorAll('#room ~ .chart tbody tr')].map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ')),
    );
    expect(rows).toEqual([
      ['Wednesday 14 October', '0', '', '', ''],
      ['Thursday 15 October', '4', '10 min', '25 min', '2 h 30 min'],
    ]);
  });

  it('can be reached in one place of each drawing', async () => {
    await dashboard();
    for (const drawing of document.querySelectorAll('svg')) {
      expect(drawing.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    }
  });
});

describe('moments', () => {
  it('say what was noticed, said and answered', async () => {
    await dashboard();
    expect(plain()).toContain('3 with a card, 1 in silence, 1 that could not be shown');
    expect(plain()).toContain('Counting looks and minutes3');
    expect(plain()).toContain('Leave this for now2');
  });

  it.each([
    ['are said to be kept no longer where the range goes further back', '2026-01-01', true],
    ['need no word on that where it does not', '2026-08-01', false],
  ])('%s', async (_, from, said) => {
    await dashboard({ figures: { ...VIEW.figures, from }, first: from });
    expect(plain().includes('Moments are kept for 90 days.')).toBe(said);
  });
});

describe('whether it helps', () => {
  const look = {
    at: 0,
    moments: 120,
    monthly: false,
    through: 0,
    shown: 84,
    held: 36,
    p: 0.01,
    loops: [],
    harmful: [],
  };
  const followed = (...minutes: number[]) => minutes.map((each) => ({ minutes: each, censored: false }));
  const loop = (change: Partial<LoopEvidence> = {}): LoopEvidence => ({
    loop: 'messages',
    card: followed(20, 50, 300),
    silence: followed(0.5, 10),
    typical: { card: 45, silence: 20 },
    finding: 'helps',
    ...change,
  });
  const helps = (evidence: Evidence, change: Partial<DashboardView> = {}) => dashboard({ evidence, ...change });

  it.each<[string, Evidence, string]>([
    ['below twenty', VIEW.evidence, 'Still learning: 12 of 40 moments.'],
    [
      'from twenty on',
      { verdict: { kind: 'counting', shown: 15, held: 8, of: 40 }, loops: [] },
      'Still learning: 15 with a card and 8 in silence, of 40 in all.',
    ],
    [
      'unclear',
      { verdict: { kind: 'unclear', look: { ...look, finding: 'unclear' } }, loops: [] },
      'No clear difference yet.',
    ],
    [
      'nothing in the end',
      { verdict: { kind: 'nothing', look: { ...look, finding: 'unclear' } }, loops: [] },
      'No clear difference in 120 moments.',
    ],
    ['worse', { verdict: { kind: 'worse', look: { ...look, finding: 'worse' } }, loops: [] }, 'was worse for you'],
  ])('%s', async (_, evidence, said) => {
    await helps(evidence);
    expect(one('.helps-verdict').textContent).toContain(said);
  });

  it.each<[string, Partial<LoopEvidence>, string]>([
    ['longer away', {}, 'After a card you usually stayed away 25 minutes longer, in this browser.'],
    [
      'sooner back',
      { finding: 'worse', typical: { card: 10, silence: 20 } },
      'you usually came back ten minutes sooner',
    ],
    ['less of a feed', { loop: 'feed', typical: { card: 4, silence: 10 } }, 'you usually scrolled six minutes less'],
    [
      'more of a feed',
      { loop: 'feed', finding: 'worse', typical: { card: 9, silence: 4 } },
      'scrolled five minutes more',
    ],
    ['nothing clear', { finding: 'unclear' }, 'No clear difference yet.'],
  ])('of a loop: %s', async (_, change, said) => {
    await helps({ verdict: { kind: 'helps', look: { ...look, finding: 'helps' } }, loops: [loop(change)] });
    expect(one('.loop-helps').textContent).toContain(said);
  });

  it('counts each arm by stretches of time, the last one open', async () => {
    await helps({ verdict: { kind: 'helps', look: { ...look, finding: 'helps' } }, loops: [loop()] });
    const values = [...document.querySelectorAll('.loop-helps [data-value]')].map((value) =>
      (value.getAttribute('aria-label') ?? '').replaceAll('\u00a0', ' '),
    );
    expect(values).toContain('20 min to 40 min, after a card: 1 of 3');
    expect(values).toContain('2 h 40 min or more, after a card: 1 of 3');
    expect(values).toContain('less than a minute, after silence: 1 of 2');
    const counts = values.map((value) => Number(/: (\d+) of/.exec(value)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5);
  });

  it.each([
    ['off', 'Every card is shown, as you chose.'],
    ['unread', 'So far every card is shown.'],
  ] as const)('says why there is nothing to compare: %s', async (holdouts, said) => {
    await helps(VIEW.evidence, { holdouts });
    expect(one('.helps-verdict').textContent).toContain(said);
  });

  it('names what was switched off for doing harm', async () => {
    await helps(VIEW.evidence, { harmful: ['waiting', 'notice'] });
    expect(plain()).toContain('Switched off because of that: About waiting and Counting looks and minutes.');
  });
});

describe('a line of one’s own', () => {
  it('is kept when asked for', async () => {
    await dashboard();
    const field = one<HTMLTextAreaElement>('textarea');
    field.value = ' A slow one. ';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await press(await vi.waitFor(() => button('Keep it')));
    expect(onLine).toHaveBeenCalledExactlyOnceWith('A slow one.');
    await vi.waitFor(() => expect(plain()).toContain('Kept.'));
  });
});

describe('where counts are hidden', () => {
  it('no figure is read or read out, and there is no table', async () => {
    const evidence: Evidence = {
      verdict: { kind: 'learning', moments: 12, of: 40 },
      loops: [],
    };
    await dashboard({ countsHidden: true, evidence });
    expect(plain()).toContain('You have hidden counts.');
    expect(document.querySelector('.chart-switch, .pair-was')).toBeNull();
    expect(one('.helps-verdict').textContent).toBe('Still learning.');
    const said = [...document.querySelectorAll('#room ~ .chart [data-value], #feeds ~ .chart [data-value]')];
    expect(said.map((value) => value.getAttribute('aria-label'))).toEqual([
      'Wednesday 14 October: no two looks in one day',
      'Thursday 15 October',
      'Wednesday 14 October',
      'Thursday 15 October',
    ]);
    expect(one('.moments').textContent).not.toMatch(/\d/);
  });
});

it('leads to the settings and to one’s own data', async () => {
  await dashboard();
  await press(button('Open settings'));
  await press(button('Open your data'));
  expect([onSettings, onData].map((way) => way.mock.calls.length)).toEqual([1, 1]);
});
