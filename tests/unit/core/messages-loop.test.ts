import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND, Story } from './story.ts';

describe('the messages loop (rules 3 and 4)', () => {
  it('is noticed on arriving for the fourth look within half an hour', () => {
    const story = new Story().looks(3);
    expect(story.moments).toEqual([]);
    story.arrive('whatsapp', 'inbox');
    expect(story.moments).toHaveLength(1);
    expect(story.moments[0]).toMatchObject({
      site: 'whatsapp',
      loop: 'messages',
      target: 'messages:whatsapp',
      arm: 'show',
      probability: 1,
      because: { loop: 'messages', look: 4, withinMs: 3 * (4 * MINUTE + 20 * SECOND) },
    });
  });

  it.each([
    ['two are not enough', (story: Story) => story.looks(2)],
    [
      'three in too long a time',
      (story: Story) =>
        story
          .look()
          .wait(25 * MINUTE)
          .looks(2),
    ],
    [
      'something new was waiting at each',
      (s: Story) => {
        for (let i = 0; i < 3; i += 1) s.look('whatsapp', 'inbox', { fresh: true });
      },
    ],
    ['they were at different sites', (story: Story) => story.looks(2).look('instagram', 'inbox')],
    [
      'one lasted more than five minutes',
      (story: Story) => story.looks(2).look('whatsapp', 'inbox', { ms: 5 * MINUTE + 1 }),
    ],
    [
      'a message was sent in one',
      (s: Story) =>
        s.looks(2).arrive('whatsapp', 'inbox').see({ type: 'sent', sends: 1 }).wait(SECOND).leave().wait(MINUTE),
    ],
    [
      'one went two screens down',
      (s: Story) => s.looks(2).arrive('whatsapp', 'inbox').scroll(2).wait(SECOND).leave().wait(MINUTE),
    ],
    [
      'five characters were typed in one',
      (s: Story) => s.looks(2).arrive('whatsapp', 'inbox').see({ type: 'typed', characters: 5 }).leave().wait(MINUTE),
    ],
  ])('is not noticed: %s', (_, tell) => {
    const story = new Story();
    tell(story);
    expect(story.arrive('whatsapp', 'inbox').moments).toEqual([]);
  });

  it('is not noticed when something new is waiting at the fourth', () => {
    expect(new Story().looks(3).arrive('whatsapp', 'inbox', { fresh: true }).moments).toEqual([]);
  });

  it('takes the card back when the title tells late that something was waiting, and the arrival was no look', () => {
    const story = new Story()
      .looks(3)
      .arrive('whatsapp', 'inbox')
      .wait(2 * SECOND)
      .see({ type: 'freshened' });
    expect(story.effects).toContainEqual(expect.objectContaining({ type: 'hide' }));
    expect(story.effects).toContainEqual(expect.objectContaining({ type: 'amend', change: { answer: 'withdrawn' } }));
    story.wait(SECOND).leave().wait(MINUTE).see({ type: 'waited' });
    expect(story.counted).toBe(3);
  });

  it('does not take a message that comes later in the visit for one that was waiting', () => {
    const story = new Story()
      .looks(3)
      .arrive('whatsapp', 'inbox')
      .wait(16 * SECOND)
      .see({ type: 'freshened' });
    expect(story.state.card).not.toBeNull();
  });

  it('is kept by a single short send and reset by a conversation', () => {
    const sent = (sends: number) => (story: Story) =>
      story.arrive('whatsapp', 'inbox').see({ type: 'sent', sends }).leave().wait(MINUTE);
    expect(sent(1)(new Story().looks(3)).arrive('whatsapp', 'inbox').moments).toHaveLength(1);
    const talked = new Story().looks(2);
    talked.look();
    // The third look completes three; the fourth arrival brings the card, so the conversation comes before it.
    const reset = sent(2)(new Story({ looks: 5 }).looks(3)).looks(1);
    expect(reset.arrive('whatsapp', 'inbox').moments).toEqual([]);
  });

  it('counts a return within thirty seconds as the same look', () => {
    const story = new Story();
    for (let i = 0; i < 5; i += 1) story.look('whatsapp', 'inbox', { ms: 5 * SECOND, away: 29 * SECOND });
    expect(story.wait(MINUTE).see({ type: 'waited' }).counted).toBe(1);
    expect(story.moments).toEqual([]);
  });

  it('counts looking in again from the feed of the same site as another look', () => {
    const story = new Story({ looks: 2 }).arrive('instagram', 'inbox').wait(10 * SECOND);
    story
      .move('instagram', 'feed')
      .wait(3 * MINUTE)
      .move('instagram', 'inbox');
    expect(story.moments).toHaveLength(1);
  });

  it('speaks at the look the person has set', () => {
    expect(new Story({ looks: 2 }).looks(1).arrive('whatsapp', 'inbox').moments).toHaveLength(1);
  });

  it('is not looked for on a site the person calls social', () => {
    const sites = { instagram: { on: true, kind: 'social' as const } };
    const story = new Story({ looks: 2 }, { sites }).look('instagram', 'inbox').arrive('instagram', 'inbox');
    expect(story.moments).toEqual([]);
  });

  it('does not take a return with something new within the half minute for part of a look', () => {
    const story = new Story()
      .arrive('whatsapp', 'inbox')
      .wait(5 * SECOND)
      .leave()
      .wait(10 * SECOND);
    story
      .arrive('whatsapp', 'inbox', { fresh: true })
      .wait(5 * SECOND)
      .leave()
      .wait(MINUTE)
      .see({ type: 'waited' });
    expect(story.counted).toBe(0);
  });

  it('is one look where the feed of the site was only passed on the way', () => {
    const story = new Story()
      .arrive('instagram', 'feed')
      .wait(10 * SECOND)
      .move('instagram', 'inbox')
      .wait(10 * SECOND);
    expect(story.leave().wait(MINUTE).see({ type: 'waited' }).counted).toBe(1);
  });
});

