import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings, showProbability } from '../../../lib/core/settings.ts';
import { HOUR, MINUTE, Story } from './story.ts';

const EXPLAINED: Partial<Settings> = { holdoutsExplained: true };

/** Somebody in a feed long enough, with chance on a string. */
function scroller(change: Partial<Settings>, chance: () => number): Story {
  return new Story({ feedMinutes: 1 }, change, chance).arrive('instagram', 'feed').wait(MINUTE).scroll(1);
}

const silent = () => 0.99;

describe('hold-outs (rule 22)', () => {
  it.each([
    ['not before the sentence about them was seen', {}, 1],
    ['three in ten', { ...EXPLAINED }, 0.7],
    ['half, to learn faster', { ...EXPLAINED, holdouts: 'faster' }, 0.5],
    ['none where they are off', { ...EXPLAINED, holdouts: 'off' }, 1],
  ] as const)('%s', (_, change, probability) => {
    expect(showProbability({ ...DEFAULTS, ...change })).toBe(probability);
    const [moment] = scroller(change, silent).moments;
    const held = probability < 1;
    expect(moment?.arm).toBe(held ? 'hold' : 'show');
    expect(moment?.probability).toBeCloseTo(held ? 1 - probability : 1);
  });

  it('are recorded with the probability of the arm that came of it', () => {
    const [shown] = scroller(EXPLAINED, () => 0.69).moments;
    expect(shown).toMatchObject({ arm: 'show', probability: 0.7 });
  });

  it('show nothing, and are like cards in all else', () => {
    const held = scroller(EXPLAINED, silent);
    expect(held.effects.some(({ type }) => type === 'show')).toBe(false);
    expect(held.state.card).toBeNull();
    expect(held.effects.filter(({ type }) => type === 'tally').length).toBe(
      scroller({}, silent).effects.filter(({ type }) => type === 'tally').length,
    );
    expect(held.wait(19 * MINUTE).scroll(1).refusals).toEqual(['cooldown']);
    for (let i = 0; i < 8; i += 1) held.wait(HOUR / 2).scroll(1);
    expect(held.moments).toHaveLength(4);
    expect(held.refusals.at(-1)).toBe('cap');
  });

  it('never hold back the time somebody chose', () => {
    let next = 0;
    const story = new Story({ looks: 2 }, EXPLAINED, () => next).looks(1).arrive('whatsapp', 'inbox');
    next = 0.99;
    story
      .answer({ choice: 'later', afterMs: HOUR })
      .leave()
      .wait(30 * MINUTE)
      .arrive('whatsapp', 'inbox');
    expect(story.moments[1]).toMatchObject({ arm: 'show', probability: 1, because: { loop: 'promise' } });
    expect(story.state.open).toHaveLength(0);
  });

  it('leave the words of the last card in mind: what was not seen is not said twice', () => {
    const story = scroller(EXPLAINED, () => 0);
    const said = story.state.variants;
    story.answer('esc').chance = silent;
    story.wait(HOUR).scroll(1);
    expect(story.moments.at(-1)?.arm).toBe('hold');
    expect(story.state.variants).toEqual(said);
  });

  it('ask chance nothing where nothing is decided', () => {
    const never = () => {
      throw new Error('Chance was asked.');
    };
    expect(() => new Story({}, EXPLAINED, never).arrive('whatsapp', 'inbox').wait(HOUR).leave()).not.toThrow();
    expect(() => scroller(EXPLAINED, never)).toThrow();
  });
});
