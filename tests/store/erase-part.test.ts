import { describe, expect, it } from 'vitest';
import type { Part } from '../../lib/core/data/erasing.ts';
import type { Effect } from '../../lib/core/effects.ts';
import type { Moment } from '../../lib/core/records.ts';
import { EMPTY_SNAPSHOT, take } from '../../lib/core/snapshot.ts';
import { emptyTotal } from '../../lib/core/totals.ts';
import { encode } from '../../lib/store/codec.ts';
import { erasePart, forgetDetails } from '../../lib/store/erase.ts';
import { readFacts } from '../../lib/store/facts.ts';
import type { Store } from '../../lib/store/open.ts';
import { reachOf, sitesWithRecords, totalsBetween } from '../../lib/store/queries.ts';
import { DAY, MOMENT, momentsIn, open, segment, segmentsIn, write } from './database.ts';

const DAYS = ['2026-10-12', '2026-10-13', '2026-10-14'];
const SITES = ['instagram', 'localhost:8443'];

/** A segment, a moment and a total for each of three days on each of two sites. */
async function fill(db: Store): Promise<void> {
  for (const day of DAYS) {
    for (const site of SITES) {
      const id = `${day} ${site}`;
      const effects: Effect[] = [
        { type: 'segment', segment: segment({ id, day, site }) },
        { type: 'moment', moment: { ...MOMENT, id, day, site } },
      ];
      await write(db, effects);
      await db.put('days', encode('days', emptyTotal('here', site, { ...DAY, day })));
    }
  }
}

async function left(db: Store): Promise<string[][]> {
  const names = (records: readonly { day: string; site: string }[]) => records.map(({ day, site }) => `${day} ${site}`);
  return [names(await segmentsIn(db)), names(await momentsIn(db)), names(await totalsBetween(db, '0', '9'))];
}

describe('erasing a part', () => {
  it.each<[string, Part, number[]]>([
    ['a site', { site: 'instagram', from: '2000-01-01', to: '2100-01-01' }, [1, 3, 5]],
    ['some days', { site: null, from: '2026-10-13', to: '2026-10-14' }, [0, 1]],
    ['some days at a site', { site: 'localhost:8443', from: '2026-10-12', to: '2026-10-13' }, [0, 2, 4, 5]],
    ['nothing that is there', { site: 'x', from: '2000-01-01', to: '2100-01-01' }, [0, 1, 2, 3, 4, 5]],
  ])('leaves the rest: %s', async (_what, part, rest) => {
    const db = await open();
    await fill(db);
    const all = DAYS.flatMap((day) => SITES.map((site) => `${day} ${site}`));
    const erased: Moment[] = [];
    const snapshot = take(EMPTY_SNAPSHOT, 'a', 3);
    const written = await erasePart(db, part, (moments) => {
      erased.push(...moments);
      return snapshot;
    });
    const expected = all.filter((_, index) => rest.includes(index));
    expect(await left(db)).toEqual([expected, expected, expected]);
    expect(erased.map(({ id }) => id)).toEqual(all.filter((_, index) => !rest.includes(index)));
    expect(written).toBe(snapshot);
    expect((await readFacts(db)).snapshot).toEqual(snapshot);
  });

  it('is nothing at all when it fails half-way', async () => {
    const db = await open();
    await fill(db);
    const before = await left(db);
    const part = { site: null, from: '2000-01-01', to: '2100-01-01' };
    const broken = () => ({ ...EMPTY_SNAPSHOT, broken: () => 0 }) as typeof EMPTY_SNAPSHOT;
    await expect(erasePart(db, part, broken)).rejects.toThrow();
    expect(await left(db)).toEqual(before);
  });
});

describe('details', () => {
  it('go before a day, and the totals stay', async () => {
    const db = await open();
    await fill(db);
    expect(await forgetDetails(db, '2026-10-14')).toBe(8);
    const [segments, moments, totals] = await left(db);
    expect(segments).toEqual(SITES.map((site) => `2026-10-14 ${site}`));
    expect(moments).toEqual(segments);
    expect(totals).toHaveLength(6);
    expect(await forgetDetails(db, '2026-10-14')).toBe(0);
  });
});

describe('what there is', () => {
  it('is told in days and sites', async () => {
    const db = await open();
    expect([await reachOf(db, 'segments'), await sitesWithRecords(db)]).toEqual([null, []]);
    await fill(db);
    expect(await reachOf(db, 'segments')).toEqual(['2026-10-12', '2026-10-14']);
    expect(await sitesWithRecords(db)).toEqual(SITES);
  });
});
