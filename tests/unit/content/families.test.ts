import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { CARD_PICTURES } from '../../../components/card/card-pictures.tsx';
import { FAMILIES } from '../../../content/nudges/index.ts';
import type { Family, NudgeLoop } from '../../../content/nudges/nudge.ts';

const EACH = FAMILIES.map((family) => [family.id, family] as const);

/** What a family may say in the middle of a loop at any site. */
function sayable(family: Family, loop: NudgeLoop) {
  return family.wordings.filter((wording) => wording.loop === loop && !wording.photo && !wording.door);
}

function textsOf(id: string): string[] {
  return FAMILIES.find((family) => family.id === id)?.wordings.map(({ text }) => text) ?? [];
}

describe('a family', () => {
  test.each(EACH)('%s has at least six wordings for each of its loops on any site, and for no other', (_id, family) => {
    for (const loop of family.loops) expect(sayable(family, loop).length).toBeGreaterThanOrEqual(6);
    expect(family.wordings.filter((wording) => !family.loops.includes(wording.loop))).toEqual([]);
  });

  test.each(EACH)('%s has wordings that need no replies, for a form that shows none', (_id, family) => {
    for (const loop of family.loops) {
      expect(sayable(family, loop).filter(({ replies }) => !replies).length).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(EACH)('%s says what it rests on, and what nobody has tried', (_id, family) => {
    for (const { claim, strength, source } of family.evidence) {
      expect(claim).toMatch(/^[A-Z].*\.$/);
      if (source === null) expect(strength).toBe('untested');
      else {
        expect(strength).not.toBe('untested');
        expect(new URL(source).protocol).toMatch(/^https?:$/);
      }
    }
    expect(family.evidence.some(({ source }) => source !== null)).toBe(true);
  });

  test.each(EACH)('%s has a drawing', (_id, family) => {
    expect(CARD_PICTURES).toContain(family.picture);
  });

  test.each(EACH)('%s has a chip where it speaks of drafts, and shows no replies there', (_id, family) => {
    expect(family.forms.includes('chip')).toBe(family.loops.includes('draft'));
    expect(family.wordings.filter(({ loop, replies }) => loop === 'draft' && replies)).toEqual([]);
  });

  test.each([
    ['messages', 'card'],
    ['messages', 'pill'],
    ['feed', 'card'],
    ['feed', 'pill'],
    ['profile', 'card'],
    ['profile', 'pill'],
    ['draft', 'chip'],
  ] as const)(
    'there are three at least for %s on a %s that are on from the start, so that words can change',
    (loop, form) => {
      const on = FAMILIES.filter((family) => !family.off && family.loops.includes(loop) && family.forms.includes(form));
      expect(on.length).toBeGreaterThanOrEqual(3);
    },
  );

  it('says a claim nowhere twice', () => {
    const claims = FAMILIES.flatMap((family) => family.evidence.map(({ claim }) => claim));
    expect(new Set(claims).size).toBe(claims.length);
  });
});

describe('what the families are for', () => {
  it('has breath off until somebody switches it on, and nothing else', () => {
    expect(FAMILIES.filter((family) => family.off).map(({ id }) => id)).toEqual(['breath']);
  });

  it('asks how somebody feels once in a visit', () => {
    expect(FAMILIES.filter((family) => family.onceAVisit).map(({ id }) => id)).toEqual(['feeling']);
  });

  it('turns to oneself, then to a friend, then to someone close', () => {
    const connection = textsOf('connection');
    const first = (word: RegExp) => connection.findIndex((text) => word.test(text));
    const order = [first(/yourself|you need/), first(/friend|at ease/), first(/someone close/)];
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('has words for those who went quiet themselves', () => {
    const connection = FAMILIES.find(({ id }) => id === 'connection');
    const quiet = connection?.wordings.filter(({ loop, text }) => loop === 'messages' && /\bquiet\b/.test(text));
    expect(quiet).toHaveLength(2);
  });

  it('has words about one’s own frame for those who post nothing', () => {
    const family = FAMILIES.find(({ id }) => id === 'filtered-reality');
    const free = family?.wordings.filter(({ text, photo }) => !photo && !/you posted|your post/.test(text)) ?? [];
    expect(free.length).toBeGreaterThanOrEqual(6);
  });
});

describe('content/nudges/README.md', () => {
  const README = readFileSync(new URL('../../../content/nudges/README.md', import.meta.url), 'utf8');
  const rows = [...README.matchAll(/^\| \*(.+?)\* \| (.+?) \| (.+?) \|/gm)].map((match) => match.slice(1, 4));
  const rejected = [...README.matchAll(/^\d+\. “(.+?)”/gm)].map((match) => match[1] ?? '');

  it('tells of each family its loops and how strong its evidence is', () => {
    const told = FAMILIES.map(({ id, loops, off, evidence }) => {
      const strengths = ['good', 'some', 'thin', 'untested'].flatMap((strength) => {
        const count = evidence.filter((each) => each.strength === strength).length;
        return count > 0 ? [`${count} ${strength}`] : [];
      });
      return [id, `${loops.join(', ')}${off ? '; off at first' : ''}`, strengths.join(', ')];
    });
    expect(rows).toEqual(told);
  });

  it('lists twenty wordings that were rejected, and none of them is in use', () => {
    expect(rejected).toHaveLength(20);
    expect(new Set(rejected).size).toBe(20);
    const used = FAMILIES.flatMap((family) => family.wordings.map(({ text }) => text));
    expect(rejected.filter((text) => used.includes(text))).toEqual([]);
  });
});
