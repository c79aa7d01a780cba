import { describe, expect, it } from 'vitest';
import { COOLDOWN } from '../../../lib/core/decide.ts';
import { nextReport } from '../../../lib/core/next-report.ts';
import { type Caps, DEFAULTS, lessOf, MOST, type Settings, thresholdsFor } from '../../../lib/core/settings.ts';
import { HOUR, MINUTE, SECOND, Story, settingsWith } from './story.ts';

/** A feed loop whenever one is possible: every minute of the feed is one. */
function scroller(change: Partial<Settings> = {}): Story {
  return new Story({ feedMinutes: 1 }, change).arrive('instagram', 'feed').wait(MINUTE).scroll(1);
}

describe('cooldowns, rests and caps (rule 12)', () => {
  it('says nothing about the same target for twenty minutes', () => {
    const story = scroller()
      .answer('esc')
      .wait(COOLDOWN.sameTarget - SECOND)
      .scroll(1);
    expect(story.moments).toHaveLength(1);
    expect(story.refusals).toEqual(['cooldown']);
    expect(story.wait(SECOND).scroll(1).moments).toHaveLength(2);
  });

  it('says nothing about any target for ten minutes', () => {
    const story = scroller()
      .answer('esc')
      .leave()
      .wait(MINUTE)
      .arrive('x', 'feed')
      .wait(8 * MINUTE)
      .scroll(1);
    expect(story.refusals).toEqual(['cooldown']);
    expect(story.wait(MINUTE).scroll(1).moments).toHaveLength(2);
  });

  it('rests 45 minutes after keep going, and the day after two in a row', () => {
    const story = scroller()
      .answer('keep')
      .wait(COOLDOWN.keep - SECOND)
      .scroll(1);
    expect(story.moments).toHaveLength(1);
    story
      .wait(SECOND)
      .scroll(1)
      .answer('keep')
      .wait(5 * HOUR)
      .scroll(1);
    expect(story.moments).toHaveLength(2);
    expect(story.refusals.at(-1)).toBe('rest');
    // The person's own next day begins at four in the morning.
    story.wait(14 * HOUR).scroll(1);
    expect(story.moments).toHaveLength(3);
  });

  it('begins the count of keep going anew each day, and after it has rested one', () => {
    const story = scroller()
      .answer('keep')
      .wait(24 * HOUR)
      .scroll(1)
      .answer('keep');
    expect(story.wait(COOLDOWN.keep).scroll(1).moments).toHaveLength(3);
    story
      .answer('keep')
      .wait(24 * HOUR)
      .scroll(1)
      .answer('keep')
      .wait(COOLDOWN.keep)
      .scroll(1);
    expect(story.moments).toHaveLength(5);
  });

  it('takes two keep going with another answer between for single ones', () => {
    const story = scroller().answer('keep').wait(HOUR).scroll(1).answer('esc').wait(HOUR).scroll(1).answer('keep');
    expect(story.wait(COOLDOWN.keep).scroll(1).moments).toHaveLength(4);
  });

  it('speaks at most four times a day about a target and six in all', () => {
    const story = scroller();
    const goOn = () => {
      for (let i = 0; i < 6; i += 1) {
        if (story.state.card) story.answer('esc');
        story.wait(21 * MINUTE).scroll(1);
      }
    };
    goOn();
    expect(story.moments).toHaveLength(MOST.perTarget);
    expect(story.refusals.at(-1)).toBe('cap');
    story.leave().arrive('x', 'feed');
    goOn();
    expect(story.moments).toHaveLength(MOST.perDay);
    expect(story.refusals.at(-1)).toBe('cap');
  });

  it('speaks less often where the person wants it so, and never more often than the rule', () => {
    const shown = (caps: Caps) => {
      const story = scroller({ caps });
      for (let i = 0; i < 8; i += 1) {
        if (story.state.card) story.answer('esc');
        story.wait(21 * MINUTE).scroll(1);
      }
      return story.moments.length;
    };
    expect(shown({ perTarget: 2, perDay: 6 })).toBe(2);
    expect(shown({ perTarget: 4, perDay: 1 })).toBe(1);
    expect(shown({ perTarget: 9, perDay: 9 })).toBe(MOST.perTarget);
  });

  it.each([
    ['not-a-loop', 30 * MINUTE, 'not-a-loop'],
    ['pass', 10 * MINUTE, 'cooldown'],
  ] as const)('is silent after "%s"', (choice, ms, last) => {
    const story = scroller()
      .answer(choice)
      .wait(ms - SECOND)
      .scroll(1);
    expect(story.refusals).toEqual([choice]);
    expect(
      story
        .wait(2 * SECOND)
        .scroll(1)
        .refusals.at(-1),
    ).toBe(choice === 'pass' ? last : choice);
  });

  it('meets somebody who comes back early with the time they chose, and says nothing after it', () => {
    const story = new Story({ looks: 2 }).looks(1).arrive('whatsapp', 'inbox');
    story
      .answer({ choice: 'later', afterMs: HOUR })
      .leave()
      .wait(5 * MINUTE)
      .arrive('whatsapp', 'inbox');
    expect(story.moments).toHaveLength(1);
    story
      .leave()
      .wait(20 * MINUTE)
      .arrive('whatsapp', 'inbox');
    expect(story.moments).toHaveLength(2);
    expect(story.moments[1]).toMatchObject({ family: 'promise', because: { loop: 'promise' } });
    story.answer('leave').leave().wait(HOUR).arrive('whatsapp', 'inbox');
    expect(story.moments).toHaveLength(2);
  });

  it('steps the site down after "less" and switches it off after "off"', () => {
    expect(scroller().answer('less').settings.sites.instagram).toEqual({ on: true, step: 'relaxed' });
    expect(scroller().answer('off').settings.sites.instagram).toEqual({ on: false });
  });

  it('never takes "less" for more: later figures of one’s own stay', () => {
    const thresholds = { ...DEFAULTS.thresholds, looks: 12, lookMinutes: 60, feedMinutes: 10, feedScreens: 300 };
    const settings = lessOf(settingsWith({ thresholds }), 'x');
    expect(thresholdsFor(settings, 'x')).toMatchObject({
      looks: 12,
      lookMinutes: 60,
      feedMinutes: 20,
      feedScreens: 300,
    });
    expect(thresholdsFor(settings, 'whatsapp')).toEqual(thresholds);
  });

  it('keeps figures of one site to that site, and "less" from making them more', () => {
    const thresholds = { ...DEFAULTS.thresholds, looks: 9, lookMinutes: 90 };
    const own = settingsWith({ sites: { x: { on: true, thresholds }, whatsapp: { on: true } } });
    expect(thresholdsFor(own, 'x')).toEqual(thresholds);
    expect(thresholdsFor(own, 'whatsapp')).toEqual(DEFAULTS.thresholds);
    expect(thresholdsFor(lessOf(own, 'x'), 'x')).toMatchObject({ looks: 9, lookMinutes: 90, feedMinutes: 20 });
  });

  it('switches the family off after "stop showing cards about this", and then speaks with the others', () => {
    const story = scroller();
    const { family } = story.moments[0] as { family: string };
    story.answer('stop-family').wait(HOUR).scroll(1).answer('esc').wait(HOUR).scroll(1);
    expect(story.settings.familiesOff).toEqual([family]);
    expect(story.moments.slice(1).map((moment) => moment.family)).not.toContain(family);
  });

  it('is silent during a call and takes away a card when one begins', () => {
    const story = scroller().see({ type: 'called', busy: true });
    expect(story.state.card).toBeNull();
    expect(story.wait(HOUR).scroll(1).refusals).toEqual(['exempt']);
  });

  it('never says the same twice running, and lets families take turns', () => {
    const story = scroller();
    for (let i = 0; i < 3; i += 1) story.answer('esc').wait(HOUR).scroll(1);
    const said = story.moments.map(({ family, variant }) => `${family}/${variant}`);
    expect(said).toHaveLength(4);
    for (const [index, each] of said.slice(1).entries()) expect(each).not.toBe(said[index]);
    expect(new Set(story.moments.map(({ family }) => family)).size).toBeGreaterThan(1);
  });

  it('counts an answer once, however often it is told', () => {
    const story = scroller();
    const moment = story.moments[0]?.id ?? '';
    story.see({ type: 'answered', moment, answer: { choice: 'keep' } });
    const before = story.state;
    story.see({ type: 'answered', moment, answer: { choice: 'keep' } });
    expect(story.state).toEqual(before);
  });
});

