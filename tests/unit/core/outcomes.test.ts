import { describe, expect, it } from 'vitest';
import { pack, type Trial, unpack } from '../../../lib/core/effect/trial.ts';
import type { Settings } from '../../../lib/core/settings.ts';
import { minutesOf } from './effect/trials.ts';
import { HOUR, MINUTE, SECOND, Story } from './story.ts';

const EXPLAINED: Partial<Settings> = { holdoutsExplained: true };

/** At the second look already, so that stories are short. */
function checker(chance = () => 0): Story {
  return new Story({ looks: 2 }, EXPLAINED, chance).looks(1).arrive('whatsapp', 'inbox');
}

function scroller(): Story {
  return new Story({ feedMinutes: 1 }, EXPLAINED).arrive('instagram', 'feed').wait(MINUTE).scroll(1);
}

function outcomes({ effects }: Story) {
  return effects.flatMap((effect) => (effect.type === 'amend' ? (effect.change.outcome ?? []) : []));
}

function trials({ state }: Story): Trial[] {
  return state.trials.map(unpack);
}

describe('what follows a moment (rule 24)', () => {
  it('is the time until the next visit to the messages, after a card and after silence', () => {
    for (const chance of [0, 0.99]) {
      const story = checker(() => chance);
      story
        .wait(20 * SECOND)
        .leave()
        .wait(HOUR);
      expect(outcomes(story)).toEqual([]);
      story.arrive('whatsapp', 'thread');
      expect(outcomes(story)).toEqual([{ ms: HOUR + 20 * SECOND, censored: false }]);
      expect(trials(story)).toMatchObject([{ loop: 'messages', arm: chance ? 'hold' : 'show', probability: 0.7 }]);
    }
  });

  it('is at most four hours, known once they are over', () => {
    const story = checker()
      .leave()
      .wait(5 * HOUR)
      .arrive('instagram', 'feed');
    expect(outcomes(story)).toEqual([{ ms: 4 * HOUR, censored: false }]);
  });

  it('does not end with a return to the same visit, nor with one to another target', () => {
    const story = checker()
      .leave()
      .wait(20 * SECOND)
      .arrive('whatsapp', 'inbox')
      .leave();
    expect(outcomes(story.wait(MINUTE).arrive('instagram', 'inbox'))).toEqual([]);
    expect(outcomes(story.leave().wait(MINUTE).arrive('whatsapp', 'inbox'))).toHaveLength(1);
  });

  it('is the attended time in the hour after for a feed, wherever else somebody was', () => {
    const story = scroller()
      .answer('esc')
      .wait(10 * MINUTE)
      .leave()
      .wait(20 * MINUTE);
    story
      .arrive('instagram', 'feed')
      .wait(5 * MINUTE)
      .leave()
      .arrive('whatsapp', 'inbox')
      .wait(HOUR)
      .scroll(0);
    expect(outcomes(story)).toEqual([{ ms: 15 * MINUTE, censored: false }]);
  });

  it('ends the hour in the middle of a visit', () => {
    expect(
      outcomes(
        scroller()
          .answer('esc')
          .wait(61 * MINUTE)
          .scroll(0),
      ),
    ).toEqual([{ ms: HOUR, censored: false }]);
  });

  it('does not count what a sleeping computer shows', () => {
    const story = scroller()
      .answer('esc')
      .wait(2 * MINUTE)
      .scroll(0)
      .sleep(3 * HOUR)
      .scroll(1);
    expect(outcomes(story)).toEqual([{ ms: 2 * MINUTE, censored: false }]);
  });

  it('is cut off where the site is switched off', () => {
    const story = checker()
      .wait(5 * SECOND)
      .answer('off')
      .leave()
      .wait(MINUTE)
      .arrive('instagram', 'feed');
    expect(outcomes(story)).toEqual([{ ms: 5 * SECOND, censored: true }]);
  });

  it('is none where something new was waiting after all, after a card and after silence', () => {
    for (const chance of [0, 0.99]) {
      const story = checker(() => chance)
        .wait(2 * SECOND)
        .see({ type: 'freshened' });
      expect(story.state.open).toEqual([]);
      const withdrawn = story.effects.filter((effect) => effect.type === 'amend' && effect.change.answer);
      expect(withdrawn).toMatchObject([{ change: { answer: 'withdrawn' } }]);
    }
  });

  it('is not followed where nothing was drawn', () => {
    const story = new Story({ looks: 2 }).looks(1).arrive('whatsapp', 'inbox').leave().wait(HOUR);
    expect(outcomes(story.arrive('whatsapp', 'inbox'))).toEqual([]);
  });
});

describe('what is learnt of it (rules 25 to 27)', () => {
  /** Forty and more moments behind them, after whose cards somebody came back at once. */
  function harmed(): Story {
    const story = checker();
    const arms = Array.from({ length: 59 }, (_, i) => (i % 3 ? (['show', 2] as const) : (['hold', 200] as const)));
    story.state = { ...story.state, trials: minutesOf('messages', arms).map(pack) };
    return story;
  }

  it('looks when moments enough are known, and stops a family that does harm', () => {
    const story = harmed().leave().wait(HOUR).arrive('whatsapp', 'inbox');
    const looks = story.effects.flatMap((effect) => (effect.type === 'look' ? [effect.look] : []));
    expect(looks).toMatchObject([{ moments: 40, finding: 'worse', harmful: ['notice'] }]);
    expect(story.state.look).toEqual(looks[0]);
    expect(story.settings.familiesOff).toEqual(['notice']);
    expect(story.settings.familiesHarmful).toEqual(['notice']);
  });

  it('keeps the newest three hundred', () => {
    const story = checker();
    const many = Array.from({ length: 300 }, () => ['show', 5] as const);
    story.state = { ...story.state, trials: minutesOf('messages', many).map(pack) };
    story.leave().wait(HOUR).arrive('whatsapp', 'inbox');
    expect(story.state.trials).toHaveLength(300);
    expect(trials(story).at(-1)?.outcomeMs).toBe(HOUR);
  });
});
