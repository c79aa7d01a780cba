import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND, Story } from './story.ts';

const EX = 'a1b2';
const WATCHED = { watchedPages: [{ site: 'instagram', subject: EX, addedAt: 0 }] };

/** Somebody who asked to have one page watched. */
function watcher(): Story {
  return new Story({}, WATCHED);
}

/** One visit to it, so long after the one before. */
function visit(story: Story, afterMs: number, surface: 'profile' | 'followList' | 'stories' = 'profile'): Story {
  return story
    .wait(afterMs)
    .arrive('instagram', surface, { subject: EX })
    .wait(20 * SECOND)
    .leave();
}

describe('the profile loop (rule 5)', () => {
  it('is the third visit of a day', () => {
    const story = visit(visit(watcher(), 0), 3 * HOUR);
    expect(story.moments).toEqual([]);
    visit(story, 3 * HOUR);
    expect(story.moments).toMatchObject([
      { loop: 'profile', target: `profile:instagram/${EX}`, because: { loop: 'profile', visit: 3 } },
    ]);
  });

  it('is the second within half an hour', () => {
    expect(visit(visit(watcher(), 0), 31 * MINUTE).moments).toEqual([]);
    const { moments } = visit(visit(watcher(), 0), 20 * MINUTE);
    expect(moments).toMatchObject([{ because: { visit: 2, withinMs: 20 * MINUTE + 20 * SECOND } }]);
  });

  it('is none where somebody is looked up twice a day, day after day', () => {
    const story = watcher();
    for (let day = 0; day < 10; day += 1) visit(visit(story, 12 * HOUR), 12 * HOUR);
    expect(story.moments).toEqual([]);
  });

  it('takes the night for one, although a day ends in it', () => {
    // From two in the morning on: the third comes after four.
    const story = watcher().wait(16 * HOUR);
    expect(visit(visit(visit(story, 0), 70 * MINUTE), 70 * MINUTE).moments).toHaveLength(1);
  });

  it('counts the lists and stories of the page as it, and going back and forth as one visit', () => {
    const story = visit(visit(visit(watcher(), 0, 'profile'), MINUTE, 'followList'), MINUTE, 'stories');
    expect(story.moments).toEqual([]);
    const later = visit(story, 20 * MINUTE, 'stories');
    expect(later.moments).toMatchObject([{ because: { visit: 2 } }]);
  });

  it('takes a post opened from the page for a part of the visit', () => {
    const story = watcher().arrive('instagram', 'profile', { subject: EX });
    for (let i = 0; i < 4; i += 1) {
      story
        .wait(MINUTE)
        .move('instagram', 'post')
        .wait(3 * MINUTE)
        .see({
          type: 'moved',
          place: { site: 'instagram', surface: 'profile', subject: EX },
          fresh: false,
          stepped: true,
        });
    }
    expect(story.moments).toEqual([]);
  });

  it('is about watched pages alone, and about each of them for itself', () => {
    const story = watcher();
    for (let i = 0; i < 4; i += 1) {
      story
        .wait(6 * MINUTE)
        .arrive('instagram', 'profile', { subject: 'other' })
        .wait(SECOND)
        .leave();
    }
    expect(story.moments).toEqual([]);
    expect(visit(visit(story, 6 * MINUTE), 6 * MINUTE).moments).toHaveLength(1);
  });

  it('is never about a conversation', () => {
    const story = watcher();
    for (let i = 0; i < 3; i += 1) story.wait(HOUR).arrive('instagram', 'thread', { subject: EX }).leave();
    expect(story.moments).toEqual([]);
  });

  it('goes on as a part of the feed it was opened from', () => {
    const story = watcher()
      .arrive('instagram', 'feed')
      .wait(8 * MINUTE);
    story.see({
      type: 'moved',
      place: { site: 'instagram', surface: 'profile', subject: EX },
      fresh: false,
      stepped: true,
    });
    expect(story.wait(2 * MINUTE).scroll(1).moments).toMatchObject([{ loop: 'feed' }]);
  });

  it('leaves nothing in mind of a page that is no longer watched', () => {
    const story = visit(watcher(), 0);
    expect(JSON.stringify(story.state.targets)).toContain(EX);
    story.settings = { ...story.settings, watchedPages: [] };
    expect(JSON.stringify(story.wait(MINUTE).arrive('whatsapp', 'inbox').state)).not.toContain(EX);
  });
});
