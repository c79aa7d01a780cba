// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Preview, PreviewWay } from '../../../components/options/preview.tsx';
import type { Preview as Previewed } from '../../../lib/core/preview.ts';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import type { PreviewAsked } from '../../../lib/messages/messages.ts';
import { one, show, text } from './page.ts';

const onPreview = vi.fn<(asked: PreviewAsked) => Promise<Previewed | null>>();
const line = (change: Partial<Settings> = {}, site: string | null = null) => (
  <PreviewWay.Provider value={onPreview}>
    <Preview settings={{ ...DEFAULTS, ...change }} {...(site !== null && { site })} />
  </PreviewWay.Provider>
);
const update = (...given: Parameters<typeof line>) => act(() => render(line(...given), one('#page')));
const looks = (figure: number) => ({ thresholds: { ...DEFAULTS.thresholds, looks: figure } });

afterEach(() => {
  render(null, one('#page'));
  onPreview.mockReset();
});

it.each<[Previewed, Partial<Settings>, string | null, string]>([
  [{ loops: 3, madeUp: false }, {}, null, 'Would have noticed 3 loops in the last seven days.'],
  [{ loops: 1, madeUp: false }, {}, null, 'Would have noticed 1 loop in the last seven days.'],
  [{ loops: 0, madeUp: false }, {}, 'x', 'Would have noticed no loop here in the last seven days.'],
  [
    { loops: 18, madeUp: true },
    {},
    null,
    'Would notice 18 loops in a made-up week, as there are no days of your own yet.',
  ],
  [
    { loops: 3, madeUp: false },
    { countsHidden: true },
    null,
    'Would have noticed a loop or more in the last seven days.',
  ],
])('tells %j in a sentence', async (told, change, site, sentence) => {
  onPreview.mockResolvedValue(told);
  await show(line(change, site));
  expect(text()).toBe(sentence);
});

it('follows the settings, and never shows what was asked for before', async () => {
  const answers: ((told: Previewed | null) => void)[] = [];
  onPreview.mockImplementation(() => new Promise((answer) => answers.push(answer)));
  await show(line(looks(4)));
  await update(looks(3));
  expect(onPreview.mock.calls.map(([{ settings }]) => settings.thresholds.looks)).toEqual([4, 3]);
  const [{ place: first }, { place: second }] = onPreview.mock.calls.map(([asked]) => asked) as [
    PreviewAsked,
    PreviewAsked,
  ];
  expect(first).toBe(second);
  await act(async () => answers[1]?.({ loops: 7, madeUp: false }));
  await act(async () => answers[0]?.({ loops: 5, madeUp: false }));
  expect(text()).toContain('7 loops');
});

it('keeps the last sentence until the next is known, and asks for nothing where nothing is other', async () => {
  onPreview.mockResolvedValueOnce({ loops: 2, madeUp: false }).mockResolvedValueOnce(null);
  await show(line());
  await update();
  expect(onPreview).toHaveBeenCalledOnce();
  await update(looks(3));
  expect(text()).toContain('2 loops');
});

it('asks anew when somebody comes back to the page', async () => {
  onPreview.mockResolvedValue({ loops: 2, madeUp: false });
  await show(line());
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(onPreview).toHaveBeenCalledTimes(2);
});

it('says nothing where the worker does not answer', async () => {
  onPreview.mockRejectedValue(new Error('Nobody answered.'));
  await show(line());
  expect(text()).toBe('');
});
