import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../content/nudges/index.ts';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';
import { familiesFor, nameOfWording, OWN, wordingsFor } from '../../../lib/core/wordings.ts';
import { HOUR, MINUTE, SECOND, Story } from './story.ts';

const FEED = {
  loop: 'feed',
  site: 'instagram',
  form: 'card',
  because: { loop: 'feed', feedMs: 0, screens: 0 },
} as const;

function families(change: Partial<Settings> = {}, occasion: Parameters<typeof familiesFor>[0] = FEED): string[] {
  return familiesFor(occasion, { ...DEFAULTS, ...change }).map(({ id }) => id);
}

function named(change: Partial<Settings> = {}, occasion: Parameters<typeof familiesFor>[0] = FEED): string[] {
  const settings = { ...DEFAULTS, ...change };
  return familiesFor(occasion, settings).flatMap((family) =>
    wordingsFor(family, occasion, settings).map(({ id }) => nameOfWording(family.id, id)),
  );
}

describe('which wordings there are', () => {
  it('leaves out families that are off, among them those that wait to be switched on', () => {
    expect(families()).not.toContain('breath');
    expect(families({ familiesOn: ['breath'] })).toContain('breath');
    expect(families({ familiesOn: ['breath'], familiesOff: ['breath', 'notice'] })).not.toContain('breath');
    expect(families({ familiesOff: ['notice'] })).not.toContain('notice');
  });

  it('leaves out a wording that is not to come again, and has one that is kept three times', () => {
    const name = 'filtered-reality/glad-and-go';
    expect(named()).toContain(name);
    expect(named({ wordingsOff: [name] })).not.toContain(name);
    expect(named({ wordingsKept: [name] }).filter((each) => each === name)).toHaveLength(3);
  });

  it('names no counts where they are hidden', () => {
    const texts = (change: Partial<Settings>) => {
      const settings = { ...DEFAULTS, ...change };
      return familiesFor(FEED, settings).flatMap((each) => wordingsFor(each, FEED, settings).map(({ text }) => text));
    };
    expect(texts({}).some((text) => text.includes('{minutes}'))).toBe(true);
    expect(texts({ countsHidden: true }).filter((text) => /\{(?!site)/.test(text))).toEqual([]);
  });

  it('speaks of photos only where people post them', () => {
    const photo = FAMILIES.flatMap((family) =>
      family.wordings.filter((wording) => wording.photo).map(({ id }) => nameOfWording(family.id, id)),
    );
    expect(photo.length).toBeGreaterThan(0);
    expect(named().filter((name) => photo.includes(name)).length).toBeGreaterThan(0);
    expect(named({}, { ...FEED, site: 'x' }).filter((name) => photo.includes(name))).toEqual([]);
  });

  it('keeps what was written for the door at the door', () => {
    const door = FAMILIES.flatMap((family) =>
      family.wordings.filter((wording) => wording.door).map(({ id }) => nameOfWording(family.id, id)),
    );
    expect(named().filter((name) => door.includes(name))).toEqual([]);
    const asks = named({}, { ...FEED, because: { loop: 'door' } });
    expect(asks.length).toBeGreaterThan(0);
    expect(asks.every((name) => door.includes(name))).toBe(true);
    const over = named({}, { ...FEED, because: { loop: 'intention', minutes: 5, feedMs: 0, screens: 0 } });
    expect(over.length).toBeGreaterThan(0);
    expect(over.some((name) => asks.includes(name))).toBe(false);
  });

  it('has the person’s own sentences among them', () => {
    const ownWordings = [{ id: 'mine', loop: 'feed', text: 'The garden is out there.' }] as const;
    expect(families({ ownWordings })).toContain(OWN);
    expect(families({ ownWordings }, { ...FEED, loop: 'messages' })).not.toContain(OWN);
  });
});

describe('what somebody says of a wording', () => {
  it('stands until they say otherwise, and leaves the card where it is', () => {
    const story = new Story({ feedMinutes: 1 }).arrive('instagram', 'feed').wait(MINUTE).scroll(1);
    const { id: moment, family, variant } = story.moments[0] ?? { id: '', family: '', variant: '' };
    const name = nameOfWording(family, variant);
    story.see({ type: 'judged', moment, judgement: 'keep-this-one' });
    expect(story.settings.wordingsKept).toEqual([name]);
    story.see({ type: 'judged', moment, judgement: 'not-this-one' });
    expect([story.settings.wordingsKept, story.settings.wordingsOff]).toEqual([[], [name]]);
    story.see({ type: 'judged', moment, judgement: 'neither' });
    expect([story.settings.wordingsKept, story.settings.wordingsOff]).toEqual([[], []]);
    expect(story.state.card?.moment.id).toBe(moment);
    story.see({ type: 'judged', moment: 'another', judgement: 'keep-this-one' });
    expect(story.settings.wordingsKept).toEqual([]);
  });
});

describe('a family that asks once a visit', () => {
  it('waits for the next visit', () => {
    const others = FAMILIES.map(({ id }) => id).filter((id) => id !== 'feeling' && id !== 'notice');
    const story = new Story({ feedMinutes: 1 }, { familiesOff: others }, () => 0.99).arrive('instagram', 'feed');
    story.wait(MINUTE).scroll(1).answer('esc').wait(HOUR).scroll(1).answer('esc').wait(HOUR).scroll(1).answer('esc');
    const said = story.moments.map(({ family }) => family);
    expect(said.filter((family) => family === 'feeling')).toHaveLength(1);
    story.leave().wait(HOUR).arrive('instagram', 'feed').wait(MINUTE).scroll(1);
    expect(story.moments.at(-1)?.family).toBe('feeling');
  });
});

describe('the early step', () => {
  const EARLY = { sites: { whatsapp: { on: true, step: 'early' } } } as const;

  it('says in a line at the edge what the usual step would not have noticed', () => {
    const story = new Story({}, EARLY).looks(2).arrive('whatsapp', 'inbox');
    expect(story.moments).toMatchObject([{ form: 'pill', because: { look: 3 } }]);
  });

  it('has the card for what anybody would notice', () => {
    const story = new Story({}, { ...EARLY, pause: 'open' }).looks(3);
    story.settings = { ...story.settings, pause: null };
    expect(story.arrive('whatsapp', 'inbox').moments).toMatchObject([{ form: 'card', because: { look: 4 } }]);
  });
});

describe('the door of a feed', () => {
  const opened = () => new Story({}, { door: true }).arrive('instagram', 'feed');

  it('asks on coming in, where somebody wants to be asked, and not of messages', () => {
    expect(opened().moments).toMatchObject([{ because: { loop: 'door' }, arm: 'show', probability: 1 }]);
    expect(new Story({}, { door: true }).arrive('whatsapp', 'inbox').moments).toEqual([]);
    expect(new Story().arrive('instagram', 'feed').moments).toEqual([]);
  });

  it('takes the minutes chosen there in place of its own, and says when they are up', () => {
    const story = opened().answer({ choice: 'intend', minutes: 25 });
    story.wait(20 * MINUTE).scroll(50);
    expect(story.moments).toHaveLength(1);
    expect(story.effects.filter(({ type }) => type === 'refused')).toEqual([]);
    story.wait(5 * MINUTE).scroll(1);
    expect(story.moments[1]).toMatchObject({ because: { loop: 'intention', minutes: 25, feedMs: 25 * MINUTE } });
    // And once only: from here on it is a visit like any other.
    story
      .answer('esc')
      .wait(21 * MINUTE)
      .scroll(1);
    expect(story.moments[2]).toMatchObject({ because: { loop: 'feed' } });
  });

  it('says so of few minutes, too: the question at the door is no card that has to wear off', () => {
    const story = opened().answer({ choice: 'intend', minutes: 5 });
    story.wait(5 * MINUTE).scroll(1);
    expect(story.moments[1]).toMatchObject({ because: { loop: 'intention', minutes: 5 } });
    // What comes after is under the cooldowns again.
    story
      .answer('esc')
      .wait(12 * MINUTE)
      .scroll(1);
    expect(story.moments).toHaveLength(2);
  });

  it('asks no more where that was stopped, and the family goes on', () => {
    const story = opened().answer('stop-family');
    expect([story.settings.door, story.settings.familiesOff]).toEqual([false, []]);
  });

  it('is come in through by keeping going: that is no rest', () => {
    const story = opened()
      .answer('keep')
      .wait(21 * MINUTE)
      .scroll(1);
    expect(story.moments[1]).toMatchObject({ because: { loop: 'feed' } });
  });

  it('records the minutes, and when it was answered', () => {
    const story = opened()
      .wait(3 * SECOND)
      .answer({ choice: 'intend', minutes: 5 });
    expect(story.effects.filter(({ type }) => type === 'amend')).toMatchObject([
      { change: { answer: 'intend', minutes: 5, answeredAfter: 3 } },
    ]);
  });
});