describe('people who have business here (rule 4)', () => {
  /** A visit that finds something new, or one in which something is written. */
  const business = (story: Story, fresh: boolean): Story => {
    story.arrive('whatsapp', 'thread', { fresh }).wait(20 * SECOND);
    if (!fresh) story.see({ type: 'typed', characters: 30 }).see({ type: 'sent', sends: 1 });
    return story.leave().wait(3 * MINUTE);
  };

  it.each([
    ['find something new', true],
    ['write', false],
  ])('is no loop where they %s more than eight times in three hours, and more often than they look', (_, fresh) => {
    const looked = (visits: number): Story => {
      const story = new Story();
      for (let i = 0; i < visits; i += 1) business(story, fresh);
      return story.looks(3).arrive('whatsapp', 'inbox');
    };
    expect(looked(8).moments).toHaveLength(1);
    expect(looked(9).moments).toEqual([]);
  });

  it('is a loop where all that was written is one short message at a time', () => {
    const story = new Story();
    for (let i = 0; i < 4; i += 1) {
      story
        .arrive('whatsapp', 'thread')
        .see({ type: 'typed', characters: 2 })
        .see({ type: 'sent', sends: 1 })
        .leave()
        .wait(3 * MINUTE);
    }
    expect(story.looks(3).arrive('whatsapp', 'inbox').moments).toHaveLength(1);
  });

  it('forgets looks after a conversation, and not that there was one', () => {
    const story = new Story().looks(2).arrive('whatsapp', 'thread').see({ type: 'typed', characters: 60 });
    story.wait(MINUTE).leave().wait(MINUTE);
    expect(story.looks(2).arrive('whatsapp', 'inbox').moments).toEqual([]);
    expect(story.state.targets['messages:whatsapp']?.past.filter(({ business: one }) => one)).toHaveLength(1);
  });
});

describe('looks that are far apart', () => {
  const waiting = (minutes: number, looks: number): Story => {
    const story = new Story();
    for (let i = 0; i < looks; i += 1) {
      story
        .arrive('whatsapp', 'inbox')
        .wait(20 * SECOND)
        .leave()
        .wait(minutes * MINUTE - 20 * SECOND);
    }
    return story.arrive('whatsapp', 'inbox');
  };

  it('are a loop when there are four in an hour and one more', () => {
    expect(waiting(13, 3).moments).toEqual([]);
    expect(waiting(13, 4).moments).toMatchObject([{ because: { look: 5, withinMs: 52 * MINUTE } }]);
    expect(waiting(16, 8).moments).toEqual([]);
  });
});
