import { describe, expect, it } from 'vitest';
import type { Effect } from '../../lib/core/effects.ts';
import type { Segment } from '../../lib/core/records.ts';
import { DEFAULTS } from '../../lib/core/settings.ts';
import { EMPTY_SNAPSHOT, take } from '../../lib/core/snapshot.ts';
import { SUBJECT_MS } from '../../lib/store/codec.ts';
import { eraseStore } from '../../lib/store/erase.ts';
import { readFacts, writeSettings } from '../../lib/store/facts.ts';
import { totalsBetween } from '../../lib/store/queries.ts';
import { STORES } from '../../lib/store/schema.ts';
import { forgetSubjects, subjectKey, subjectOf } from '../../lib/store/subjects.ts';
import { close, DAY, MOMENT, momentsIn, NOON, open, segment, segmentsIn, write } from './database.ts';

function spent(each: Segment): Effect {
  return { type: 'tally', tally: { day: DAY, site: each.site, spent: { segment: each, targets: ['feed:instagram'] } } };
}

describe('what a step writes', () => {
  it('is the records, the totals and the state together', async () => {
    const db = await open();
    const snapshot = take(EMPTY_SNAPSHOT, 'a', 2);
    const effects: Effect[] = [
      { type: 'segment', segment: segment() },
      spent(segment()),
      { type: 'moment', moment: MOMENT },
      { type: 'settings', settings: { ...DEFAULTS, familiesOff: ['notice'] } },
    ];
    await write(db, effects, { snapshot });
    expect(await db.getAll('segments')).toHaveLength(1);
    expect(await momentsIn(db)).toEqual([MOMENT]);
    expect(await totalsBetween(db, DAY.day, DAY.day)).toMatchObject([
      { installation: 'here', site: 'instagram', feedMs: 90_000, screens: 3, feedSpans: [[480, 482]] },
    ]);
    expect(await readFacts(db)).toMatchObject({ snapshot, settings: { familiesOff: ['notice'] } });
  });

  it('is nothing at all when any part of it fails', async () => {
    const db = await open();
    const broken = { ...segment(), body: () => 'cannot be stored' } as unknown as Segment;
    const effects: Effect[] = [spent(segment()), { type: 'segment', segment: broken }];
    await expect(write(db, effects, { snapshot: take(EMPTY_SNAPSHOT, 'a', 1) })).rejects.toThrow();
    expect(await totalsBetween(db, '0', '9')).toEqual([]);
    expect((await readFacts(db)).snapshot).toEqual(EMPTY_SNAPSHOT);
  });

  it('adds up over steps, and changes a moment without losing it', async () => {
    const db = await open();
    await write(db, [spent(segment()), { type: 'moment', moment: MOMENT }]);
    const later = segment({ id: 'b', from: NOON + 60_000, to: NOON + 240_000 });
    const amend: Effect = { type: 'amend', moment: MOMENT.id, change: { shown: 'popover' } };
    const answer: Effect = { type: 'amend', moment: MOMENT.id, change: { answer: 'leave' } };
    await write(db, [spent(later), amend, answer]);
    expect(await totalsBetween(db, DAY.day, DAY.day)).toMatchObject([{ feedMs: 270_000, feedSpans: [[480, 484]] }]);
    expect(await momentsIn(db)).toEqual([{ ...MOMENT, shown: 'popover', answer: 'leave' }]);
  });

  it('adds to a moment what followed it, once that is known', async () => {
    const db = await open();
    await write(db, [{ type: 'moment', moment: MOMENT }]);
    const outcome = { ms: 480_000, censored: false };
    await write(db, [{ type: 'amend', moment: MOMENT.id, change: { outcome } }]);
    expect(await momentsIn(db)).toEqual([{ ...MOMENT, outcome }]);
  });

  it('keeps two installations and two sites apart', async () => {
    const db = await open();
    await write(db, [spent(segment()), spent(segment({ site: 'x' }))]);
    await write(db, [spent(segment())], { installation: 'there' });
    expect(await totalsBetween(db, DAY.day, DAY.day)).toHaveLength(3);
  });
});

describe('subjects', () => {
  it('are the same for the same name, different for another, and tell nothing', async () => {
    const key = await subjectKey(await open());
    const [one, again, other] = await Promise.all(
      ['x/profile/ada', 'x/profile/ada', 'x/profile/bob'].map((name) => subjectOf(key, name)),
    );
    expect(one).toBe(again);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^[0-9a-f]{32}$/);
  });

  it('come from a key that stays over a restart and cannot be exported', async () => {
    const first = await subjectOf(await subjectKey(await open()), 'a');
    close();
    const key = await subjectKey(await open());
    expect(await subjectOf(key, 'a')).toBe(first);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('leave the stored visits after 48 hours, and nothing else does', async () => {
    const db = await open();
    const named = segment({ subject: 'f00' });
    await write(db, [{ type: 'segment', segment: named }]);
    expect(await forgetSubjects(db, named.to + SUBJECT_MS - 1)).toBe(0);
    expect(await forgetSubjects(db, named.to + SUBJECT_MS)).toBe(1);
    expect(await segmentsIn(db)).toEqual([segment()]);
    expect((await db.getAll('segments'))[0]).not.toHaveProperty('forgetAt');
  });
});

describe('erasing', () => {
  it('leaves a database like that of a fresh install', async () => {
    const db = await open();
    const effects: Effect[] = [
      { type: 'segment', segment: segment() },
      { type: 'moment', moment: MOMENT },
      spent(segment()),
    ];
    await write(db, effects, { snapshot: take(EMPTY_SNAPSHOT, 'a', 1) });
    await writeSettings(db, { ...DEFAULTS, dayStartsAt: 6 });
    await subjectKey(db);
    const { installation } = await readFacts(db);
    await eraseStore(db);
    for (const name of STORES) expect(await db.count(name)).toBe(0);
    const fresh = await readFacts(db);
    expect(fresh).toMatchObject({ snapshot: EMPTY_SNAPSHOT, settings: DEFAULTS });
    expect(fresh.installation).not.toBe(installation);
  });
});
