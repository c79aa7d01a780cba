import { describe, expect, it } from 'vitest';
import { fillStore } from '../harness/fill.ts';
import { HEAVY } from '../harness/heavy-year.ts';
import type { Kept } from '../harness/life.ts';
import { choose, openData, press, said, untilSaid, written } from './data-page.ts';
import { inBrowsers, type World } from './world.ts';

/** Somebody's last twenty days, the last ten of them in every detail. */
async function fill({ session }: World): Promise<void> {
  const until = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await fillStore(session, { ...HEAVY, until, detailDays: 10, totalDays: 20, visitsADay: 30 });
}

/** What of a store a file carries: all but watched pages, and what is under way. */
function carried({ segments, moments, days, settings, snapshot }: Kept) {
  const inOrder = <T extends object>(records: readonly T[]) =>
    records.map((record) => JSON.stringify(sorted(record))).sort();
  const { watchedPages: _, ...rest } = settings ?? { watchedPages: [] };
  const learnt = { trials: snapshot?.state.trials ?? [], look: snapshot?.state.look ?? null };
  return { segments: inOrder(segments), moments: inOrder(moments), days: inOrder(days), settings: rest, learnt };
}

function sorted(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('your data', () => {
  inBrowsers('in the settings', { build: 'granted', sites: ['whatsapp', 'instagram'] }, (world) => {
    it('comes back from a file as it was, after everything was erased', async () => {
      const { life } = world();
      await fill(world());
      const first = await openData(world());
      const before = carried(await life.kept());
      const text = await written(first, 'Everything (JSON)');
      await first.close();
      await life.ask('page-bg.erase');
      expect((await life.kept()).segments).toEqual([]);
      const page = await openData(world());
      await choose(page, text);
      await untilSaid(page, '300 stretches of attention are added.');
      expect((await life.kept()).segments).toEqual([]);
      await press(page, 'Bring it in');
      await untilSaid(page, 'It is all here now.');
      const after = carried(await life.kept());
      expect(after).toEqual(before);
      await page.close();
    });

    it('is not touched by a file that cannot be read, and it is said why', async () => {
      const { life } = world();
      const page = await openData(world());
      const before = carried(await life.kept());
      const text = await written(page, 'Everything (JSON)');
      await choose(page, text.slice(0, text.length / 2));
      await untilSaid(page, 'This file ends too early.');
      await choose(page, text.replace(/"from":\d+/, '"from":"=1+1"'));
      await untilSaid(page, 'At “segments”, entry 1: “from” has to be a whole number');
      expect(await said(page)).toContain('Nothing was changed.');
      expect(carried(await life.kept())).toEqual(before);
      await page.close();
    });

    it('can be taken along as tables', async () => {
      const page = await openData(world());
      const visits = (await written(page, 'Visits (CSV)')).split('\r\n');
      expect(visits).toHaveLength(300 + 2);
      expect(visits[0]).toMatch(/^day,site,from,to,attended minutes/);
      const moments = (await written(page, 'Moments (CSV)')).split('\r\n');
      expect(moments.length).toBeGreaterThan(20);
      await page.close();
    });

    it('is kept in detail for as long as was chosen, and one site of it can be erased', async () => {
      const { life } = world();
      const page = await openData(world());
      await page.select('#data-keep', '7');
      await untilSaid(page, 'Kept like that from now on.');
      const kept = await life.kept();
      expect(new Set(kept.segments.map(({ day }) => day)).size).toBeLessThan(9);
      expect(kept.segments.length).toBeGreaterThan(100);
      expect(new Set(kept.days.map(({ day }) => day)).size).toBe(20);
      await page.select('#data .data-field select', 'instagram');
      await press(page, 'Erase these');
      await press(page, 'Erase it');
      await untilSaid(page, 'That part is erased.');
      const left = await life.kept();
      for (const records of [left.segments, left.moments, left.days]) {
        expect(records.map(({ site }) => site)).not.toContain('instagram');
        expect(records.length).toBeGreaterThan(0);
      }
      expect(left.days.filter(({ site }) => site === 'whatsapp')).toHaveLength(20);
      await page.close();
    });
  });
});
