// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CardsSay } from '../../../components/options/cards-say.tsx';
import { FAMILIES } from '../../../content/nudges/index.ts';
import { DEFAULTS, type OwnWording, type Settings } from '../../../lib/core/settings.ts';
import { button, one, press, show, text } from './page.ts';

const TEA: OwnWording = { id: 'w1', loop: 'messages', text: 'Tea first.' };

const ways = {
  onFamily: vi.fn(async () => true),
  onSaying: vi.fn(async () => true),
  onRelease: vi.fn(async () => true),
  onOwn: vi.fn(async () => true),
  onDisown: vi.fn(async () => true),
};

const section = (change: Partial<Settings> = {}) => <CardsSay settings={{ ...DEFAULTS, ...change }} {...ways} />;
const update = (change: Partial<Settings>) => act(() => render(section(change), one('#page')));
const isOn = (name: string) => button(name).getAttribute('aria-checked') === 'true';
const rowOf = (name: string) => button(name).closest('li')?.textContent;

beforeEach(() => vi.clearAllMocks());

describe('families', () => {
  const families = () => [...document.querySelectorAll('.families [role=switch]')];

  it('are all listed with a switch and what they say, under the word that they take turns', async () => {
    await show(section());
    expect(text()).toContain('Cards take turns in what they say and how, so that they do not go stale.');
    // And the time one chose to look again, which has no file.
    expect(families()).toHaveLength(FAMILIES.length + 1);
    expect(rowOf('Show cards: About waiting')).toContain('Not knowing is allowed');
  });

  it('are on at first but for the breath', async () => {
    await show(section());
    const off = families().filter((each) => each.getAttribute('aria-checked') === 'false');
    expect(off.map((each) => each.getAttribute('aria-label'))).toEqual(['Show cards: A breath']);
    await press(button('Show cards: A breath'));
    expect(ways.onFamily).toHaveBeenCalledExactlyOnceWith('breath', true);
    await update({ familiesOn: ['breath'] });
    expect(isOn('Show cards: A breath')).toBe(true);
  });

  it.each([...FAMILIES.map(({ id }) => id), 'promise', 'own'])('can be brought back: %s', async (family) => {
    const settings = { familiesOn: ['breath'], familiesOff: [family] };
    await show(section(settings));
    const off = families().filter((each) => each.getAttribute('aria-checked') === 'false');
    expect(off).toHaveLength(1);
    await press(off[0] as HTMLElement);
    expect(ways.onFamily).toHaveBeenCalledExactlyOnceWith(family, true);
  });

  it('say so where Unspiral stopped them for the harm they did, until they are brought back', async () => {
    const waiting = 'Show cards: About waiting';
    await show(section({ familiesOff: ['waiting', 'notice'], familiesHarmful: ['waiting'] }));
    expect(rowOf(waiting)).toContain('you came back sooner or stayed longer, in this browser');
    expect(rowOf('Show cards: Counting looks and minutes')).not.toContain('stopped');
    await press(button(waiting));
    expect(ways.onFamily).toHaveBeenCalledExactlyOnceWith('waiting', true);
    await update({});
    expect(rowOf(waiting)).not.toContain('Unspiral stopped');
  });

  it('are one more where something of one’s own was written', async () => {
    await show(section({ ownWordings: [TEA] }));
    expect(isOn('Show cards: Your own sentences')).toBe(true);
  });
});

describe('what is left unsaid, and asked', () => {
  it.each([
    ['Hide counts', 'countsHidden'],
    ['Ask what brings me to a feed', 'door'],
  ] as const)('%s: off at first, and on where it was asked for', async (name, field) => {
    await show(section());
    expect(isOn(name)).toBe(false);
    await press(button(name));
    expect(ways.onSaying).toHaveBeenCalledExactlyOnceWith({ [field]: true });
    await update({ [field]: true });
    expect(isOn(name)).toBe(true);
    await press(button(name));
    expect(ways.onSaying).toHaveBeenLastCalledWith({ [field]: false });
  });
});

describe('wordings of which something was said', () => {
  const lists = () => [...document.querySelectorAll('h4')].map((each) => each.textContent);

  it('are no list where nothing was', async () => {
    await show(section());
    expect(lists()).toEqual([]);
    expect(text()).toContain('“About these words” on a card lets you keep a wording or send it away.');
  });

  it('are listed by what was said, in their own words, with a gap where a card tells a count', async () => {
    await show(
      section({ wordingsKept: ['notice/so-far', 'own/w1'], wordingsOff: ['notice/nth-look'], ownWordings: [TEA] }),
    );
    const [kept, off] = [...document.querySelectorAll('h4 + ul')].map((list) =>
      [...list.querySelectorAll('p')].map((each) => each.textContent),
    );
    expect(lists()).toEqual(['To come more often', 'Not to come']);
    expect(kept).toEqual(['… here so far.', 'Tea first.']);
    expect(off).toEqual(['That’s the … look here in …']);
  });

  it('leave out what there is no more', async () => {
    await show(section({ wordingsOff: ['notice/gone', 'own/w9'] }));
    expect(lists()).toEqual([]);
  });

  it('come as any other again, which is said, and the focus stays near', async () => {
    await show(section({ wordingsOff: ['notice/so-far'] }));
    await press(button('Let it come as any other: … here so far.'));
    expect(ways.onRelease).toHaveBeenCalledExactlyOnceWith('notice/so-far');
    await update({});
    expect(document.activeElement?.textContent).toBe('Single wordings');
    expect(text()).toContain('It may come again, as any other.');
  });
});
