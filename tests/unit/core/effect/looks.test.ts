import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Look, looksDue } from '../../../../lib/core/effect/looks.ts';
import type { Trial } from '../../../../lib/core/effect/trial.ts';
import { verdict } from '../../../../lib/core/effect/verdict.ts';
import { DAY, looksOf, MINUTE, START, seeded, steady } from './people.ts';
import { shuffled } from './trials.ts';

/** A person for whom cards do just this, and nothing is left to luck: two cards, one silence, and so on. */
function plain(moments: number, shownMinutes: number, heldMinutes: number, family = 'notice'): Trial[] {
  return Array.from({ length: moments }, (_, index): Trial => {
    const arm = index % 3 === 2 ? 'hold' : 'show';
    const minutes = (arm === 'show' ? shownMinutes : heldMinutes) * (1 + (index % 7) / 10);
    const at = START + index * DAY;
    return { at, loop: 'messages', family, arm, probability: 0.7, outcomeMs: minutes * MINUTE, censored: false };
  });
}

const NOW = START + 400 * DAY;
const chance = () => seeded(3);
const kinds = (looks: readonly Look[]) => looks.map(({ moments, monthly }) => `${moments}${monthly ? ' monthly' : ''}`);

describe('when the evidence is looked at', () => {
  it.each<[number, string[]]>([
    [39, []],
    [40, ['40']],
    [79, ['40']],
    [119, ['40', '80']],
    [120, ['40', '80', '120']],
    // 30 days later, and no sooner; plain people have a moment a day.
    [149, ['40', '80', '120']],
    [150, ['40', '80', '120', '120 monthly']],
    [180, ['40', '80', '120', '120 monthly', '120 monthly']],
  ])('after %d moments, one a day', (moments, looks) => {
    expect(kinds(looksOf(plain(moments, 25, 25), chance()))).toEqual(looks);
  });

  it('catches up with all three at once after an import', () => {
    expect(kinds(looksDue(plain(130, 25, 25), null, NOW, chance()))).toEqual(['40', '80', '120']);
  });

  it('does not look at the same moments again a month later', () => {
    const trials = plain(120, 25, 25);
    const last = looksDue(trials, null, NOW, chance()).at(-1) ?? null;
    expect(looksDue(trials, last, NOW + 90 * DAY, chance())).toEqual([]);
    const later = [...trials, ...plain(1, 25, 25).map((each) => ({ ...each, at: NOW }))];
    expect(kinds(looksDue(later, last, NOW + 90 * DAY, chance()))).toEqual(['120 monthly']);
    expect(looksDue(later, last, NOW - DAY, chance())).toEqual([]);
  });

  it('rests on the first moments, and once a month on the newest', () => {
    const helped = [...plain(40, 150, 10), ...plain(40, 10, 150).map((each) => ({ ...each, at: each.at + 40 * DAY }))];
    const [first, second] = looksDue(helped, null, NOW, chance());
    expect(first).toMatchObject({ moments: 40, through: START + 39 * DAY, shown: 27, held: 13, finding: 'helps' });
    expect(second).toMatchObject({ moments: 80, finding: 'unclear' });

    const fading = [
      ...plain(120, 150, 10),
      ...plain(120, 10, 10).map((each) => ({ ...each, at: each.at + 120 * DAY })),
    ];
    const looks = looksOf(fading, chance());
    expect(looks[2]).toMatchObject({ moments: 120, monthly: false, finding: 'helps' });
    expect(looks.at(-1)).toMatchObject({ moments: 120, monthly: true, through: START + 239 * DAY, finding: 'unclear' });
  });

  it('counts no moment that could only come out one way', () => {
    const certain = plain(60, 25, 25).map((each) => ({ ...each, arm: 'show' as const, probability: 1 }));
    expect(looksDue(certain, null, NOW, chance())).toEqual([]);
    expect(verdict(certain, null)).toEqual({ kind: 'learning', moments: 0, of: 40 });
  });

  it('says the same whatever the order, and survives being stored', () => {
    const trials = steady(seeded(8), { moments: 130, effect: 2, families: ['notice', 'waiting'] });
    const looks = looksDue(trials, null, NOW, chance());
    expect(JSON.parse(JSON.stringify(looks))).toEqual(looks);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(looksDue(shuffled(trials, seeded(seed)), null, NOW, chance())).toEqual(looks);
      }),
      { numRuns: 5 },
    );
  });
});

