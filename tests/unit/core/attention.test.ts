import { describe, expect, it } from 'vitest';
import { attend, type Fact, NOBODY, type PageFact } from '../../../lib/core/attention.ts';

const INBOX = { site: 'whatsapp', surface: 'inbox' } as const;
const FEED = { site: 'instagram', surface: 'feed' } as const;

function page(change: Partial<PageFact> = {}): PageFact {
  const still = {
    moved: false,
    resting: true,
    fresh: false,
    busy: false,
    gone: false,
    screens: 0,
    characters: 0,
    sends: 0,
    restored: false,
  };
  return {
    type: 'page',
    tab: 1,
    window: 10,
    page: 'p1',
    place: INBOX,
    visible: true,
    focused: true,
    ...still,
    ...change,
  };
}

/** What is seen of each fact, as `tab:what`. */
function seenOf(...facts: Fact[]): string[][] {
  let presence = NOBODY;
  return facts.map((fact) => {
    const [next, seen] = attend(presence, fact);
    presence = next;
    return seen.map((each) => `${each.tab}:${each.type}${each.type === 'left' ? `(${each.why})` : ''}`);
  });
}

describe('attention (rule 2)', () => {
  it.each<[string, Fact[], string[][]]>([
    ['a page that is seen and focused', [page()], [['1:arrived']]],
    ['a page in a tab behind', [page({ visible: false, focused: false })], [[]]],
    [
      'the address bar clicked: the page has no focus, its window has',
      [page(), page({ focused: false })],
      [['1:arrived'], ['1:scrolled']],
    ],
    [
      'another program in front, then back: the page in front is asked and answers',
      [page(), { type: 'window', window: null }, { type: 'window', window: 10 }, page()],
      [['1:arrived'], ['1:left(blurred)'], [], ['1:arrived']],
    ],
    [
      'two windows side by side, both visible',
      [
        page(),
        page({ tab: 2, window: 20, page: 'p2', place: FEED, focused: false }),
        { type: 'window', window: 20 },
        page({ tab: 2, window: 20, page: 'p2', place: FEED }),
      ],
      [['1:arrived'], [], ['1:left(blurred)'], ['2:arrived']],
    ],
    [
      'another tab without a word from the first',
      [page(), page({ tab: 2, page: 'p2', place: FEED })],
      [['1:arrived'], ['1:left(hidden)', '2:arrived']],
    ],
    [
      'hidden twice',
      [page(), page({ visible: false }), page({ visible: false })],
      [['1:arrived'], ['1:left(hidden)'], []],
    ],
    [
      'idle, and back',
      [page(), { type: 'idle', idle: true }, page(), { type: 'idle', idle: false }, page()],
      [['1:arrived'], ['1:left(idle)'], [], [], ['1:arrived']],
    ],
    [
      'a closed tab, told by page and browser',
      [page(), page({ gone: true }), { type: 'closed', tab: 1 }],
      [['1:arrived'], ['1:left(closed)'], []],
    ],
    [
      'a reload: another sensor in the same tab',
      [page(), page({ page: 'p9' })],
      [['1:arrived'], ['1:left(closed)', '1:arrived']],
    ],
    [
      'a site switched off',
      [page(), page({ place: null }), page({ place: null })],
      [['1:arrived'], ['1:left(off)'], []],
    ],
    ['a browser that quit', [page(), { type: 'quit' }, page()], [['1:arrived'], ['1:left(quit)'], ['1:arrived']]],
    [
      'a tab the browser restored in front: looked at once it is scrolled, or left and come back to',
      [
        page({ restored: true }),
        page({ restored: true, screens: 1 }),
        page({ visible: false, focused: false }),
        page(),
      ],
      [[], ['1:arrived', '1:scrolled'], ['1:left(hidden)'], ['1:arrived']],
    ],
    ['a tab of no watched site that closes', [{ type: 'closed', tab: 7 }], [[]]],
    [
      'what was done comes before what changed',
      [page(), page({ screens: 2, characters: 3, sends: 1, visible: false })],
      [['1:arrived'], ['1:typed', '1:sent', '1:scrolled', '1:left(hidden)']],
    ],
    ['a move', [page(), page({ moved: true, place: FEED, screens: 1 })], [['1:arrived'], ['1:scrolled', '1:moved']]],
    [
      'a step to the next story',
      [page({ place: FEED }), page({ moved: true, place: FEED })],
      [['1:arrived'], ['1:moved']],
    ],
    ['a title that tells late', [page(), page({ fresh: true })], [['1:arrived'], ['1:freshened']]],
    [
      'a call',
      [page(), page({ busy: true }), page({ busy: true })],
      [['1:arrived'], ['1:called', '1:scrolled'], ['1:scrolled']],
    ],
  ])('%s', (_, facts, seen) => {
    expect(seenOf(...facts)).toEqual(seen);
  });

  it('remembers no subject of a page that has no attention', () => {
    const named = { site: 'instagram', surface: 'profile', subject: 'f00' } as const;
    const [there] = attend(NOBODY, page({ place: named }));
    expect(there.pages[1]?.place).toEqual(named);
    const [left] = attend(there, page({ place: named, visible: false }));
    expect(JSON.stringify(left)).not.toContain('f00');
  });

  it('changes nothing for facts that say nothing new', () => {
    for (const fact of [
      { type: 'window', window: null },
      { type: 'idle', idle: false },
    ] as const) {
      expect(attend(NOBODY, fact)[0]).toBe(NOBODY);
    }
  });
});
