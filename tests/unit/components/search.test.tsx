// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SECTIONS } from '../../../components/options/anchors.ts';
import { DEFAULTS } from '../../../lib/core/settings.ts';
import { one, show, text } from './page.ts';
import { INSTAGRAM, REDDIT, settingsPage } from './settings-page.tsx';

const marks = new Map<string, { texts: readonly string[] }>();

class Highlight {
  readonly texts: readonly string[];
  constructor(...ranges: Range[]) {
    this.texts = ranges.map(String);
  }
}

const IDS = SECTIONS.map(([id]) => id);
const shown = () => [...document.querySelectorAll<HTMLElement>('section')].filter((each) => !each.hidden);
const listed = () => [...document.querySelectorAll('nav a')].map((each) => each.getAttribute('href'));

async function seek(words: string): Promise<void> {
  await act(async () => {
    const field = one<HTMLInputElement>('#seek');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

beforeEach(() => {
  marks.clear();
  vi.stubGlobal('CSS', { highlights: marks });
  vi.stubGlobal('Highlight', Highlight);
});

afterEach(() => {
  location.hash = '';
  vi.unstubAllGlobals();
});

describe('the sections of the settings', () => {
  it('are all there, in the order of the index, each under its heading', async () => {
    await show(settingsPage([INSTAGRAM, REDDIT]));
    expect(shown().map(({ id }) => id)).toEqual(IDS);
    expect(listed()).toEqual(IDS.map((id) => `#${id}`));
    for (const section of shown()) expect(section.querySelector('h2')?.textContent).not.toBe('');
  });

  it('can be linked to: the one that is named takes the focus once it is drawn', async () => {
    location.hash = '#hours';
    await show(settingsPage([INSTAGRAM]));
    expect(document.activeElement).toBe(one('#hours h2'));
  });

  it('leave the focus alone where nothing or something else is named', async () => {
    location.hash = '#nothing-of-ours';
    await show(settingsPage([INSTAGRAM]));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a search', () => {
  it('leaves the sections that hold every word, lists and counts them, and marks the words', async () => {
    await show(settingsPage([INSTAGRAM]));
    await seek('BREATH');
    expect(shown().map(({ id }) => id)).toEqual(['words']);
    expect(listed()).toEqual(['#words']);
    expect(one('.seek [role=status]').textContent).toBe('1 section holds this.');
    expect(marks.get('sought')?.texts).toEqual(['breath', 'breath']);
  });

  it('finds a section by another word for it', async () => {
    await show(settingsPage([INSTAGRAM]));
    await seek('sensitivity');
    expect(shown().map(({ id }) => id)).toEqual(['early']);
  });

  it('says so where nothing holds it, and Escape shows everything again', async () => {
    await show(settingsPage([INSTAGRAM]));
    await seek('zebra');
    expect(shown()).toEqual([]);
    expect(text()).toContain('Nothing in the settings holds “zebra”.');
    await act(async () => {
      one('#seek').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(shown().map(({ id }) => id)).toEqual(IDS);
    expect(one<HTMLInputElement>('#seek').value).toBe('');
    expect(marks.size).toBe(0);
  });

  it('follows what is on the page', async () => {
    await show(
      settingsPage([INSTAGRAM, REDDIT], { ...DEFAULTS, ownWordings: [{ id: 'a', loop: 'feed', text: 'Zebras.' }] }),
    );
    await seek('zebra');
    expect(shown().map(({ id }) => id)).toEqual(['words']);
  });
});
