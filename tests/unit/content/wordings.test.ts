import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FAMILIES } from '../../../content/nudges/index.ts';
import type { NudgeLoop, Wording } from '../../../content/nudges/nudge.ts';
import { SITES } from '../../../content/sites/index.ts';
import { wordCard } from '../../../lib/core/words.ts';
import { faults } from './forbidden.ts';
import { mannerOf, sentencesOf } from './manner.ts';

const ALL = FAMILIES.flatMap((family) => family.wordings.map((wording) => ({ family, wording })));
const NAMED = ALL.map(({ family, wording }) => [`${family.id}/${wording.id}`, wording] as const);
const REPLIES = ALL.flatMap(({ wording }) =>
  (wording.replies ?? []).map((reply) => [`${wording.id}, “${reply.text}”`, reply] as const),
);
const STARTERS = FAMILIES.flatMap((family) => family.starters ?? []);

/** What a wording is said of: its loop, or where it stands at the door of a feed, that. */
type Occasion = NudgeLoop | 'door' | 'intention';
type Told = Parameters<typeof wordCard>[1];

function occasionOf({ loop, door }: Wording): Occasion {
  if (door) return door === 'asks' ? 'door' : 'intention';
  return loop;
}

/** What may be said on each occasion. */
const KNOWN: Readonly<Record<Occasion, readonly string[]>> = {
  messages: ['nth', 'looks', 'span', 'site'],
  feed: ['minutes', 'screens', 'site'],
  profile: ['nth', 'visits', 'span', 'site'],
  draft: ['nth', 'span', 'site'],
  door: ['site'],
  intention: ['minutes', 'screens', 'chosen', 'site'],
};
const COUNTS = ['nth', 'looks', 'visits', 'minutes', 'screens'];

/** The wordiest things a sentence can be filled with. */
const LONGEST: Readonly<Record<Occasion, Told>> = {
  messages: { loop: 'messages', look: 13, withinMs: 10_200_000 },
  feed: { loop: 'feed', feedMs: 10_200_000, screens: 1000 },
  profile: { loop: 'profile', visit: 13, withinMs: 10_200_000 },
  draft: { loop: 'draft', asks: 13, withinMs: 10_200_000 },
  door: { loop: 'door' },
  intention: { loop: 'intention', minutes: 170, feedMs: 10_200_000, screens: 1000 },
};

const MS_A_DAY = fc.integer({ min: 0, max: 86_400_000 });
const TIMES = fc.integer({ min: 2, max: 200 });
const SCREENS = fc.double({ min: 0, max: 5000, noNaN: true });
/** Anything that may have been counted on an occasion. */
const COUNTED: Readonly<Record<Occasion, fc.Arbitrary<Told>>> = {
  messages: fc.record({ loop: fc.constant('messages'), look: TIMES, withinMs: MS_A_DAY }),
  feed: fc.record({ loop: fc.constant('feed'), feedMs: MS_A_DAY, screens: SCREENS }),
  profile: fc.record({ loop: fc.constant('profile'), visit: TIMES, withinMs: MS_A_DAY }),
  draft: fc.record({ loop: fc.constant('draft'), asks: TIMES, withinMs: MS_A_DAY }),
  door: fc.constant({ loop: 'door' }),
  intention: fc.record({ loop: fc.constant('intention'), minutes: TIMES, feedMs: MS_A_DAY, screens: SCREENS }),
};

