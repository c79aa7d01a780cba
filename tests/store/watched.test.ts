import { describe, expect, it } from 'vitest';
import type { Effect } from '../../lib/core/effects.ts';
import { DEFAULTS, type Settings } from '../../lib/core/settings.ts';
import { SUBJECT_MS } from '../../lib/store/codec.ts';
import { eraseStore } from '../../lib/store/erase.ts';
import { readFacts } from '../../lib/store/facts.ts';
import type { Store } from '../../lib/store/open.ts';
import { forgetSubjects } from '../../lib/store/subjects.ts';
import { writeWatching } from '../../lib/store/watched.ts';
import { MOMENT, momentsIn, NOON, open, segment, segmentsIn, write } from './database.ts';

const ADA = { site: 'instagram', subject: 'ada' };
const WATCHING: Settings = { ...DEFAULTS, watchedPages: [{ ...ADA, addedAt: NOON }] };
const A_YEAR = 365 * 24 * 3_600_000;

/** One visit to a page, as the step that ended it asks for it. */
function visit(id: string, subject: string, site = 'instagram'): Effect {
  return { type: 'segment', segment: segment({ id, surface: 'profile', site, subject }) };
}

function met(id: string, subject: string, site = 'instagram'): Effect {
  return { type: 'moment', moment: { ...MOMENT, id, site, loop: 'profile', target: `profile:${site}/${subject}` } };
}

async function subjectsIn(db: Store): Promise<(string | undefined)[]> {
  return (await segmentsIn(db)).map(({ subject }) => subject);
}

describe('the subject of a watched page', () => {
  it('stays in visits for longer than 48 hours, and that of any other page does not', async () => {
    const db = await open();
    const settings = WATCHING;
    await write(db, [visit('a', 'ada'), visit('b', 'bob'), visit('c', 'ada', 'x')], { settings });
    await forgetSubjects(db, NOON + A_YEAR);
    expect(await subjectsIn(db)).toEqual(['ada', undefined, undefined]);
  });

  it('stays in the visits of the last 48 hours, too, from when the page came to be watched', async () => {
    const db = await open();
    await write(db, [visit('a', 'ada'), visit('b', 'bob')]);
    await writeWatching(db, WATCHING, ADA);
    await forgetSubjects(db, NOON + A_YEAR);
    expect(await subjectsIn(db)).toEqual(['ada', undefined]);
    expect((await readFacts(db)).settings.watchedPages).toEqual(WATCHING.watchedPages);
  });

  it('is gone from visits, moments and settings at once when the page is watched no more', async () => {
    const db = await open();
    const both = {
      ...WATCHING,
      watchedPages: [...WATCHING.watchedPages, { ...ADA, subject: 'bob', addedAt: NOON + 1 }],
    };
    const effects = [visit('a', 'ada'), visit('b', 'bob'), visit('c', 'ada', 'x')];
    const moments = [met('1', 'ada'), met('2', 'bob'), met('3', 'ada', 'x')];
    await write(db, [...effects, ...moments, { type: 'moment', moment: MOMENT }], { settings: both });
    await writeWatching(db, { ...both, watchedPages: both.watchedPages.slice(1) }, ADA);
    expect(await subjectsIn(db)).toEqual([undefined, 'bob', 'ada']);
    expect((await momentsIn(db)).map(({ target }) => target)).toEqual([
      'profile:instagram',
      'profile:instagram/bob',
      'profile:x/ada',
      'feed:instagram',
    ]);
    expect((await readFacts(db)).settings.watchedPages.map(({ subject }) => subject)).toEqual(['bob']);
  });

  it('does not come back with what is learnt later of a moment', async () => {
    const db = await open();
    await write(db, [met('1', 'ada')], { settings: WATCHING });
    await writeWatching(db, DEFAULTS, ADA);
    await write(db, [{ type: 'amend', moment: '1', change: { outcome: { ms: 1000, censored: true } } }]);
    expect(await momentsIn(db)).toMatchObject([{ target: 'profile:instagram', outcome: { censored: true } }]);
  });

  it('leaves a visit 48 hours after it where the visit ended only when the page was watched no more', async () => {
    const db = await open();
    await writeWatching(db, DEFAULTS, ADA);
    await write(db, [visit('a', 'ada')]);
    expect(await forgetSubjects(db, segment().to + SUBJECT_MS - 1)).toBe(0);
    expect(await forgetSubjects(db, segment().to + SUBJECT_MS)).toBe(1);
  });

  it('is erased with everything else', async () => {
    const db = await open();
    await write(db, [visit('a', 'ada'), met('1', 'ada')], { settings: WATCHING });
    await writeWatching(db, WATCHING, ADA);
    await eraseStore(db);
    expect((await readFacts(db)).settings.watchedPages).toEqual([]);
    expect([...(await segmentsIn(db)), ...(await momentsIn(db))]).toEqual([]);
  });
});
