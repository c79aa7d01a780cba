// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { openSettingsFile } from '../../../components/options/open-file.ts';
import { SettingsFile } from '../../../components/options/settings-file.tsx';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import { writeSettingsFile } from '../../../lib/core/settings-file/write.ts';
import { button, one, press, show, text } from './page.ts';

const ways = { onSave: vi.fn(), onOpen: vi.fn(openSettingsFile), onTake: vi.fn(async () => true) };
const OTHER: Settings = { ...DEFAULTS, door: true, sites: { x: { on: true } } };

const shown = (settings: Settings = DEFAULTS) => show(<SettingsFile settings={settings} locale="en-GB" {...ways} />);

/** Chooses a file with this in it, and waits until what follows is drawn. */
async function open(content: string): Promise<void> {
  const input = one<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File([content], 'settings.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitUntil(() => ways.onOpen.mock.results.at(-1)?.value);
    await ways.onOpen.mock.results.at(-1)?.value;
  });
}

beforeEach(() => vi.clearAllMocks());

it('saves, and says under which name', async () => {
  await shown();
  await press(button('Save the settings'));
  expect(ways.onSave).toHaveBeenCalledOnce();
  expect(text()).toContain('The file is among your downloads and is called settings.json.');
});

it('says what a file would change before anything does, and takes it only then', async () => {
  await shown();
  await open(writeSettingsFile(OTHER));
  expect(text()).toContain('This file would change');
  expect(text()).toContain('Watched from then on: X.');
  expect(text()).toContain('Also other than now: the question at the door of a feed.');
  expect(text()).toContain('The browser asks about sites that it has not allowed yet.');
  expect(document.activeElement?.textContent).toBe('This file would change');
  expect(ways.onTake).not.toHaveBeenCalled();
  await press(button('Take these settings'));
  expect(ways.onTake).toHaveBeenCalledExactlyOnceWith({ ...OTHER, watchedPages: [] });
  expect(text()).toContain('The settings of the file hold now.');
  expect(text()).not.toContain('This file would change');
});

it('changes nothing where that is chosen', async () => {
  await shown();
  await open(writeSettingsFile(OTHER));
  await press(button('Leave all as it is'));
  expect(ways.onTake).not.toHaveBeenCalled();
  expect(text()).toContain('Nothing was changed.');
  expect(document.activeElement).toBe(one('input[type=file]'));
});

it('has nothing to take where all is as in the file', async () => {
  await shown(OTHER);
  await open(writeSettingsFile(OTHER));
  expect(text()).toContain('This file holds what is set here already, so there is nothing to change.');
});

it('says each thing that is wrong, and takes none of it', async () => {
  await shown();
  await open(JSON.stringify({ unspiral: 'settings', version: 1, door: 1, dayStartsAt: 99, countsHidden: true }));
  expect([...document.querySelectorAll('li')].map((item) => item.textContent).toSorted()).toEqual([
    '“dayStartsAt” is 99. Write a whole number from 0 to 23.',
    '“door” is 1. Write true or false.',
  ]);
  expect(document.activeElement?.textContent).toBe('This file cannot be taken, and nothing was changed');
  expect(ways.onTake).not.toHaveBeenCalled();
});

it('counts what is wrong beyond what anybody would read', async () => {
  await shown();
  const wordingsOff = Array.from({ length: 100 }, () => 'x');
  await open(JSON.stringify({ unspiral: 'settings', version: 1, wordingsOff }));
  expect(document.querySelectorAll('li')).toHaveLength(31);
  expect(text()).toContain('And 70 things more.');
});

it('does not even read what is far too large', async () => {
  const file = new File([' '.repeat(1_000_001)], 'film.json');
  const read = vi.spyOn(file, 'text');
  expect(await openSettingsFile(file)).toEqual({ faults: [{ wrong: 'large' }] });
  expect(read).not.toHaveBeenCalled();
});