function holes(text: string): string[] {
  return [...text.matchAll(/\{(.*?)\}/g)].map((match) => match[1] ?? '');
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

function filled(wording: Wording): string {
  return wordCard(wording, LONGEST[occasionOf(wording)], 'Google Messages').sentence;
}

/** What a card says holds: at most twenty words in at most two whole sentences. */
function expectBrief(text: string): void {
  expect(wordCount(text)).toBeLessThanOrEqual(20);
  expect(sentencesOf(text).join(' ')).toBe(text);
  expect(sentencesOf(text).length).toBeLessThanOrEqual(2);
}

describe('a wording', () => {
  test.each(NAMED)('%s is at most twenty words, and two sentences', (_name, wording) => {
    expectBrief(filled(wording));
  });

  test.each(NAMED)('%s asks, offers or says one plain thing', (_name, wording) => {
    expect(mannerOf(filled(wording))).not.toBeNull();
  });

  test.each(NAMED)('%s says nothing that is forbidden', (_name, wording) => {
    expect(faults(filled(wording))).toEqual([]);
  });

  test.each(NAMED)('%s has only holes that can be filled', (_name, wording) => {
    const unknown = holes(wording.text).filter((hole) => !KNOWN[occasionOf(wording)].includes(hole));
    expect(unknown).toEqual([]);
  });

  test.each(NAMED)('%s is whole and brief whatever was counted, at any site', (_name, wording) => {
    const names = fc.constantFrom(...SITES.map(({ name }) => name));
    fc.assert(
      fc.property(COUNTED[occasionOf(wording)], names, (because, site) => {
        const { sentence, fact } = wordCard(wording, because, site);
        expect(sentence).toMatch(/^[A-Z0-9][^{}]*[.?]$/);
        expect(`${sentence} ${fact}`).not.toMatch(/undefined|NaN|\s\s|[{}]/);
        expect(wordCount(sentence)).toBeLessThanOrEqual(20);
      }),
      { numRuns: 50 },
    );
  });

  test.each(NAMED)('%s says what was counted once: itself, or in the line under it', (_name, wording) => {
    const itself = holes(wording.text).some((hole) => COUNTS.includes(hole));
    const times = Number(itself) + Number(wording.fact === true);
    // On coming in, nothing was counted yet.
    expect(times).toBe(wording.door === 'asks' ? 0 : 1);
  });

  test.each(NAMED)('%s speaks of photos only where photos are posted', (_name, wording) => {
    expect(/photo|picture/i.test(wording.text)).toBe(wording.photo === true);
  });

  it('has an id and a text of its own', () => {
    const ids = ALL.map(({ wording }) => wording.id);
    const texts = ALL.map(({ wording }) => wording.text);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(texts).size).toBe(texts.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('stands at the door of feeds alone', () => {
    const doors = ALL.filter(({ wording }) => wording.door);
    expect(doors.filter(({ wording }) => wording.loop !== 'feed')).toEqual([]);
    for (const door of ['asks', 'over']) {
      expect(doors.filter(({ wording }) => wording.door === door).length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('replies', () => {
  it('are there, three or four to a question', () => {
    const asked = ALL.flatMap(({ wording }) => (wording.replies ? [wording] : []));
    expect(asked.length).toBeGreaterThanOrEqual(10);
    for (const { text, replies } of asked) {
      expect(text).toMatch(/\?$/);
      expect(replies?.length).toBeOneOf([3, 4]);
      expect(new Set(replies?.map((reply) => reply.text)).size).toBe(replies?.length);
    }
  });

  test.each(REPLIES)('%s is a few plain words to tap', (_id, { text }) => {
    expect(wordCount(text)).toBeLessThanOrEqual(7);
    expect(text).toMatch(/^[A-Z][^.?{}]+$/);
    expect(faults(text)).toEqual([]);
  });

  test.each(REPLIES)('%s gets an answer as brief and kind as any text', (_id, { next }) => {
    expectBrief(next);
    expect(holes(next)).toEqual([]);
    expect(faults(next)).toEqual([]);
    expect(mannerOf(next)).toBeOneOf(['question', 'offer']);
  });
});

describe('a starter', () => {
  test.each(STARTERS)('“%s” says a need in one’s own words, and asks for no reassurance', (text) => {
    expectBrief(text);
    expect(text).toMatch(/\b(?:I’m|I’ve|I’d|I|me|my)\b|^Could we/);
    expect(text).not.toMatch(/are you|do you (?:still )?(?:love|like|want)|did I|promise|sorry/i);
    expect(faults(text)).toEqual([]);
  });

  it('is one of several', () => {
    expect(STARTERS.length).toBeGreaterThanOrEqual(6);
    expect(new Set(STARTERS).size).toBe(STARTERS.length);
  });
});
