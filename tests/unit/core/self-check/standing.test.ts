import { describe, expect, it, test } from 'vitest';
import type { Surface } from '../../../../content/sites/site.ts';
import { type SiteFacts, standingOf } from '../../../../lib/core/self-check/standing.ts';

const A = 'https://a.test/*';
const B = 'https://b.test/*';
const WELL: SiteFacts = { origins: [A, B], allowed: [A, B], registered: [A, B], unanswered: 0, lately: [] };

/** One visit for each list of surfaces. */
const visits = (...all: Surface[][]) =>
  all.flatMap((surfaces, index) => surfaces.map((surface) => ({ visit: `v${index}`, surface })));

const other: Surface[] = ['other'];

describe('how it stands with a site', () => {
  test.each([
    ['well', {}],
    ['not_allowed', { allowed: [], registered: [], unanswered: 2 }],
    ['partly_allowed', { allowed: [A], registered: [A] }],
    ['not_registered', { registered: [] }],
    ['not_registered', { registered: [B], unanswered: 1 }],
    ['well', { registered: [B, A, 'https://c.test/*'] }],
    ['unanswered', { unanswered: 1, lately: visits(other, other, other, other, other) }],
    ['unlike', { lately: visits(other, other, other, other, other) }],
  ] as const)('is %s with %o', (standing, facts) => {
    expect(standingOf({ ...WELL, ...facts })).toBe(standing);
  });

  it('says nothing of strange pages before five visits, nor where one in ten was known', () => {
    const strange = (count: number) => Array.from({ length: count }, () => other);
    expect(standingOf({ ...WELL, lately: visits(...strange(4)) })).toBe('well');
    expect(standingOf({ ...WELL, lately: visits(...strange(9), ['other', 'feed']) })).toBe('unlike');
    expect(standingOf({ ...WELL, lately: visits(...strange(8), ['feed']) })).toBe('well');
  });
});