describe('the day of the caps', () => {
  const crowded = () => {
    const story = scroller();
    for (let i = 0; i < 3; i += 1) story.answer('esc').wait(HOUR).scroll(1);
    expect(story.moments).toHaveLength(MOST.perTarget);
    return story.answer('esc');
  };

  it.each([
    ['a flight east', 'Asia/Tokyo'],
    ['a flight west', 'Pacific/Honolulu'],
    ['a flight across the date line', 'Pacific/Kiritimati'],
  ])('does not begin anew with %s', (_, timeZone) => {
    const story = crowded();
    story.settings = { ...story.settings, timeZone };
    story.wait(HOUR).scroll(1);
    expect(story.refusals.at(-1)).toBe('cap');
  });

  it('does not begin anew with another hour at which days begin', () => {
    const story = crowded();
    story.settings = { ...story.settings, dayStartsAt: 14 };
    story.wait(HOUR).scroll(1);
    expect(story.refusals.at(-1)).toBe('cap');
  });

  it('does not begin anew with a clock that is set back, and begins when the day is over', () => {
    const story = crowded()
      .leave()
      .wait(-30 * HOUR)
      .arrive('instagram', 'feed')
      .wait(HOUR)
      .scroll(1);
    expect(story.refusals.at(-1)).toBe('cap');
    expect(story.wait(24 * HOUR).scroll(1).moments).toHaveLength(MOST.perTarget + 1);
  });
});

