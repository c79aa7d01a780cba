// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { i18n } from '#i18n';
import { Data } from '../../../components/data/data.tsx';
import { faultSentence } from '../../../components/data/fault-sentence.ts';
import type { DataWays } from '../../../components/data/ways.ts';
import type { Fault } from '../../../lib/core/data/faults.ts';
import type { Coming, Plan } from '../../../lib/messages/carrying.ts';
import type { KeptView } from '../../../lib/messages/messages.ts';
import { button, one, press, show, text } from './page.ts';

const KEPT: KeptView = {
  days: ['2021-10-14', '2026-10-14'],
  detailsSince: '2026-07-16',
  keepDays: 90,
  sites: [{ id: 'whatsapp', name: 'WhatsApp' }],
  today: '2026-10-14',
};
const COMING: Coming = { fresh: { segments: 1200, moments: 1, days: 0 }, known: 2, old: 3, lines: 0 };
const PLAN: Plan = {
  writtenAt: Date.UTC(2026, 9, 14, 12),
  without: COMING,
  withSettings: { ...COMING, old: 0 },
  hasSettings: true,
  ownSites: [],
  isNew: false,
};

const ways = {
  onKeep: vi.fn(async () => {}),
  onWrite: vi.fn<DataWays['onWrite']>(async () => 'done'),
  onRead: vi.fn<DataWays['onRead']>(async () => ({ plan: PLAN })),
  onBring: vi.fn<DataWays['onBring']>(async () => 'done'),
  onLeave: vi.fn(),
  onStop: vi.fn(),
  onErasePart: vi.fn(async () => {}),
};

beforeEach(() => vi.clearAllMocks());

const page = (kept: Partial<KeptView> = {}, space: number | null = 12_345_678) =>
  show(<Data kept={{ ...KEPT, ...kept }} space={space} locale="en-GB" {...ways} />);

/** Chooses a file, as the browser's own window for that would. */
async function choose(): Promise<void> {
  const input = one<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'unspiral.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('what there is', () => {
  it('is told with its size and its days', async () => {
    await page();
    expect(text()).toContain('About 12 MB on this device.');
    expect(text()).toContain('The totals of each day go back to 14 October 2021, the details to 16 July 2026.');
  });

  it('is told without a size where the browser says none', async () => {
    await page({ detailsSince: null }, null);
    expect(text()).not.toContain('MB');
    expect(text()).toContain('There are no details.');
  });

  it('is nothing on the first day, and then there is nothing to erase', async () => {
    await page({ days: null, detailsSince: null });
    expect(text()).toContain('Nothing has been noticed yet');
    expect(text()).not.toContain('Erase a part');
  });
});

describe('for how long', () => {
  it('has what was set elsewhere among its choices', async () => {
    await page({ keepDays: 45 });
    const choices = [...document.querySelectorAll('#data-keep option')].map(({ textContent }) => textContent);
    expect(choices).toEqual(['7 days', '30 days', '45 days', '90 days', '180 days', '365 days']);
    expect(one<HTMLSelectElement>('#data-keep').value).toBe('45');
  });
});

