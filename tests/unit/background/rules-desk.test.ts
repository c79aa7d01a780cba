import { describe, expect, it } from 'vitest';
import { changeRules, changeSite, splitSwitch, switchSites } from '../../../lib/background/settings-desk.ts';
import { DEFAULTS, type Settings, STEPS, thresholdsFor } from '../../../lib/core/settings.ts';

const WATCHING: Settings = { ...DEFAULTS, sites: { instagram: { on: true, drafts: true } } };
const EVENING = { days: [1, 2], from: 1080, to: 1320 };

describe('the rules of one site', () => {
  it('are set, and taken back so that those of everywhere hold again', () => {
    const early = changeSite(WATCHING, { site: 'instagram', step: 'early', times: [EVENING] });
    expect(early.sites.instagram).toEqual({ on: true, drafts: true, step: 'early', times: [EVENING] });
    const back = changeSite(early, { site: 'instagram', step: null, times: null });
    expect(back.sites.instagram).toEqual({ on: true, drafts: true });
  });

  it('can be the standard figures where others hold everywhere', () => {
    const relaxed = { ...WATCHING, thresholds: STEPS.relaxed };
    expect(thresholdsFor(changeSite(relaxed, { site: 'instagram', step: 'standard' }), 'instagram')).toEqual(
      STEPS.standard,
    );
  });

  it.each([
    [
      'figures that cannot hold',
      { thresholds: { ...STEPS.standard, looks: 1 } },
      'looks takes a whole number from 2 to 20.',
    ],
    ['hours on no day', { times: [{ ...EVENING, days: [] }] }, 'Hours are at most 14 spans'],
    ['a minute that is of no day', { times: [{ ...EVENING, from: 1440 }] }, 'Hours are at most 14 spans'],
    ['a day twice', { times: [{ ...EVENING, days: [1, 1] }] }, 'Hours are at most 14 spans'],
    ['too many hours', { times: Array(15).fill(EVENING) }, 'Hours are at most 14 spans'],
  ])('are refused with a sentence: %s', (_, change, said) => {
    expect(() => changeSite(WATCHING, { site: 'instagram', ...change })).toThrow(said);
  });
});

describe('when and how often, everywhere', () => {
  it('changes what is given and nothing else', () => {
    const changed = changeRules(DEFAULTS, { times: [EVENING] });
    expect(changed).toEqual({ ...DEFAULTS, times: [EVENING] });
    expect(changeRules(changed, { dayStartsAt: 0 })).toEqual({ ...changed, dayStartsAt: 0 });
    expect(changeRules(changed, { times: null })).toEqual(DEFAULTS);
    expect(changeRules(DEFAULTS, { caps: { perTarget: 1, perDay: 2 } }).caps).toEqual({ perTarget: 1, perDay: 2 });
  });

  it.each([
    [
      'more cards than there may be',
      { caps: { perTarget: 4, perDay: 7 } },
      'Cards a day takes a whole number from 1 to 6.',
    ],
    [
      'none at all',
      { caps: { perTarget: 0, perDay: 6 } },
      'Cards a day about one thing takes a whole number from 1 to 4.',
    ],
    ['an hour no day has', { dayStartsAt: 24 }, 'The day’s first hour takes a whole number from 0 to 23.'],
    ['half an hour', { dayStartsAt: 4.5 }, 'The day’s first hour takes a whole number from 0 to 23.'],
  ])('is refused with a sentence: %s', (_, change, said) => {
    expect(() => changeRules(DEFAULTS, change)).toThrow(said);
  });
});

describe('switches', () => {
  it('turn all their sites, and leave the rest of each as it was', () => {
    const on = switchSites(WATCHING, ['facebook', 'messenger'], true);
    expect([on.sites.facebook, on.sites.messenger]).toEqual([{ on: true }, { on: true }]);
    expect(on.sites.instagram).toEqual(WATCHING.sites.instagram);
    // Drafts were asked for there: they go with the site.
    expect(switchSites(WATCHING, ['instagram'], false).sites.instagram).toEqual({ on: false });
    expect(() => switchSites(WATCHING, ['nowhere'], true)).toThrow('There is no site "nowhere".');
  });

  it('are split once, and are one again', () => {
    const split = splitSwitch(splitSwitch(DEFAULTS, 'facebook', true), 'facebook', true);
    expect(split.split).toEqual(['facebook']);
    expect(splitSwitch(split, 'facebook', false)).toEqual(DEFAULTS);
  });
});