describe('when the page should tell next', () => {
  const next = (story: Story) => nextReport(story.state, story.settings, story.now);

  it('names the time and the screens that are left, and a time in any case', () => {
    expect(
      next(
        new Story()
          .arrive('instagram', 'feed')
          .wait(4 * MINUTE)
          .scroll(10),
      ),
    ).toEqual({
      afterMs: 5 * MINUTE,
      afterScreens: 50,
    });
  });

  it('waits for a cooldown to end, and names nothing where nothing can come of it', () => {
    const cooling = scroller().answer('esc');
    const heartbeat = { afterMs: 5 * MINUTE, afterScreens: null };
    expect(next(cooling)).toEqual(heartbeat);
    expect(next(cooling.wait(17 * MINUTE))).toEqual({ afterMs: 3 * MINUTE, afterScreens: null });
    expect(next(scroller())).toEqual(heartbeat);
    expect(next(new Story().arrive('whatsapp', 'inbox'))).toEqual(heartbeat);
    expect(next(new Story().arrive('instagram', 'feed').see({ type: 'sent', sends: 1 }))).toEqual(heartbeat);
    expect(next(new Story())).toEqual({ afterMs: null, afterScreens: null });
  });
});

describe('a clock that is set back', () => {
  it('keeps what was seen, loses the looks and says nothing sooner', () => {
    const story = new Story({ looks: 2 })
      .looks(1)
      .arrive('whatsapp', 'inbox')
      .wait(MINUTE)
      .scroll(0)
      .wait(-2 * HOUR);
    story
      .arrive('whatsapp', 'inbox')
      .wait(SECOND)
      .leave()
      .wait(5 * MINUTE)
      .arrive('whatsapp', 'inbox');
    expect(story.segments.map(({ from, to }) => to - from)).toEqual([20 * SECOND, MINUTE, SECOND]);
    expect(story.moments).toHaveLength(1);
    expect(story.refusals).toEqual(['cooldown']);
  });

  it('takes an observation that is a little late as one of now', () => {
    const story = new Story()
      .arrive('instagram', 'feed')
      .wait(MINUTE)
      .scroll(1)
      .wait(-10 * SECOND)
      .scroll(1);
    expect(story.state.segment).toMatchObject({ screens: 2 });
  });
});
