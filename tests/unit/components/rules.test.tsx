// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sayFigures, stepOf } from '../../../components/options/figures-said.ts';
import { DEFAULTS, type Settings, type SiteSettings, STEPS, type Step } from '../../../lib/core/settings.ts';
import { button, one, press, show, text } from './page.ts';
import { INSTAGRAM, settingsPage, ways } from './settings-page.tsx';

const radio = (group: string, value: string) => one<HTMLInputElement>(`input[name=${group}][value=${value}]`);

async function type(id: string, words: string): Promise<void> {
  await act(async () => {
    const field = one<HTMLInputElement>(`#${id}`);
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

beforeEach(() => vi.clearAllMocks());

describe('what a step means', () => {
  it.each([
    [
      'early',
      'Messages: at look 3 within 20 min. Feeds: after 5 min or 30 screens. Watched pages: at visit 2 of a day. Drafts: at ask 2 in a day.',
    ],
    [
      'standard',
      'Messages: at look 4 within 30 min. Feeds: after 10 min or 60 screens. Watched pages: at visit 3 of a day, or the second within 30 min. Drafts: at ask 2 in a day.',
    ],
    [
      'relaxed',
      'Messages: at look 6 within 60 min. Feeds: after 20 min or 120 screens. Watched pages: at visit 5 of a day. Drafts: at ask 3 in a day.',
    ],
  ] as const)('%s', (step, said) => {
    expect(sayFigures(STEPS[step])).toBe(said);
    expect(stepOf({ ...STEPS[step] })).toBe(step);
  });

  it('is told of the loops of a site alone', () => {
    expect(sayFigures(STEPS.standard, 'social')).not.toMatch(/Messages|Drafts/);
    expect(sayFigures(STEPS.standard, 'messaging')).not.toContain('Feeds');
  });

  it('is no step where one figure differs', () => {
    expect(stepOf({ ...STEPS.standard, asks: 3 })).toBeNull();
  });
});

describe('how early, everywhere', () => {
  it('is a step, and another one is kept with all its figures', async () => {
    await show(settingsPage([INSTAGRAM]));
    expect(radio('step', 'standard').checked).toBe(true);
    await press(radio('step', 'relaxed'));
    expect(ways.onThresholds).toHaveBeenCalledExactlyOnceWith(STEPS.relaxed);
  });

  it('begins figures of one’s own from those that hold, and changes nothing before one is typed', async () => {
    await show(settingsPage([INSTAGRAM]));
    await press(radio('step', 'own'));
    expect(ways.onThresholds).not.toHaveBeenCalled();
    await type('step-looks', '5');
    expect(ways.onThresholds).toHaveBeenCalledExactlyOnceWith({ ...STEPS.standard, looks: 5 });
  });

  it('shows figures that are of no step', async () => {
    await show(settingsPage([INSTAGRAM], { ...DEFAULTS, thresholds: { ...STEPS.standard, feedMinutes: 7 } }));
    expect(radio('step', 'own').checked).toBe(true);
    expect(one<HTMLInputElement>('#step-feedMinutes').value).toBe('7');
  });
});

describe('the rules of one site', () => {
  const settingsOf = (instagram: Partial<SiteSettings>, change: Partial<Settings> = {}): Settings => ({
    ...DEFAULTS,
    ...change,
    sites: { instagram: { on: true, ...instagram } },
  });

  async function open(settings: Settings): Promise<void> {
    await show(settingsPage([INSTAGRAM], settings));
    await press(button('Change the rules for Instagram'));
  }

  it.each([
    [{}, 'The rules of everywhere hold here.'],
    [{ step: 'early' }, 'Of its own here: early.'],
    [{ thresholds: STEPS.standard, times: [] }, 'Of its own here: figures of its own and no cards.'],
  ] as const)('stand in a line: %j', async (site, said) => {
    await show(settingsPage([INSTAGRAM], settingsOf(site)));
    expect(text()).toContain(said);
    expect(button('Change the rules for Instagram').getAttribute('aria-expanded')).toBe('false');
  });

  it.each(['early', 'standard', 'relaxed'] satisfies Step[])(
    'can be %s, which takes the place of figures',
    async (step) => {
      await open(settingsOf({ thresholds: { ...STEPS.early, looks: 9 } }));
      await press(radio('step-instagram', step));
      expect(ways.onSite).toHaveBeenCalledExactlyOnceWith('instagram', { step, thresholds: null });
    },
  );

  it('can be those of everywhere again', async () => {
    await open(settingsOf({ step: 'early' }));
    await press(radio('step-instagram', 'everywhere'));
    expect(ways.onSite).toHaveBeenCalledExactlyOnceWith('instagram', { step: null, thresholds: null });
  });

  it('can be figures of its own, from those that hold there', async () => {
    await open(settingsOf({ step: 'early' }));
    await press(radio('step-instagram', 'own'));
    await type('step-instagram-feedMinutes', '7');
    expect(ways.onSite).toHaveBeenCalledExactlyOnceWith('instagram', {
      step: null,
      thresholds: { ...STEPS.early, feedMinutes: 7 },
    });
  });

  it('say what relaxed means there, which is never sooner than the person’s own', async () => {
    await open(settingsOf({}, { thresholds: { ...STEPS.standard, feedMinutes: 30 } }));
    expect(radio('step-instagram', 'relaxed').closest('label')?.textContent).toContain('after 30 min or 120 screens');
  });

  it.each([
    ['everywhere', null],
    ['never', []],
    ['always', [{ days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 1440 }]],
  ])('can be kept to hours: %s', async (choice, times) => {
    await open(settingsOf({ times: [{ days: [1], from: 60, to: 120 }] }));
    expect(radio('times-instagram', 'hours').checked).toBe(true);
    await press(radio('times-instagram', choice));
    expect(ways.onSite).toHaveBeenCalledExactlyOnceWith('instagram', { times });
  });
});

describe('how often at most', () => {
  it('can be lowered and not raised', async () => {
    await show(settingsPage([INSTAGRAM]));
    await type('cap-perDay', '1');
    expect(ways.onCaps).toHaveBeenCalledExactlyOnceWith({ perTarget: 4, perDay: 1 });
    await type('cap-perTarget', '5');
    expect(ways.onCaps).toHaveBeenCalledOnce();
    expect(text()).toContain('Type a whole number from 1 to 4. Until then 4 holds.');
  });

  it('goes by a day that begins when the person says', async () => {
    await show(settingsPage([INSTAGRAM]));
    const hour = one<HTMLSelectElement>('#day-start');
    expect([hour.value, hour.options[4]?.textContent]).toEqual(['4', '4:00']);
    await act(async () => {
      hour.value = '6';
      hour.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(ways.onDayStart).toHaveBeenCalledExactlyOnceWith(6);
  });
});
