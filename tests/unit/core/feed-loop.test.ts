import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND, Story } from './story.ts';

describe('the feed loop (rule 6)', () => {
  it('is noticed at the first rest after ten attended minutes', () => {
    const story = new Story()
      .arrive('instagram', 'feed')
      .wait(10 * MINUTE - 1)
      .scroll(3);
    expect(story.moments).toEqual([]);
    story.wait(SECOND).scroll(1);
    expect(story.moments).toMatchObject([
      { loop: 'feed', target: 'feed:instagram', because: { loop: 'feed', screens: 4 } },
    ]);
  });

  it('is noticed after sixty screens', () => {
    expect(new Story().arrive('instagram', 'feed').wait(MINUTE).scroll(60).moments).toHaveLength(1);
  });

  it('counts each story and short stepped through as a screen', () => {
    const story = new Story({ feedScreens: 5 }).arrive('instagram', 'stories');
    for (let i = 0; i < 4; i += 1) story.wait(SECOND).move('instagram', 'stories');
    expect(story.moments).toEqual([]);
    // Where one is over and the next has not begun there is room to speak, without a rest of any scroll.
    expect(story.wait(SECOND).move('instagram', 'stories').moments).toHaveLength(1);
  });

  it('counts posts and profiles opened from the feed, and not those opened by themselves', () => {
    const opened = new Story()
      .arrive('instagram', 'feed')
      .wait(MINUTE)
      .move('instagram', 'post')
      .wait(9 * MINUTE)
      .scroll(0);
    expect(opened.moments).toHaveLength(1);
    expect(
      new Story()
        .arrive('instagram', 'post')
        .wait(20 * MINUTE)
        .scroll(50).moments,
    ).toEqual([]);
  });

  it.each([
    ['a message was sent', { type: 'sent', sends: 1 }],
    ['a comment was typed', { type: 'typed', characters: 5 }],
  ] as const)('is not noticed when %s', (_, seen) => {
    expect(
      new Story()
        .arrive('instagram', 'feed')
        .see(seen)
        .wait(11 * MINUTE)
        .scroll(50).moments,
    ).toEqual([]);
  });

  it('does not count time away, and goes on after half a minute of it', () => {
    const away = new Story()
      .arrive('instagram', 'feed')
      .wait(6 * MINUTE)
      .leave()
      .wait(29 * SECOND);
    expect(
      away
        .arrive('instagram', 'feed')
        .wait(3.9 * MINUTE)
        .scroll(1).moments,
    ).toEqual([]);
    expect(away.wait(0.2 * MINUTE).scroll(1).moments).toHaveLength(1);
  });

  it('begins anew with a new visit', () => {
    const story = new Story()
      .arrive('instagram', 'feed')
      .wait(9 * MINUTE)
      .leave()
      .wait(31 * SECOND);
    expect(
      story
        .arrive('instagram', 'feed')
        .wait(2 * MINUTE)
        .scroll(1).moments,
    ).toEqual([]);
  });

  it('is not ended by looking in on the messages in between', () => {
    const story = new Story()
      .arrive('instagram', 'feed')
      .wait(6 * MINUTE)
      .move('instagram', 'inbox')
      .wait(MINUTE);
    expect(
      story
        .move('instagram', 'feed')
        .wait(4 * MINUTE)
        .scroll(1).moments,
    ).toHaveLength(1);
  });

  it('is not looked for on a site the person calls messaging', () => {
    const sites = { instagram: { on: true, kind: 'messaging' as const } };
    expect(
      new Story({}, { sites })
        .arrive('instagram', 'feed')
        .wait(20 * MINUTE)
        .scroll(90).moments,
    ).toEqual([]);
  });

  it('counts a short once, though stepping to it scrolls a screen as well', () => {
    const story = new Story().arrive('instagram', 'shortform');
    for (let i = 0; i < 20; i += 1) story.wait(SECOND).scroll(1).move('instagram', 'shortform');
    expect(story.state.segment?.screens).toBe(20);
  });

  it('waits for a rest: neither leaving nor moving on nor a scroll under way is one (rule 9)', () => {
    const story = new Story()
      .arrive('instagram', 'feed')
      .wait(11 * MINUTE)
      .scroll(3, false);
    story.move('instagram', 'post').scroll(2, false).leave();
    expect(story.moments).toEqual([]);
  });

  it('does not count the night after a browser that quit, nor a computer that slept', () => {
    const quit = new Story()
      .arrive('instagram', 'feed')
      .wait(MINUTE)
      .scroll(1)
      .sleep(9 * HOUR);
    quit.see({ type: 'left', why: 'quit' });
    expect(quit.segments.map(({ from, to }) => to - from)).toEqual([MINUTE]);
    const slept = new Story()
      .arrive('instagram', 'feed')
      .wait(MINUTE)
      .scroll(1)
      .sleep(9 * HOUR)
      .scroll(1);
    expect(slept.segments.map(({ from, to }) => to - from)).toEqual([MINUTE]);
    expect(slept.moments).toEqual([]);
    expect(slept.state.segment).toMatchObject({ surface: 'feed', screens: 1, from: slept.now });
  });
});
