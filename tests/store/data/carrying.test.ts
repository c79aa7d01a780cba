import { describe, expect, it } from 'vitest';
import type { DataFile } from '../../../lib/core/data/format.ts';
import type { Segment } from '../../../lib/core/records.ts';
import { DEFAULTS } from '../../../lib/core/settings.ts';
import { adopt } from '../../../lib/store/adopt.ts';
import { bringIn, foresee } from '../../../lib/store/carry-in.ts';
import { isFirstAsk, readFacts, writeSettings } from '../../../lib/store/facts.ts';
import type { Store } from '../../../lib/store/open.ts';
import { readWeekLines, writeWeekLine } from '../../../lib/store/week-lines.ts';
import { MOMENT, momentsIn, NOON, open, segment, segmentsIn, write } from '../database.ts';

const { watchedPages: _, ...SETTINGS } = DEFAULTS;

function fileOf(segments: readonly Segment[], change: Partial<DataFile> = {}): DataFile {
  const lists = { days: [], moments: [MOMENT], segments };
  return { writtenAt: NOON, settings: SETTINGS, learnt: { trials: [], look: null }, lines: {}, lists, ...change };
}

const way = () => ({
  since: '2026-10-01',
  watched: [],
  onProgress: () => {},
  signal: new AbortController().signal,
});

const bring = (db: Store, file: DataFile, withSettings = false) => bringIn(db, file, withSettings, way());

describe('bringing in', () => {
  it('is foreseen as it happens', async () => {
    const db = await open();
    await write(db, [{ type: 'segment', segment: segment() }]);
    const file = fileOf([segment(), segment({ id: 'b' }), segment({ id: 'old', day: '2026-09-30' })]);
    expect(await foresee(db, file, '2026-10-01')).toEqual({
      days: { fresh: 0, known: 0 },
      moments: { fresh: 1, known: 0 },
      segments: { fresh: 1, known: 1 },
      old: 1,
      lines: 0,
    });
    await bring(db, file);
    expect((await segmentsIn(db)).map(({ id }) => id)).toEqual(['a.1.0', 'b']);
    expect(await momentsIn(db)).toEqual([MOMENT]);
  });

  it('takes nothing from what is known better here', async () => {
    const db = await open();
    const here = segment({ subject: 'f00' });
    const known = { ...MOMENT, target: 'profile:instagram/f00', outcome: { ms: 5, censored: false } } as const;
    await write(db, [
      { type: 'segment', segment: here },
      { type: 'moment', moment: known },
    ]);
    await bring(db, fileOf([segment()]));
    expect(await segmentsIn(db)).toEqual([here]);
    expect(await momentsIn(db)).toEqual([known]);
    expect(await db.countFromIndex('segments', 'forgetAt')).toBe(1);
  });

  it('learns what came after of a moment that is here', async () => {
    const db = await open();
    await write(db, [{ type: 'moment', moment: MOMENT }]);
    const later = { ...MOMENT, outcome: { ms: 60_000, censored: false } };
    await bring(db, fileOf([], { lists: { days: [], moments: [later], segments: [] } }));
    expect(await momentsIn(db)).toEqual([later]);
  });
});

describe('lines of one’s own', () => {
  const monday = '2026-10-12';

  it('come in, and of two for one week the longer stays, whichever comes first', async () => {
    const [one, other] = [await open(), await open()];
    for (const text of ['Slow.', 'Slow, and well.']) await bring(one, fileOf([], { lines: { [monday]: text } }));
    for (const text of ['Slow, and well.', 'Slow.']) await bring(other, fileOf([], { lines: { [monday]: text } }));
    expect(await readWeekLines(one)).toEqual({ [monday]: 'Slow, and well.' });
    expect(await readWeekLines(other)).toEqual(await readWeekLines(one));
  });

  it('are told before, as far as they would change anything', async () => {
    const db = await open();
    await writeWeekLine(db, monday, 'Slow, and well.');
    const file = fileOf([], { lines: { [monday]: 'Slow.', '2026-10-05': 'Fast.' } });
    expect(await foresee(db, file, '2000-01-01')).toMatchObject({ lines: 1 });
  });
});

describe('what a file left', () => {
  const learnt = { trials: [[NOON, 'feed', 'notice', 'show', 0.7, 60_000, 0] as const], look: null };
  const settings = { ...SETTINGS, door: true };

  it('waits over a stop of the worker, and is taken over once', async () => {
    const db = await open();
    const watchedPages = [{ site: 'x', subject: 'f00', addedAt: 5 }];
    await writeSettings(db, { ...DEFAULTS, watchedPages });
    await bring(db, fileOf([], { learnt, settings }), true);
    expect((await readFacts(db)).settings.door).toBe(false);
    const adopted = await adopt(db, await readFacts(db));
    expect(adopted.settings).toEqual({ ...DEFAULTS, door: true, watchedPages });
    expect(adopted.snapshot.state.trials).toEqual(learnt.trials);
    expect(await readFacts(db)).toEqual({ ...adopted, hasBrought: false });
    expect(await adopt(db, adopted)).toBe(adopted);
  });

  it('is all of it, where two came before the worker looked', async () => {
    const db = await open();
    const more = { ...learnt, trials: [[NOON + 60_000, 'feed', 'notice', 'hold', 0.7, 9000, 0] as const] };
    await bring(db, fileOf([], { learnt, settings }), true);
    await bring(db, fileOf([], { learnt: more }));
    const { snapshot, settings: adopted } = await adopt(db, await readFacts(db));
    expect(snapshot.state.trials).toEqual([...learnt.trials, ...more.trials]);
    expect(adopted.door).toBe(true);
  });

  it('has no settings where the person keeps their own', async () => {
    const db = await open();
    await bring(db, fileOf([], { settings }));
    expect((await adopt(db, await readFacts(db))).settings.door).toBe(false);
  });
});

describe('asking the browser to keep the database', () => {
  it('is done once', async () => {
    const db = await open();
    expect([await isFirstAsk(db), await isFirstAsk(db)]).toEqual([true, false]);
  });
});
