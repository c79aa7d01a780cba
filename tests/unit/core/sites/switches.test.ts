import { describe, expect, it } from 'vitest';
import { SITES } from '../../../../content/sites/index.ts';
import { switchesOf } from '../../../../lib/core/sites/switches.ts';

const ids = (split: readonly string[], sites = SITES) =>
  switchesOf(split, sites).map((each) => each.sites.map(({ id }) => id));

describe('switches', () => {
  it('turn Facebook and Messenger in one go, and every other site alone', () => {
    const shared = ids([]).filter(({ length }) => length > 1);
    expect(shared).toEqual([['facebook', 'messenger']]);
    expect(ids([]).flat().toSorted()).toEqual(SITES.map(({ id }) => id).toSorted());
  });

  it('are each site’s own where they were split', () => {
    expect(ids(['facebook'])).toEqual(SITES.map(({ id }) => [id]));
  });

  it('are a site’s own where the other is not there', () => {
    const without = SITES.filter(({ id }) => id !== 'facebook');
    expect(ids([], without)).toEqual(without.map(({ id }) => [id]));
  });

  it('are named for a site that is there and goes with no other', () => {
    const leaders = SITES.flatMap(({ group }) => SITES.filter(({ id }) => id === group));
    expect(leaders).toHaveLength(SITES.filter(({ group }) => group !== undefined).length);
    expect(leaders.filter(({ group }) => group !== undefined)).toEqual([]);
  });
});
