import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../content/nudges/index.ts';
import { HEARTBEAT_MS, nextReport } from '../../../lib/core/next-report.ts';
import type { Settings } from '../../../lib/core/settings.ts';
import { MINUTE, Story } from './story.ts';

const next = (story: Story) => nextReport(story.state, story.settings, story.now);
const ALL = FAMILIES.map(({ id }) => id);
const only = (...families: string[]) => ({ familiesOff: ALL.filter((id) => !families.includes(id)) });
const NOTHING = { afterMs: HEARTBEAT_MS, afterScreens: null };
const EARLY: Settings['sites'] = { instagram: { on: true, step: 'early' } };

/** In a feed for so many minutes, without a rest. */
function inFeed(minutes: number, change: Partial<Settings>): Story {
  return new Story({ feedMinutes: 1 }, change).arrive('instagram', 'feed').wait(minutes * MINUTE);
}

describe('when the page should tell next where little can be said', () => {
  it('names no time while the one family left has asked in this visit, and names one again in the next', () => {
    const story = inFeed(1, only('feeling')).scroll(1).answer('esc');
    expect(story.moments.map(({ family }) => family)).toEqual(['feeling']);
    story.wait(30 * MINUTE);
    expect(next(story)).toEqual(NOTHING);
    story.scroll(1);
    expect(story.refusals).toEqual(['off']);
    story.leave().wait(MINUTE).arrive('instagram', 'feed');
    expect(next(story)).toEqual({ afterMs: MINUTE, afterScreens: 60 });
  });

  it('waits for the card where the early step has no line to say', () => {
    const story = inFeed(9, { ...only('feeling'), sites: EARLY });
    expect(next(story)).toMatchObject({ afterMs: MINUTE });
    expect(story.scroll(1).moments).toEqual([]);
    expect(story.wait(MINUTE).scroll(1).moments).toHaveLength(1);
  });

  it('tells of minutes that are up only where something can be said of that', () => {
    const chosen = (change: Partial<Settings>) =>
      new Story({}, { door: true, ...change })
        .arrive('instagram', 'feed')
        .answer({ choice: 'intend', minutes: 3 })
        .wait(MINUTE);
    expect(next(chosen({}))).toEqual({ afterMs: 2 * MINUTE, afterScreens: null });
    const hushed = chosen({});
    hushed.settings = { ...hushed.settings, ...only('notice') };
    expect(next(hushed)).toEqual(NOTHING);
  });

  it('never asks for a report at once of which nothing comes', () => {
    const change = fc.record({
      familiesOff: fc.subarray(ALL),
      countsHidden: fc.boolean(),
      door: fc.boolean(),
      sites: fc.constantFrom<Settings['sites']>(EARLY, { instagram: { on: true } }),
    });
    const acts = fc.array(fc.constantFrom('wait', 'rest', 'esc', 'keep', 'intend', 'later', 'look away'), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(change, acts, (settings, steps) => {
        const story = new Story({ feedMinutes: 1 }, settings).arrive('instagram', 'feed');
        for (const act of steps) {
          if (act === 'wait') story.wait(11 * MINUTE);
          else if (act === 'rest') story.scroll(3);
          else if (act === 'look away') story.leave().wait(MINUTE).arrive('instagram', 'feed');
          else if (story.state.card) {
            if (act === 'intend') story.answer({ choice: 'intend', minutes: 5 });
            else if (act === 'later') story.answer({ choice: 'later', afterMs: 20 * MINUTE });
            else story.answer(act as 'esc' | 'keep');
          }
          const due = next(story);
          if (due.afterMs !== 0 && due.afterScreens !== 0) continue;
          const before = story.moments.length;
          expect(story.scroll(0).moments.length).toBe(before + 1);
        }
      }),
    );
  });
});
