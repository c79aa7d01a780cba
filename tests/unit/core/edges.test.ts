import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND, Story } from './story.ts';

/** What real computers do in the middle of everything: none of it may make a loop, or hide one. */

const last = (story: Story) => story.leave().wait(MINUTE).see({ type: 'waited' });

describe('a computer that sleeps', () => {
  it('does not make a stare of a night, and the look before it stays one', () => {
    const story = new Story()
      .looks(2)
      .arrive('whatsapp', 'inbox')
      .wait(20 * SECOND)
      .scroll(0);
    story.sleep(8 * HOUR).leave();
    expect(story.segments.at(-1)).toMatchObject({ to: story.now - 8 * HOUR });
    expect(story.counted).toBe(3);
  });

  it('does not let looks of yesterday evening count for this morning', () => {
    const story = new Story()
      .looks(3)
      .sleep(9 * HOUR)
      .arrive('whatsapp', 'inbox');
    expect(story.moments).toEqual([]);
  });

  it('does not make a loop of awaking in front of the same page', () => {
    const story = new Story()
      .looks(2)
      .arrive('whatsapp', 'inbox')
      .wait(10 * SECOND)
      .scroll(0);
    expect(story.sleep(20 * MINUTE).scroll(0).moments).toEqual([]);
    expect(last(story).segments.at(-1)).toMatchObject({ began: 'woke' });
  });

  it('ends a chosen time that passed meanwhile', () => {
    const story = new Story({ looks: 2 }).looks(1).arrive('whatsapp', 'inbox');
    story
      .answer({ choice: 'later', afterMs: HOUR })
      .sleep(9 * HOUR)
      .arrive('whatsapp', 'inbox');
    expect(story.moments).toHaveLength(1);
    expect(story.refusals).toEqual([]);
  });
});

describe('a clock', () => {
  it('that is set back an hour ends what is open and takes no look for one of the future', () => {
    const story = new Story().looks(3).wait(-HOUR).arrive('whatsapp', 'inbox');
    expect(story.moments).toEqual([]);
    expect(story.wait(MINUTE).leave().wait(MINUTE).looks(3).arrive('whatsapp', 'inbox').moments).toHaveLength(1);
  });

  it('that jumps forward a day is a night like any other', () => {
    expect(
      new Story()
        .looks(3)
        .wait(24 * HOUR)
        .arrive('whatsapp', 'inbox').moments,
    ).toEqual([]);
  });

  it.each([
    ['skips an hour', Date.UTC(2027, 2, 27, 22), 23],
    ['shows an hour twice', Date.UTC(2026, 9, 24, 22), 25],
  ])('that %s in the night gives the day one allowance', (_, evening, hours) => {
    const story = new Story({ feedMinutes: 1 }, { times: null });
    story.settings = { ...story.settings, timeZone: 'Europe/Berlin' };
    story.now = evening;
    story.arrive('instagram', 'feed');
    for (let i = 0; i < hours * 3; i += 1) {
      story.wait(20 * MINUTE).scroll(1);
      if (story.state.card) story.answer('esc');
    }
    const perDay = Map.groupBy(story.moments, ({ day }) => day);
    expect([...perDay.values()].map((moments) => moments.length)).toEqual([4, 4]);
  });
});

describe('several tabs and windows of one site', () => {
  it('side by side are one stay, however often the eye goes from one to the other', () => {
    const story = new Story();
    for (let i = 0; i < 8; i += 1) {
      story.tab = 1 + (i % 2);
      story.arrive('whatsapp', 'inbox').wait(10 * SECOND);
    }
    expect(story.moments).toEqual([]);
    expect(last(story).counted).toBe(1);
  });

  it('of which one is left as the other is come to are left once', () => {
    const story = new Story().arrive('instagram', 'feed').wait(MINUTE);
    story.tab = 2;
    story.arrive('instagram', 'feed').wait(MINUTE);
    // The first tab's own leaving comes late, and is about nothing that is open.
    story.tab = 1;
    expect(story.segments).toHaveLength(1);
    story.tab = 2;
    expect(last(story).segments.map(({ from, to }) => to - from)).toEqual([MINUTE, MINUTE]);
  });

  it('are two targets where one is a feed and the other the messages', () => {
    const story = new Story().looks(3, 'instagram');
    story.arrive('instagram', 'feed').wait(MINUTE);
    story.tab = 2;
    expect(story.arrive('instagram', 'inbox').moments).toMatchObject([{ target: 'messages:instagram' }]);
  });
});

describe('what is told twice, late or not at all', () => {
  it('is one stay where an arrival is told again', () => {
    const story = new Story()
      .looks(2)
      .arrive('whatsapp', 'inbox')
      .arrive('whatsapp', 'inbox')
      .wait(10 * SECOND);
    expect(last(story).counted).toBe(3);
  });

  it('changes nothing where a leaving is told again', () => {
    const story = new Story().looks(2).leave().leave();
    expect(story.wait(MINUTE).looks(1).arrive('whatsapp', 'inbox').moments).toHaveLength(1);
  });

  it('ends what was never left where somebody arrives elsewhere', () => {
    const story = new Story()
      .arrive('whatsapp', 'inbox')
      .wait(20 * SECOND)
      .arrive('x', 'feed')
      .wait(MINUTE);
    expect(story.see({ type: 'waited' }).counted).toBe(1);
  });

  it('ends when it was last seen where a browser quit without a word', () => {
    const story = new Story()
      .arrive('instagram', 'feed')
      .wait(3 * MINUTE)
      .scroll(1);
    story.sleep(9 * MINUTE).see({ type: 'left', why: 'quit' });
    expect(story.segments.map(({ from, to }) => to - from)).toEqual([3 * MINUTE]);
  });
});
