import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../lib/core/settings.ts';
import { EMPTY_SNAPSHOT, take } from '../../lib/core/snapshot.ts';
import { readFacts } from '../../lib/store/facts.ts';
import { open, segment, segmentsIn } from './database.ts';

/** What version 0.1 has stored, read by this one. */

describe('settings', () => {
  it('keep what was chosen, and have the rest as on the first day', async () => {
    const db = await open();
    const stored = {
      version: 1,
      sites: { whatsapp: { on: true, step: 'relaxed' } },
      thresholds: { looks: 3, lookMinutes: 20, feedMinutes: 5, feedScreens: 20 },
      familiesOff: ['waiting'],
      dayStartsAt: 6,
    };
    await db.put('facts', stored, 'settings');
    const { settings } = await readFacts(db);
    expect(settings).toEqual({ ...DEFAULTS, ...stored, thresholds: { ...DEFAULTS.thresholds, ...stored.thresholds } });
    expect(settings).toMatchObject({
      thresholds: { looks: 3, pageVisits: 3 },
      holdoutsExplained: false,
      watchedPages: [],
    });
  });
});

describe('the snapshot', () => {
  it('of another version is begun anew, for its state cannot be gone on with', async () => {
    const db = await open();
    const known = take(EMPTY_SNAPSHOT, 'a', 7);
    await db.put('facts', { ...known, state: { version: 1, at: 5, target: null } }, 'snapshot');
    expect((await readFacts(db)).snapshot).toEqual(EMPTY_SNAPSHOT);
  });

  it('of this version is gone on with', async () => {
    const db = await open();
    const known = take(EMPTY_SNAPSHOT, 'a', 7);
    await db.put('facts', known, 'snapshot');
    expect((await readFacts(db)).snapshot).toEqual(known);
  });
});

describe('segments', () => {
  it('came by arriving, and have no marks', async () => {
    const db = await open();
    const { began: _, marks: __, ...body } = segment({ subject: 'f00' });
    await db.put('segments', { id: body.id, day: body.day, forgetAt: body.to, body });
    expect(await segmentsIn(db)).toEqual([segment({ subject: 'f00', began: 'arrived', marks: [] })]);
  });

  it('of this version keep theirs', async () => {
    const db = await open();
    const body = segment({ began: 'moved', marks: [[1000, 1, 0, 0, 0, 1]] });
    await db.put('segments', { id: body.id, day: body.day, body });
    expect(await segmentsIn(db)).toEqual([body]);
  });
});