describe('a file', () => {
  it('can be written, and it is said how that ended', async () => {
    await page();
    await press(button('Moments (CSV)'));
    expect(ways.onWrite).toHaveBeenCalledExactlyOnceWith('moments', expect.any(Function));
    expect(text()).toContain('The file is with your downloads.');
  });

  it('shows what it would do before it does it', async () => {
    await page();
    await choose();
    expect(text()).toContain('1,200 stretches of attention are added.');
    expect(text()).toContain('1 moment is added.');
    expect(text()).toContain('2 entries are here already');
    expect(text()).toContain('3 entries are older');
    expect(text()).toContain('Watched pages are in no file.');
    expect(ways.onBring).not.toHaveBeenCalled();
    await press(button('Bring it in'));
    expect(ways.onBring).toHaveBeenCalledExactlyOnceWith(false, expect.any(Function));
    expect(text()).toContain('It is all here now.');
  });

  it('can be left', async () => {
    await page();
    await choose();
    await press(button('Leave it'));
    expect(ways.onLeave).toHaveBeenCalledOnce();
    expect(text()).not.toContain('stretches');
  });

  it('brings its settings where nothing was set up yet', async () => {
    ways.onRead.mockResolvedValueOnce({ plan: { ...PLAN, isNew: true } });
    await page();
    await choose();
    expect(text()).not.toContain('older');
    await press(button('Bring it in'));
    expect(ways.onBring).toHaveBeenCalledExactlyOnceWith(true, expect.any(Function));
  });

  it('shows how far it is, and can be stopped', async () => {
    let end = (_ended: 'stopped') => {};
    ways.onRead.mockImplementationOnce((_file, onProgress) => {
      onProgress(0.25);
      return new Promise((resolve) => {
        end = resolve;
      });
    });
    await page();
    await choose();
    expect(one<HTMLProgressElement>('progress').value).toBe(0.25);
    await press(button('Stop'));
    expect(ways.onStop).toHaveBeenCalledOnce();
    await act(async () => end('stopped'));
    expect(text()).toContain('Stopped. Nothing was changed.');
  });

  it('that is refused says why, and that nothing was changed', async () => {
    ways.onRead.mockResolvedValueOnce({ fault: { fault: 'newer', version: 3 } });
    await page();
    await choose();
    expect(text()).toContain('A newer Unspiral wrote this file (its version is 3).');
    expect(text()).toContain('Nothing was changed.');
  });
});

describe('a fault', () => {
  test.each<[Fault, string]>([
    [{ fault: 'empty' }, 'This file is empty.'],
    [{ fault: 'unreadable' }, 'The browser could not read this file.'],
    [{ fault: 'large', bytes: 61_000_000 }, 'This file has 61 MB. At most 50 MB can be read.'],
    [{ fault: 'cut-off' }, 'This file ends too early.'],
    [{ fault: 'deep', line: 7 }, 'In line 7, too many things lie one within another.'],
    [{ fault: 'not-json', line: null }, 'This is not a JSON file.'],
    [{ fault: 'not-json', line: 1200 }, 'It cannot be read from line 1,200 on.'],
    [{ fault: 'other' }, 'This JSON file was not written by'],
    [{ fault: 'many', part: 'segments', entries: 1_000_000 }, 'This file has 1,000,000 segments. At most 500,000'],
    [{ fault: 'missing', part: 'learnt' }, 'Something is missing in this file: “learnt”.'],
    [
      { fault: 'field', part: 'moments', entry: 1300, field: 'because.look', expected: 'number' },
      'At “moments”, entry 1,300: “because.look” has to be a whole number',
    ],
    [
      { fault: 'field', part: 'settings', entry: 0, field: 'x'.repeat(5000), expected: 'unknown' },
      `At settings: “${'x'.repeat(40)}” is not known here.`,
    ],
    [
      { fault: 'field', part: 'segments', entry: 2, field: 'id', expected: 'twice' },
      'At “segments”, entry 2: the same entry was there before.',
    ],
  ])('%j is told with its place', (fault, sentence) => {
    expect(faultSentence(i18n, 'en-GB', fault)).toContain(sentence);
  });
});

describe('a part', () => {
  it('is erased once it was asked, within the days that are there', async () => {
    await page();
    HTMLDialogElement.prototype.showModal ??= () => {};
    await press(button('Erase these'));
    expect(ways.onErasePart).not.toHaveBeenCalled();
    await press(button('Erase it'));
    expect(ways.onErasePart).toHaveBeenCalledExactlyOnceWith({ site: null, from: '2021-10-14', to: '2026-10-14' });
    expect(text()).toContain('That part is erased.');
  });

  it('has its days in order', async () => {
    await page();
    const [from] = [...document.querySelectorAll<HTMLInputElement>('input[type="date"]')];
    await act(async () => {
      if (from) from.value = '2027-01-01';
      from?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(button('Erase these').disabled).toBe(true);
    expect(text()).toContain('Choose two days, the earlier one first.');
  });
});
