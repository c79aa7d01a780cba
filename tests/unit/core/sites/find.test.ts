import { describe, expect, it, test } from 'vitest';
import { SITES } from '../../../../content/sites/index.ts';
import { siteCalled, sitesNamed } from '../../../../lib/core/sites/find.ts';

const ids = (text: string) => sitesNamed(text).map(({ id }) => id);

describe('sites by name', () => {
  test.each([
    ['insta', ['instagram']],
    ['INSTA', ['instagram']],
    ['twitter', ['x']],
    ['matrix', ['element']],
    ['tele gram', ['telegram']],
    ['facebook m', ['messenger']],
    ['googlemes', ['google-messages']],
    ['nothing like it', []],
  ])('%j finds %j', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('has those that begin with it first, each once and in the order of the list', () => {
    const found = ids('t');
    const firsts = ['x', 'tiktok', 'threads', 'telegram', 'tumblr', 'tinder', 'teams'];
    expect(found.slice(0, firsts.length)).toEqual(firsts);
    expect(found).toContain('reddit');
    expect(new Set(found).size).toBe(found.length);
  });

  it('finds all where nothing is typed', () => {
    expect(sitesNamed(' . ')).toEqual(SITES);
  });

  it('finds each site by its whole name', () => {
    for (const site of SITES) {
      expect(siteCalled(site.name)).toBe(site);
      expect(siteCalled(site.name.toUpperCase())).toBe(site);
      for (const name of site.aka ?? []) expect(siteCalled(name)).toBe(site);
    }
  });

  it('takes no part of a name for the whole', () => {
    expect(siteCalled('insta gr')).toBeUndefined();
    expect(siteCalled('')).toBeUndefined();
  });
});
