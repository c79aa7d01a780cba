import { describe, expect, it } from 'vitest';
import { expand } from '../../../lib/core/history.ts';
import type { Observation } from '../../../lib/core/observations.ts';
import type { Segment } from '../../../lib/core/records.ts';
import { DEFAULTS } from '../../../lib/core/settings.ts';
import { keptOf } from './lives/kept.ts';
import { refold } from './lives/refold.ts';
import { HOUR, MINUTE, SECOND, Story, settingsWith, TEN } from './story.ts';

/** That all of it comes back, over random lives, is in engine.test.ts; here is how. */

const none = { screens: 0, characters: 0, sends: 0, drafts: 0, fresh: false, marks: [] };
const segment = (change: Partial<Segment> & Pick<Segment, 'from' | 'to'>): Segment => ({
  id: `s${change.from - TEN}`,
  visit: 'v',
  day: '2026-10-14',
  site: 'instagram',
  surface: 'feed',
  began: 'arrived',
  ...none,
  ...change,
});

/** What was told, without ids: when, in ms since ten o’clock, and what. */
function gist(observations: readonly Observation[]): unknown[][] {
  return observations.map(({ id: _, tab: __, at, type, ...rest }) => [at - TEN, type, ...Object.values(rest)]);
}

/** What is kept of observations that are folded once more. */
function keptAgain(observations: readonly Observation[], settings = settingsWith()) {
  return keptOf(refold(observations, settings, () => 0).effects);
}

describe('expand', () => {
  it('tells a segment as an arrival, what was done until each mark, and a leaving', () => {
    const marks = [
      [70_000, 2.5, 0, 0, 0, 1],
      [140_000, 3, 12, 1, 0, 1],
    ] as const;
    const told = expand(
      [segment({ from: TEN, to: TEN + 3 * MINUTE, screens: 4, characters: 12, sends: 1, marks })],
      [],
    );
    const place = { site: 'instagram', surface: 'feed' };
    expect(gist(told)).toEqual([
      [0, 'arrived', place, false, false],
      [70_000, 'scrolled', 2.5, false],
      [70_000, 'scrolled', 0, true],
      [140_000, 'typed', 12],
      [140_000, 'sent', 1],
      [140_000, 'scrolled', 0.5, false],
      [140_000, 'scrolled', 0, true],
      [3 * MINUTE, 'scrolled', 1, false],
      [3 * MINUTE, 'left', 'hidden'],
    ]);
  });

  it('lets an unbroken stretch be told of every few minutes, so that nobody is taken to have slept', () => {
    const whole = segment({ from: TEN, to: TEN + HOUR });
    const told = expand([whole], []);
    expect(told).toHaveLength(13);
    expect(keptAgain(told).segments).toMatchObject([{ from: TEN, to: TEN + HOUR }]);
  });

  it('joins what the end of a day has split', () => {
    const parts = [
      segment({ id: 's+1', from: TEN + HOUR, to: TEN + 2 * HOUR, began: 'continued' }),
      segment({ id: 's', from: TEN, to: TEN + HOUR, screens: 3 }),
    ];
    const whole = segment({ id: 's', from: TEN, to: TEN + 2 * HOUR, screens: 3 });
    expect(expand(parts, [])).toEqual(expand([whole], []));
  });

  it('tells moves where attention never left, and arrivals where it did', () => {
    const types = (...segments: Segment[]) => expand(segments, []).map(({ type }) => type);
    const feed = segment({ from: TEN, to: TEN + MINUTE });
    const post = { from: TEN + MINUTE, to: TEN + 2 * MINUTE, surface: 'post' } as const;
    expect(types(feed, segment({ ...post, began: 'moved' }))).toEqual(['arrived', 'moved', 'left']);
    expect(types(feed, segment({ ...post, began: 'arrived' }))).toEqual(['arrived', 'left', 'arrived', 'left']);
    // The segment it came from is too old to be kept.
    expect(types(segment({ ...post, began: 'moved' }))).toEqual(['arrived', 'left']);
  });

  it('goes on where two places look the same because a subject was forgotten', () => {
    const thread = { surface: 'thread', site: 'whatsapp' } as const;
    const told = expand(
      [
        segment({ ...thread, from: TEN, to: TEN + MINUTE }),
        segment({ ...thread, from: TEN + MINUTE, to: TEN + 2 * MINUTE, began: 'moved', fresh: true }),
      ],
      [],
    );
    expect(told[1]).toMatchObject({ type: 'moved', place: { ...thread, subject: expect.any(String) }, fresh: true });
  });

  it('has time go forwards also where the clock was set back', () => {
    const marks = [[50 * MINUTE, 9, 0, 0, 0, 1]] as const;
    const told = expand(
      [
        segment({ from: TEN, to: TEN + HOUR, screens: 9, marks }),
        segment({ from: TEN + MINUTE, to: TEN + 2 * MINUTE }),
      ],
      [],
    );
    expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).toSorted((a, b) => a - b));
    expect(told).toContainEqual(expect.objectContaining({ type: 'scrolled', screens: 9 }));
  });

  it('tells nothing after the end of what is left', () => {
    const rest = segment({ from: TEN, to: TEN + SECOND, began: 'continued', freshAfterMs: 9 * SECOND });
    expect(gist(expand([rest], [])).map(([at]) => at)).toEqual([0, SECOND, SECOND]);
  });

  it('answers a card when it was answered, and leaves out the answer to one that is not there', () => {
    const story = new Story({ looks: 2 }).look().arrive('whatsapp', 'inbox').wait(700);
    story
      .see({ type: 'shown', moment: story.state.card?.moment.id ?? '', how: 'popover' })
      .wait(2345)
      .answer('keep');
    const { segments, moments } = keptOf(story.wait(SECOND).leave().effects);
    const told = expand(segments, moments);
    const arrived = told.findLast(({ type }) => type === 'arrived')?.at ?? 0;
    expect(told.filter(({ type }) => type === 'shown' || type === 'answered')).toMatchObject([
      { type: 'shown', at: arrived + 700, how: 'popover' },
      { type: 'answered', at: arrived + 3045, answer: { choice: 'keep' } },
    ]);
    expect(keptAgain(told, story.settings).moments).toEqual(moments);
    expect(expand(segments.slice(0, 1), moments).map(({ type }) => type)).toEqual(['arrived', 'left']);
  });

  it('tells what other settings would have noticed, to the minute', () => {
    const scrolls = (story: Story) => {
      story.arrive('instagram', 'feed');
      for (let n = 0; n < 40; n += 1) story.wait(17 * SECOND).scroll(0.25);
      return story.leave();
    };
    const usual = keptOf(scrolls(new Story()).effects);
    const early = keptOf(scrolls(new Story({ feedMinutes: 5 })).effects);
    const sooner = settingsWith({ thresholds: { ...DEFAULTS.thresholds, feedMinutes: 5 } });
    const [told, ...more] = keptAgain(expand(usual.segments, usual.moments), sooner).moments;
    expect(more).toEqual([]);
    expect(Math.abs((told?.at ?? 0) - (early.moments[0]?.at ?? 0))).toBeLessThanOrEqual(MINUTE);
  });
});
