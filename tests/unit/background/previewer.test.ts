// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import type { Memory, MemoryKeeper } from '../../../lib/background/memory.ts';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import { EMPTY_SNAPSHOT } from '../../../lib/core/snapshot.ts';
import type { PreviewAsked } from '../../../lib/messages/messages.ts';
import { keptOf } from '../core/lives/kept.ts';
import { Story, settingsWith, TEN } from '../core/story.ts';

const NOTHING = { segments: [], moments: [] };
const historyOn = vi.fn();
vi.mock('../../../lib/browser/extension.ts', () => ({ browser: {} }));
vi.mock('../../../lib/browser/clock.ts', () => ({ now: () => TEN, timeZone: () => 'UTC' }));
vi.mock('../../../lib/store/queries.ts', () => ({ historyOn }));
const { createPreviewer } = await import('../../../lib/background/previewer.ts');

const PAGE = { site: 'instagram', subject: 'abc', addedAt: 1 };

function memory(): { keeper: MemoryKeeper; noticed: () => void } {
  let snapshot = EMPTY_SNAPSHOT;
  const settings = { ...DEFAULTS, watchedPages: [PAGE] };
  const recall = async () => ({ settings, snapshot, store: {}, installation: 'here', key: {} }) as unknown as Memory;
  return { keeper: { recall } as unknown as MemoryKeeper, noticed: () => (snapshot = { ...EMPTY_SNAPSHOT }) };
}

function asked(change: Partial<Settings> = {}, place = 'early'): PreviewAsked {
  const { timeZone: _, watchedPages: __, ...settings } = settingsWith(change);
  return { place, settings, site: null };
}

beforeEach(() => {
  const day = keptOf(new Story().looks(4).effects);
  historyOn.mockReset().mockImplementation(async (_, of: string) => (of === '2026-10-14' ? day : NOTHING));
});

it('tells what the settings it was given would have noticed in the last thirty days', async () => {
  const previewer = createPreviewer(memory().keeper);
  expect(await previewer(asked())).toEqual({ loops: 1, madeUp: false });
  expect(historyOn.mock.calls.map(([, day]) => day)).toHaveLength(30);
  expect(historyOn.mock.calls.at(-1)?.[1]).toBe('2026-09-15');
  expect(await previewer(asked({ thresholds: { ...DEFAULTS.thresholds, looks: 6 } }))).toMatchObject({ loops: 0 });
});

it('goes by the pages that are watched, which the page does not know', async () => {
  const visits = new Story({}, { watchedPages: [PAGE] });
  for (let visit = 0; visit < 3; visit += 1)
    visits.arrive('instagram', 'profile', { subject: 'abc' }).wait(60_000).leave().wait(3_600_000);
  historyOn.mockImplementation(async (_, day: string) => (day === '2026-10-14' ? keptOf(visits.effects) : NOTHING));
  expect(await createPreviewer(memory().keeper)(asked())).toEqual({ loops: 1, madeUp: false });
});

it('drops what was asked for before in the same place, and nothing of another', async () => {
  const previewer = createPreviewer(memory().keeper);
  const sentences = await Promise.all([previewer(asked()), previewer(asked({}, 'caps')), previewer(asked())]);
  expect(sentences).toEqual([null, { loops: 1, madeUp: false }, { loops: 1, madeUp: false }]);
});

it('reads the past once while a slider moves, and anew once something was noticed or another site is on', async () => {
  const { keeper, noticed } = memory();
  const previewer = createPreviewer(keeper);
  await previewer(asked());
  await previewer(asked({ dayStartsAt: 4, door: true }));
  expect(historyOn).toHaveBeenCalledTimes(30);
  noticed();
  await previewer(asked());
  expect(historyOn).toHaveBeenCalledTimes(60);
  await previewer(asked({ sites: { x: { on: true } } }));
  expect(historyOn).toHaveBeenCalledTimes(90);
});

it('tries to read again where that failed', async () => {
  const previewer = createPreviewer(memory().keeper);
  historyOn.mockRejectedValueOnce(new Error('The disk is full.'));
  await expect(previewer(asked())).rejects.toThrow('The disk is full.');
  expect(await previewer(asked())).toMatchObject({ loops: 1 });
});
