import { describe, expect, it } from 'vitest';
import { type Wish, wishesOf } from '../../../lib/core/asked.ts';
import type { Place } from '../../../lib/core/place.ts';
import { HOUR, MINUTE, SECOND, Story } from './story.ts';

const SITE = 'whatsapp';
const wishes = ({ state, now }: Story): Wish[] => wishesOf({ state, at: now });
/** Somebody who has looked once, so that the next look is met with a card. */
const looked = () => new Story({ looks: 2 }).looks(1);

describe('a message to answer', () => {
  it('is silence on the site for this visit', () => {
    const story = looked().leave().arrive(SITE, 'thread', { fresh: true }).see({ type: 'passed', site: SITE });
    expect(wishes(story)).toEqual([{ site: SITE, why: 'pass', until: story.now + 10 * MINUTE }]);
    story
      .wait(MINUTE)
      .leave()
      .wait(5 * SECOND)
      .arrive(SITE, 'inbox');
    expect(story.moments).toEqual([]);
    story.leave().wait(MINUTE).arrive(SITE, 'inbox');
    expect(wishes(story)).toEqual([]);
    expect(story.moments).toHaveLength(1);
  });

  it('ends after ten minutes though the visit goes on', () => {
    const story = new Story({ feedMinutes: 1 }).arrive('instagram', 'feed').see({ type: 'passed', site: 'instagram' });
    expect(story.wait(10 * MINUTE - SECOND).scroll(1).refusals).toEqual(['pass']);
    expect(story.wait(2 * SECOND).scroll(1).moments).toHaveLength(1);
  });

  it('answers the card that is up there, which goes', () => {
    const story = looked().arrive(SITE, 'inbox').shown();
    const { id } = story.moments[0] ?? {};
    story.see({ type: 'passed', site: SITE });
    expect(story.state.card).toBeNull();
    expect(story.effects).toContainEqual({ type: 'hide', tab: 1, moment: id });
    expect(story.effects).toContainEqual(
      expect.objectContaining({ type: 'amend', moment: id, change: expect.objectContaining({ answer: 'pass' }) }),
    );
  });

  it('leaves the card of another site alone', () => {
    const story = looked().arrive(SITE, 'inbox').see({ type: 'passed', site: 'instagram' });
    expect(story.state.card).not.toBeNull();
  });

  it('holds for a watched page that is in front, and says nothing of which one that is', () => {
    const watchedPages = [{ site: 'instagram', subject: 'ines', addedAt: 0 }];
    const place: Place = { site: 'instagram', surface: 'profile', subject: 'ines' };
    const story = new Story({}, { watchedPages }).see({ type: 'arrived', place, fresh: false, busy: false });
    story.see({ type: 'passed', site: 'instagram' });
    expect(story.state.targets['profile:instagram/ines']?.quiet?.why).toBe('pass');
    expect(wishes(story)).toHaveLength(1);
    expect(JSON.stringify(wishes(story))).not.toContain('ines');
  });

  it('makes no longer silence shorter', () => {
    const story = looked().arrive(SITE, 'inbox').answer('not-a-loop').see({ type: 'passed', site: SITE });
    expect(story.state.targets[`messages:${SITE}`]?.quiet).toMatchObject({ why: 'not-a-loop' });
    // The feed of the site had none.
    expect(wishes(story).map(({ why }) => why)).toEqual(['pass']);
  });

  it('does not end the time that was chosen to look again', () => {
    const story = looked()
      .arrive(SITE, 'inbox')
      .answer({ choice: 'later', afterMs: 2 * HOUR });
    const until = story.now + 2 * HOUR;
    story
      .leave()
      .wait(20 * MINUTE)
      .arrive(SITE, 'inbox')
      .answer('keep')
      .see({ type: 'passed', site: SITE });
    expect(wishes(story)).toContainEqual({ site: SITE, why: 'later', until });
  });
});

describe('a time to look later', () => {
  it('is met as one that was chosen on a card', () => {
    const story = new Story().arrive(SITE, 'inbox');
    const until = story.now + HOUR;
    story.see({ type: 'postponed', site: SITE, until }).leave();
    expect(wishes(story)).toEqual([{ site: SITE, why: 'later', until }]);
    story.wait(5 * MINUTE).arrive(SITE, 'inbox');
    expect(story.moments.map(({ because }) => because)).toEqual([{ loop: 'promise', until }]);
  });

  it('begins with it: looks before it are not counted', () => {
    const story = looked().arrive(SITE, 'thread', { fresh: true });
    story.see({ type: 'postponed', site: SITE, until: story.now + MINUTE }).leave();
    expect(story.wait(2 * MINUTE).arrive(SITE, 'inbox').moments).toEqual([]);
  });

  it('holds for the loops of the site where what is in front is none', () => {
    const story = new Story().arrive(SITE, 'other');
    story
      .see({ type: 'postponed', site: SITE, until: story.now + HOUR })
      .leave()
      .wait(5 * MINUTE);
    expect(story.arrive(SITE, 'inbox').moments).toHaveLength(1);
  });

  it('is not of the site that attention is on, where it is of another', () => {
    const story = new Story().arrive('instagram', 'feed');
    story.see({ type: 'postponed', site: SITE, until: story.now + HOUR });
    expect(wishes(story).map(({ site }) => site)).toEqual([SITE]);
  });
});

describe('what was asked for can be ended', () => {
  it('a time to look later: coming back is like any other time', () => {
    const story = new Story().arrive(SITE, 'inbox');
    story
      .see({ type: 'postponed', site: SITE, until: story.now + HOUR })
      .leave()
      .wait(5 * MINUTE);
    const [wish] = wishes(story);
    if (!wish) throw new Error('Nothing is on.');
    story.see({ type: 'resumed', wish });
    expect(wishes(story)).toEqual([]);
    expect(story.arrive(SITE, 'inbox').moments).toEqual([]);
  });

  it('a pass, and what it lay over is on again', () => {
    const story = new Story().arrive(SITE, 'inbox');
    const until = story.now + HOUR;
    story.see({ type: 'postponed', site: SITE, until }).see({ type: 'passed', site: SITE });
    expect(wishes(story).map(({ why }) => why)).toEqual(['pass', 'later']);
    const [pass] = wishes(story);
    if (!pass) throw new Error('Nothing is on.');
    story.see({ type: 'resumed', wish: pass });
    expect(wishes(story)).toEqual([{ site: SITE, why: 'later', until }]);
    story.see({ type: 'resumed', wish: { site: SITE, why: 'later', until } });
    expect(wishes(story)).toEqual([]);
  });

  it('a time that lies under a rest, and the rest goes on', () => {
    const story = looked()
      .arrive(SITE, 'inbox')
      .answer({ choice: 'later', afterMs: 2 * HOUR })
      .leave();
    story
      .wait(20 * MINUTE)
      .arrive(SITE, 'inbox')
      .answer('keep');
    const [wish] = wishes(story);
    if (!wish) throw new Error('Nothing is on.');
    story.see({ type: 'resumed', wish });
    expect(story.state.targets[`messages:${SITE}`]?.quiet).toEqual({ why: 'rest', until: story.now + 45 * MINUTE });
  });

  it('told twice, or of what is over, it changes nothing', () => {
    const story = new Story().arrive(SITE, 'inbox').see({ type: 'passed', site: SITE });
    const before = story.state.targets;
    story.see({ type: 'resumed', wish: { site: SITE, why: 'pass', until: 1 } });
    story.see({ type: 'resumed', wish: { site: 'x', why: 'pass', until: story.now + 10 * MINUTE } });
    expect(story.state.targets).toEqual(before);
  });
});
