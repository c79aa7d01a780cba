import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../lib/core/day.ts';
import type { Effect } from '../../lib/core/effects.ts';
import type { Moment, Segment } from '../../lib/core/records.ts';
import { DEFAULTS } from '../../lib/core/settings.ts';
import { EMPTY_SNAPSHOT, take } from '../../lib/core/snapshot.ts';
import { decode, SUBJECT_MS } from '../../lib/store/codec.ts';
import { commit } from '../../lib/store/commit.ts';
import { eraseStore } from '../../lib/store/erase.ts';
import { readFacts, writeSettings } from '../../lib/store/facts.ts';
import { openStore, type Store } from '../../lib/store/open.ts';
import { totalsBetween } from '../../lib/store/queries.ts';
import { NAME, STORES } from '../../lib/store/schema.ts';
import { forgetSubjects, subjectKey, subjectOf } from '../../lib/store/subjects.ts';

const NOON = Date.UTC(2026, 9, 14, 12);
const DAY = dayOf(NOON, { timeZone: 'UTC', startsAt: 4 });

function segment(change: Partial<Segment> = {}): Segment {
  return {
    id: 'a.1.0',
    visit: 'a.1.0',
    day: DAY.day,
    site: 'instagram',
    surface: 'feed',
    from: NOON,
    to: NOON + 90_000,
    screens: 3,
    characters: 0,
    sends: 0,
    drafts: 0,
    fresh: false,
    began: 'arrived',
    marks: [],
    ...change,
  };
}

const MOMENT: Moment = {
  id: 'a.2.0:moment',
  at: NOON,
  day: DAY.day,
  site: 'instagram',
  loop: 'feed',
  target: 'feed:instagram',
  family: 'notice',
  variant: 'so-far',
  form: 'card',
  arm: 'show',
  probability: 1,
  because: { loop: 'feed', feedMs: 600_000, screens: 12 },
};

function spent(each: Segment): Effect {
  return { type: 'tally', tally: { day: DAY, site: each.site, spent: { segment: each, targets: ['feed:instagram'] } } };
}

let store: Store | null = null;

async function open(): Promise<Store> {
  store = await openStore();
  return store;
}

afterEach(async () => {
  store?.close();
  await new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = done;
    request.onerror = failed;
  });
});

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
    await commit(db, 'here', snapshot, effects);
    expect(await db.getAll('segments')).toHaveLength(1);
    expect((await db.getAll('moments')).map((stored) => decode('moments', stored))).toEqual([MOMENT]);
    expect(await totalsBetween(db, DAY.day, DAY.day)).toMatchObject([
      { installation: 'here', site: 'instagram', feedMs: 90_000, screens: 3, feedSpans: [[480, 482]] },
    ]);
    expect(await readFacts(db)).toMatchObject({ snapshot, settings: { familiesOff: ['notice'] } });
  });

  it('is nothing at all when any part of it fails', async () => {
    const db = await open();
    const broken = { ...segment(), body: () => 'cannot be stored' } as unknown as Segment;
    const effects: Effect[] = [spent(segment()), { type: 'segment', segment: broken }];
    await expect(commit(db, 'here', take(EMPTY_SNAPSHOT, 'a', 1), effects)).rejects.toThrow();
    expect(await totalsBetween(db, '0', '9')).toEqual([]);
    expect((await readFacts(db)).snapshot).toEqual(EMPTY_SNAPSHOT);
  });

  it('adds up over steps, and changes a moment without losing it', async () => {
    const db = await open();
    await commit(db, 'here', EMPTY_SNAPSHOT, [spent(segment()), { type: 'moment', moment: MOMENT }]);
    const later = segment({ id: 'b', from: NOON + 60_000, to: NOON + 240_000 });
    const amend: Effect = { type: 'amend', moment: MOMENT.id, change: { shown: 'popover' } };
    const answer: Effect = { type: 'amend', moment: MOMENT.id, change: { answer: 'leave' } };
    await commit(db, 'here', EMPTY_SNAPSHOT, [spent(later), amend, answer]);
    expect(await totalsBetween(db, DAY.day, DAY.day)).toMatchObject([{ feedMs: 270_000, feedSpans: [[480, 484]] }]);
    const [stored] = await db.getAll('moments');
    expect(stored && decode('moments', stored)).toEqual({ ...MOMENT, shown: 'popover', answer: 'leave' });
  });

  it('keeps two installations and two sites apart', async () => {
    const db = await open();
    await commit(db, 'here', EMPTY_SNAPSHOT, [spent(segment()), spent(segment({ site: 'x' }))]);
    await commit(db, 'there', EMPTY_SNAPSHOT, [spent(segment())]);
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
    store?.close();
    const key = await subjectKey(await open());
    expect(await subjectOf(key, 'a')).toBe(first);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('leave the stored visits after 48 hours, and nothing else does', async () => {
    const db = await open();
    const named = segment({ subject: 'f00' });
    await commit(db, 'here', EMPTY_SNAPSHOT, [{ type: 'segment', segment: named }]);
    expect(await forgetSubjects(db, named.to + SUBJECT_MS - 1)).toBe(0);
    expect(await forgetSubjects(db, named.to + SUBJECT_MS)).toBe(1);
    const [stored] = await db.getAll('segments');
    expect(stored && decode('segments', stored)).toEqual(segment());
    expect(stored).not.toHaveProperty('forgetAt');
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
    await commit(db, 'here', take(EMPTY_SNAPSHOT, 'a', 1), effects);
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
