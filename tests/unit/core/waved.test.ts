import { describe, expect, it } from 'vitest';
import { COOLDOWN } from '../../../lib/core/decide.ts';
import { MOST } from '../../../lib/core/settings.ts';
import { isWavedAway } from '../../../lib/core/waved.ts';
import { HOUR, MINUTE, SECOND, Story } from './story.ts';

/** Cards that come and are answered, one an hour, at most four a day. */
function answering(choices: readonly ('esc' | 'keep' | 'leave')[], afterMs: number): Story {
  const story = new Story({ feedMinutes: 1 }).arrive('instagram', 'feed');
  for (const choice of choices) {
    story
      .wait(7 * HOUR)
      .scroll(1)
      .shown()
      .wait(afterMs)
      .answer(choice);
  }
  return story;
}

function ten<T>(same: T): T[] {
  return Array.from({ length: 10 }, () => same);
}

describe('cards that are waved away at once (rule 12)', () => {
  it('are so when seven of the last ten were', () => {
    expect(isWavedAway([...ten(true).slice(3), false, false, false])).toBe(true);
    expect(isWavedAway([...ten(true).slice(4), false, false, false, false])).toBe(false);
    expect(isWavedAway(ten(true).slice(1))).toBe(false);
  });

  it('come half as often', () => {
    const story = answering(ten('esc'), SECOND);
    const before = story.moments.length;
    story.wait(COOLDOWN.sameTarget * 2 - 2 * SECOND).scroll(1);
    expect(story.moments).toHaveLength(before);
    expect(story.refusals.at(-1)).toBe('cooldown');
    expect(story.wait(SECOND).scroll(1).moments).toHaveLength(before + 1);
    for (let i = 0; i < 4; i += 1) {
      if (story.state.card) story.answer('esc');
      story.wait(HOUR).scroll(1);
    }
    const { day } = story.moments.at(-1) ?? { day: '' };
    expect(story.moments.filter((moment) => moment.day === day).length).toBeLessThanOrEqual(MOST.perTarget / 2);
  });

  it('ask once whether to stop', () => {
    const notes = (story: Story) =>
      story.effects.flatMap((effect) => (effect.type === 'show' ? [effect.note] : [])).filter(Boolean);
    const story = answering(ten('esc'), SECOND);
    expect(notes(story)).toEqual(['rotation']);
    story
      .wait(24 * HOUR)
      .scroll(1)
      .shown()
      .wait(SECOND)
      .answer('esc')
      .wait(24 * HOUR)
      .scroll(1)
      .shown();
    expect(notes(story)).toEqual(['rotation', 'fewer']);
  });

  it.each([
    ['leave', SECOND],
    ['esc', 2 * SECOND],
  ] as const)('are not those answered with "%s" after %i ms', (choice, afterMs) => {
    expect(isWavedAway(answering(ten(choice), afterMs).state.waved)).toBe(false);
  });
});

describe('the first change of wording (rule 13)', () => {
  it('is explained once it was really seen', () => {
    const notes = (story: Story) => story.effects.flatMap((effect) => (effect.type === 'show' ? [effect.note] : []));
    const story = new Story({ feedMinutes: 1 })
      .arrive('instagram', 'feed')
      .wait(MINUTE)
      .scroll(1)
      .shown()
      .answer('esc');
    story
      .wait(HOUR)
      .scroll(1)
      .see({ type: 'shown', moment: story.moments.at(-1)?.id ?? '', how: 'blocked' });
    story.wait(HOUR).scroll(1).shown().answer('esc').wait(HOUR).scroll(1);
    expect(notes(story)).toEqual([null, 'rotation', 'rotation', null]);
  });
});
