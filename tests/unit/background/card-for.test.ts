import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../content/nudges/index.ts';
import { cardFor, groundOf } from '../../../lib/background/card-for.ts';
import type { Because } from '../../../lib/core/moments.ts';
import type { Moment } from '../../../lib/core/records.ts';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';

/** Two in the afternoon, in a zone without summer time. */
const AT = Date.parse('2026-11-23T14:00:00Z');
const LOOKS: Because = { loop: 'messages', look: 4, withinMs: 28 * 60_000 };
const FEED: Because = { loop: 'feed', feedMs: 12 * 60_000, screens: 40 };
const settingsWith = (change: Partial<Settings> = {}) => ({ ...DEFAULTS, ...change, timeZone: 'UTC' });

function moment(change: Partial<Moment> = {}): Moment {
  return {
    id: 'm1',
    at: AT,
    day: '2026-11-23',
    site: 'whatsapp',
    loop: 'messages',
    target: 'messages:whatsapp',
    family: 'intention',
    variant: 'hoping-to-find',
    form: 'card',
    arm: 'show',
    probability: 1,
    because: LOOKS,
    ...change,
  };
}

const told = (change: Partial<Moment> = {}, settings: Partial<Settings> = {}, at = AT) =>
  cardFor({ moment: moment(change), note: null }, settingsWith(settings), at);

describe('what the page is told of a moment', () => {
  it('is finished: sentence, fact, replies, picture, and what the card needs to know', () => {
    expect(told()).toMatchObject({
      moment: 'm1',
      loop: 'messages',
      form: 'card',
      sentence: 'What are you hoping to find?',
      fact: 'The fourth look here in half an hour.',
      picture: FAMILIES.find(({ id }) => id === 'intention')?.picture,
      door: false,
      starters: [],
      judged: 'neither',
      pass: true,
      siteName: 'WhatsApp',
      evening: Date.parse('2026-11-23T19:00:00Z'),
      now: AT,
    });
    expect(told().replies.map(({ text }) => text)).toContain('I don’t know');
  });

  it('names nothing that was counted where counts are hidden', () => {
    expect(told({}, { countsHidden: true })).toMatchObject({ sentence: 'What are you hoping to find?', fact: null });
  });

  it('offers no evening that has begun', () => {
    expect(told({}, {}, AT + 5 * 3_600_000).evening).toBeNull();
  });

  it('has no answers on a line at the edge', () => {
    expect(told({ form: 'pill' }).replies).toEqual([]);
  });

  it('stands at the door with nothing counted', () => {
    const because: Because = { loop: 'door' };
    const door = { site: 'instagram', loop: 'feed', target: 'feed:instagram', because } as const;
    expect(told({ ...door, variant: 'like-from-site' })).toMatchObject({
      sentence: 'What would you like from Instagram this time?',
      fact: null,
      door: true,
      picture: 'door',
      pass: false,
    });
  });

  it('says the minutes that are up', () => {
    const because: Because = { ...FEED, loop: 'intention', minutes: 10 };
    const over = { site: 'instagram', loop: 'feed', target: 'feed:instagram', variant: 'time-you-chose' } as const;
    expect(told({ ...over, because })).toMatchObject({
      sentence: 'You chose ten minutes for this. Leave it here, or stay?',
      fact: 'Twelve minutes here so far.',
      door: false,
    });
  });

  it('meets a time of one’s own choice with that time, and no wording to judge', () => {
    const because: Because = { loop: 'promise', until: AT };
    const promise = told({ because, family: 'promise', variant: 'promise' });
    expect(promise.sentence).toMatch(/^You chose to look again at .*(?:2:00|14:00)/);
    expect(promise).toMatchObject({ fact: null, replies: [], judged: null });
  });

  it('gives beginnings to copy beside a draft', () => {
    const because: Because = { loop: 'draft', asks: 2, withinMs: 3_600_000 };
    const draft = { loop: 'draft', target: 'draft:whatsapp', family: 'connection', variant: 'friend-first' } as const;
    expect(told({ ...draft, form: 'chip', because }).starters).toEqual(
      FAMILIES.flatMap(({ starters }) => starters ?? []),
    );
  });

  it('says a sentence of the person’s own, and knows one they kept', () => {
    const ownWordings = [{ id: 'w1', loop: 'messages' as const, text: 'Tea first?' }];
    const own = { family: 'own', variant: 'w1' };
    expect(told(own, { ownWordings, wordingsKept: ['own/w1'] })).toMatchObject({
      sentence: 'Tea first?',
      judged: 'keep-this-one',
    });
  });

  it('throws for a wording there is none of', () => {
    expect(() => told({ variant: 'nowhere' })).toThrow('intention/nowhere');
  });
});

describe('what the words of a moment rest on', () => {
  it.each(FAMILIES.map(({ id, wordings }) => [id, wordings[0]?.id ?? ''] as const))(
    'is said in three lines at most, the best first and what nobody tried last: %s',
    (family, variant) => {
      const ground = groundOf(moment({ family, variant }), settingsWith());
      const order = ['good', 'some', 'thin', 'untested'];
      const strengths = ground.map(({ strength }) => order.indexOf(strength));
      expect(ground.length).toBeGreaterThan(0);
      expect(ground.length).toBeLessThanOrEqual(3);
      expect(strengths).toEqual(strengths.toSorted());
      const isUntried = FAMILIES.find(({ id }) => id === family)?.evidence.some(
        ({ strength }) => strength === 'untested',
      );
      expect(ground.at(-1)?.strength === 'untested').toBe(isUntried);
    },
  );

  it('is nothing for a time of one’s own choice and for one’s own sentences', () => {
    const ownWordings = [{ id: 'w1', loop: 'messages' as const, text: 'Tea first?' }];
    expect(groundOf(moment({ family: 'own', variant: 'w1' }), settingsWith({ ownWordings }))).toEqual([]);
    expect(groundOf(moment({ because: { loop: 'promise', until: AT }, family: 'promise' }), settingsWith())).toEqual(
      [],
    );
  });
});
