import { describe, expect, it, test } from 'vitest';
import { FAMILIES } from '../../../content/nudges/index.ts';
import type { NudgeLoop, Wording } from '../../../content/nudges/nudge.ts';
import type { Counts } from '../../../lib/core/moments.ts';
import { wordCard } from '../../../lib/core/words.ts';
import { FORBIDDEN } from './forbidden.ts';

const ALL = FAMILIES.flatMap((family) => family.wordings.map((wording) => ({ family, wording })));
const NAMED = ALL.map(({ family, wording }) => [`${family.id}/${wording.id}`, wording] as const);

/** What may be said of each loop. */
const KNOWN: Readonly<Record<NudgeLoop, readonly string[]>> = {
  messages: ['nth', 'looks', 'span', 'site'],
  feed: ['minutes', 'screens', 'site'],
};
const COUNTS = ['nth', 'looks', 'minutes', 'screens'];

/** The wordiest things a sentence can be filled with. */
const LONGEST: Readonly<Record<NudgeLoop, Counts>> = {
  messages: { loop: 'messages', look: 13, withinMs: 10_200_000 },
  feed: { loop: 'feed', feedMs: 10_200_000, screens: 1000 },
};

function holes(text: string): string[] {
  return [...text.matchAll(/\{(.*?)\}/g)].map((match) => match[1] ?? '');
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

function filled(wording: Wording): string {
  return wordCard(wording, LONGEST[wording.loop], 'Google Messages').sentence;
}

/** What a text breaks of the rules that a pattern can hold, by name. */
function faults(text: string): string[] {
  return FORBIDDEN.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);
}

describe('a wording', () => {
  test.each(NAMED)('%s is at most twenty words, and two sentences', (_name, wording) => {
    const text = filled(wording);
    expect(wordCount(text)).toBeLessThanOrEqual(20);
    expect(text).toMatch(/^[^.?]+[.?]( [^.?]+[.?])?$/);
  });

  test.each(NAMED)('%s says nothing that is forbidden', (_name, wording) => {
    expect(faults(filled(wording))).toEqual([]);
  });

  test.each(NAMED)('%s has only holes that its loop can fill', (_name, wording) => {
    const unknown = holes(wording.text).filter((hole) => !KNOWN[wording.loop].includes(hole));
    expect(unknown).toEqual([]);
    expect(filled(wording)).not.toMatch(/[{}]/);
  });

  test.each(NAMED)('%s says what was counted once: itself, or in the line under it', (_name, wording) => {
    const itself = holes(wording.text).some((hole) => COUNTS.includes(hole));
    expect(itself).toBe(wording.fact === undefined);
  });

  test.each(NAMED)('%s speaks of photos only where photos are posted', (_name, wording) => {
    expect(/photo/i.test(wording.text)).toBe(wording.photo === true);
  });

  it('has an id and a text of its own', () => {
    const ids = ALL.map(({ wording }) => wording.id);
    const texts = ALL.map(({ wording }) => wording.text);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(texts).size).toBe(texts.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe('a family', () => {
  test.each(FAMILIES.map((family) => [family.id, family] as const))(
    '%s has at least six wordings for each of its loops on any site, and for no other',
    (_id, family) => {
      for (const loop of family.loops) {
        const anywhere = family.wordings.filter((wording) => wording.loop === loop && !wording.photo);
        expect(anywhere.length).toBeGreaterThanOrEqual(6);
      }
      expect(family.wordings.filter((wording) => !family.loops.includes(wording.loop))).toEqual([]);
    },
  );

  test.each(FAMILIES.map((family) => [family.id, family] as const))('%s says what it rests on', (_id, family) => {
    expect(family.evidence.length).toBeGreaterThan(0);
    for (const { claim, strength, source } of family.evidence) {
      expect(claim).toMatch(/^[A-Z].*\.$/);
      if (source === null) expect(strength).toBe('untested');
      else expect(new URL(source).protocol).toBe('https:');
    }
    expect(family.evidence.some(({ source }) => source !== null)).toBe(true);
  });

  it('is there for both loops, so that words can change', () => {
    for (const loop of ['messages', 'feed'] as const) {
      expect(FAMILIES.filter((family) => family.loops.includes(loop)).length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('the forbidden patterns', () => {
  test.each(FORBIDDEN.flatMap(({ what, examples }) => examples.map((example) => [example, what] as const)))(
    '“%s” is caught as %s',
    (example, what) => {
      expect(faults(example)).toContain(what);
    },
  );

  test.each([
    'That’s the 4th look here in half an hour.',
    'Waiting is hard. You can want to look and still choose.',
    'How do you feel compared with ten minutes ago?',
    'Is there a photo of your own you’d like to look at?',
    'Could you be glad for them and still go?',
    'Want to leave it until 6, or keep going?',
  ])('“%s” passes', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
