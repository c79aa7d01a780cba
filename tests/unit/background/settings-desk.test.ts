import { describe, expect, it } from 'vitest';
import {
  changeFamily,
  changeHoldouts,
  changePause,
  keepOwn,
  releaseWording,
  unwatchPage,
  watchPage,
} from '../../../lib/background/settings-desk.ts';
import { DEFAULTS, type Holdouts, MOST_PAGES, type Settings, showProbability } from '../../../lib/core/settings.ts';

const ADA = { site: 'instagram', subject: 'ada' };
const BOB = { site: 'instagram', subject: 'bob' };

describe('watched pages', () => {
  it('are watched once, however often that is asked for', () => {
    const once = watchPage(DEFAULTS, ADA, 1000);
    expect(once.watchedPages).toEqual([{ ...ADA, addedAt: 1000 }]);
    expect(watchPage(once, ADA, 2000)).toBe(once);
  });

  it('never share the instant they were added at, by which the list tells them apart', () => {
    const two = watchPage(watchPage(DEFAULTS, ADA, 1000), BOB, 1000);
    const setBack = watchPage(two, { ...ADA, site: 'x' }, 500);
    expect(new Set(setBack.watchedPages.map(({ addedAt }) => addedAt)).size).toBe(3);
  });

  it('are twenty at most: the next one changes nothing', () => {
    let settings = DEFAULTS;
    for (let i = 0; i < MOST_PAGES + 3; i += 1) settings = watchPage(settings, { site: 'x', subject: `s${i}` }, 1000);
    expect(settings.watchedPages).toHaveLength(MOST_PAGES);
    expect(settings.watchedPages.at(-1)?.subject).toBe(`s${MOST_PAGES - 1}`);
  });

  it('end one by one, and what is not watched cannot end', () => {
    const two = watchPage(watchPage(DEFAULTS, ADA, 1000), BOB, 2000);
    expect(unwatchPage(two, ADA).watchedPages).toEqual([{ ...BOB, addedAt: 2000 }]);
    expect(unwatchPage(two, { ...ADA, site: 'x' }).watchedPages).toEqual(two.watchedPages);
  });
});

describe('staying quiet for the sake of an answer', () => {
  const watching: Settings = { ...DEFAULTS, sites: { whatsapp: { on: true } } };

  it('is never so before the sentence about it was seen', () => {
    for (const holdouts of ['usual', 'faster', 'off'] satisfies Holdouts[]) {
      expect(showProbability({ ...watching, holdouts })).toBe(1);
    }
  });

  it.each([
    ['usual', 0.7],
    ['faster', 0.5],
    ['off', 1],
  ] as const)('is as chosen from then on: %s', (chosen, probability) => {
    expect(showProbability(changeHoldouts(DEFAULTS, chosen))).toBe(probability);
  });

  it('begins where the sentence was seen and left as it is', () => {
    expect(showProbability(changeHoldouts(watching, null))).toBe(0.7);
    const off: Settings = { ...watching, holdouts: 'off' };
    expect(changeHoldouts(off, null)).toEqual({ ...off, holdoutsExplained: true });
  });

  it('changes nothing by being seen once more, or while there is no site on which it could matter', () => {
    const seen = changeHoldouts(watching, 'faster');
    expect(changeHoldouts(seen, null)).toBe(seen);
    expect(changeHoldouts(DEFAULTS, null)).toBe(DEFAULTS);
    const off: Settings = { ...DEFAULTS, sites: { whatsapp: { on: false } } };
    expect(changeHoldouts(off, null)).toBe(off);
  });
});

describe('a family that did harm', () => {
  const stopped: Settings = { ...DEFAULTS, familiesOff: ['notice', 'waiting'], familiesHarmful: ['waiting'] };

  it('is on neither list any more once it is brought back', () => {
    expect(changeFamily(stopped, 'waiting', true)).toMatchObject({ familiesOff: ['notice'], familiesHarmful: [] });
  });

  it('stays where it is when another is brought back, and is the person’s own when they switch it off again', () => {
    expect(changeFamily(stopped, 'notice', true)).toMatchObject({
      familiesOff: ['waiting'],
      familiesHarmful: ['waiting'],
    });
    const again = changeFamily(changeFamily(stopped, 'waiting', true), 'waiting', false);
    expect(again).toMatchObject({ familiesOff: ['notice', 'waiting'], familiesHarmful: [] });
  });
});

describe('a family that is off at first', () => {
  it('speaks once it was switched on, and is silent again when it is switched off', () => {
    const on = changeFamily(DEFAULTS, 'breath', true);
    expect(on).toMatchObject({ familiesOn: ['breath'], familiesOff: [] });
    expect(changeFamily(on, 'breath', true).familiesOn).toEqual(['breath']);
    const off = changeFamily(on, 'breath', false);
    expect(off).toMatchObject({ familiesOn: [], familiesOff: ['breath'] });
    expect(changeFamily(off, 'breath', true)).toEqual(on);
  });

  it('is the only kind that has to be named to speak', () => {
    expect(changeFamily(DEFAULTS, 'waiting', true).familiesOn).toEqual([]);
  });
});

describe('wordings', () => {
  it('come as any other again, and no others with them', () => {
    const said: Settings = { ...DEFAULTS, wordingsOff: ['a/1', 'a/2'], wordingsKept: ['b/1', 'a/1'] };
    expect(releaseWording(said, 'a/1')).toMatchObject({ wordingsOff: ['a/2'], wordingsKept: ['b/1'] });
  });

  it('of one’s own are added, changed where they stand, and one however often they are told', () => {
    const one = keepOwn(DEFAULTS, { id: 'w1', loop: 'feed', text: 'Tea first.' });
    expect(one.ownWordings).toEqual([{ id: 'w1', loop: 'feed', text: 'Tea first.' }]);
    expect(keepOwn(one, { id: 'w1', loop: 'feed', text: 'Tea first.' })).toEqual(one);
    const changed = keepOwn(one, { id: 'w1', loop: 'draft', text: 'Tea.' });
    expect(changed.ownWordings).toEqual([{ id: 'w1', loop: 'draft', text: 'Tea.' }]);
  });

  it.each([
    ['', 'needs at least one character'],
    ['x'.repeat(121), 'takes at most 120 characters'],
    ['Tea.', 'is there already'],
  ])('of one’s own that are wrong are refused with a sentence: “%s”', (text, said) => {
    const one = keepOwn(DEFAULTS, { id: 'w1', loop: 'feed', text: 'Tea.' });
    expect(() => keepOwn(one, { id: 'w2', loop: 'feed', text })).toThrow(said);
  });
});

it('a pause begins, becomes another and ends', () => {
  const at = Date.UTC(2026, 9, 14, 10);
  const hour = changePause(DEFAULTS, 'hour', at, 'UTC');
  expect(hour).toEqual({ ...DEFAULTS, pause: at + 3_600_000 });
  expect(changePause(hour, 'tomorrow', at, 'UTC').pause).toBe(Date.UTC(2026, 9, 15, 4));
  expect(changePause(hour, 'open', at, 'UTC').pause).toBe('open');
  expect(changePause(hour, null, at, 'UTC')).toEqual(DEFAULTS);
});