describe('what is found', () => {
  it.each<[string, Trial[], Look['finding']]>([
    ['cards that help', plain(40, 100, 10), 'helps'],
    ['cards that do nothing', plain(40, 20, 20), 'unclear'],
    ['cards that harm', plain(40, 10, 100), 'worse'],
    ['a feed in which less is better', plain(40, 10, 50).map((each) => ({ ...each, loop: 'feed' as const })), 'helps'],
    [
      'cards that help, and too few silences to say so',
      plain(40, 100, 10).map((each, i) => (i < 6 ? { ...each, arm: 'show' as const, outcomeMs: 6e6 } : each)),
      'unclear',
    ],
  ])('%s', (_, trials, finding) => {
    expect(looksDue(trials, null, NOW, chance())).toMatchObject([{ finding }]);
  });

  it('asks for more once a month than at the three looks', () => {
    const trials = steady(seeded(2), { moments: 160, effect: 1.7 });
    const [monthly] = looksOf(trials, chance()).slice(3);
    expect(monthly?.p).toBeGreaterThan(0.005);
    expect(monthly?.p).toBeLessThan(0.022);
    expect(monthly?.finding).toBe('unclear');
  });

  it('tells typical minutes of each loop that has twenty moments', () => {
    const feed = plain(21, 10, 30).map((each) => ({ ...each, loop: 'feed' as const, at: each.at + MINUTE }));
    const [look] = looksDue([...plain(19, 100, 20), ...feed], null, NOW, chance());
    expect(look?.loops.map(({ loop }) => loop)).toEqual(['feed']);
    expect(look?.loops[0]?.shown).toBeGreaterThan(10);
    expect(look?.loops[0]?.shown).toBeLessThan(16);
    expect(look?.loops[0]?.held).toBeGreaterThan(30);
    expect(look?.loops[0]?.ratio?.to).toBeLessThan(1);
  });
});

describe('a family that harms', () => {
  const kind = plain(40, 40, 20, 'notice');
  const harsh = plain(40, 10, 60, 'waiting').map((each) => ({ ...each, at: each.at + MINUTE }));

  it('is named once it has forty moments of its own', () => {
    expect(looksDue(harsh, null, NOW, chance())[0]?.harmful).toEqual(['waiting']);
    expect(looksDue([...kind, ...harsh], null, NOW, chance()).map(({ harmful }) => harmful)).toEqual([[], ['waiting']]);
    const more = plain(41, 40, 20, 'notice');
    const looks = looksDue([...more, ...harsh.slice(1)], null, NOW, chance());
    expect(looks.map(({ moments, harmful }) => [moments, harmful])).toEqual([
      [40, []],
      [80, []],
    ]);
  });

  it('is named sooner than anything is claimed', () => {
    const [look] = looksDue(steady(seeded(13), { moments: 40, effect: 0.5 }), null, NOW, chance());
    expect(look?.p).toBeGreaterThan(0.022);
    expect(look?.p).toBeLessThan(0.1);
    expect(look).toMatchObject({ finding: 'unclear', harmful: ['notice'] });
  });

  it('is not named again when it has been silent since', () => {
    const later = plain(40, 40, 20, 'notice').map((each) => ({ ...each, at: each.at + 100 * DAY }));
    expect(looksDue([...harsh, ...later], null, NOW, chance()).map(({ harmful }) => harmful)).toEqual([
      ['waiting'],
      [],
    ]);
  });

  it('is judged by its newest moments, and once a month not so soon', () => {
    const mended = [...plain(120, 10, 60), ...plain(120, 40, 20).map((each) => ({ ...each, at: each.at + 120 * DAY }))];
    const looks = looksOf(mended, chance());
    expect(looks[2]?.harmful).toEqual(['notice']);
    expect(looks.at(-1)?.harmful).toEqual([]);

    const [monthly] = looksOf(steady(seeded(46), { moments: 160, effect: 0.7 }), chance()).slice(3);
    expect(monthly?.p).toBeLessThan(0.1);
    expect(monthly?.p).toBeGreaterThan(0.022);
    expect(monthly).toMatchObject({ harmful: [] });
  });

  it('is none that helps', () => {
    expect(looksDue(kind, null, NOW, chance())[0]?.harmful).toEqual([]);
  });
});

describe('the verdict', () => {
  const look = (change: Partial<Look>): Look => {
    const base = { at: NOW, moments: 40, monthly: false, through: NOW, shown: 27, held: 13 } as const;
    return { ...base, finding: 'unclear', p: 0.5, loops: [], harmful: [], ...change };
  };

  it.each([
    [0, { kind: 'learning', moments: 0, of: 40 }],
    [19, { kind: 'learning', moments: 19, of: 40 }],
    [20, { kind: 'counting', shown: 14, held: 6, of: 40 }],
    [39, { kind: 'counting', shown: 26, held: 13, of: 40 }],
  ])('before the first look, after %d moments', (moments, said) => {
    expect(verdict(plain(moments, 100, 1), null)).toEqual(said);
  });

  it.each([
    [look({}), 'unclear'],
    [look({ moments: 80 }), 'unclear'],
    [look({ finding: 'helps' }), 'helps'],
    [look({ moments: 80, finding: 'worse' }), 'worse'],
    [look({ moments: 120 }), 'nothing'],
    [look({ moments: 120, monthly: true }), 'nothing'],
    [look({ moments: 120, monthly: true, finding: 'helps' }), 'helps'],
  ])('is what the last look found, until the next', (last, kind) => {
    expect(verdict(plain(last.moments + 39, 1, 100), last)).toEqual({ kind, look: last });
  });
});
