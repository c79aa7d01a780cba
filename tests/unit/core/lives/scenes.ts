import fc from 'fast-check';
import type { Surface } from '../../../../content/sites/site.ts';
import type { Place } from '../../../../lib/core/place.ts';
import { HOUR, MINUTE, SECOND, TEN } from '../story.ts';
import { act, passing, place, rarely, screens, span, WATCHED } from './acts.ts';
import type { Act, Browsing } from './browser.ts';
import { times } from './people.ts';

/** Random stretches of a life: single acts, and whole scenes in which the loops come about. */

const anything: fc.Arbitrary<Browsing> = fc.tuple(act, passing).map((each) => [each]);

const opened = (at: Place, fresh = false): Act => ({ act: 'open', tab: 1, place: at, fresh, busy: false });
const hidden: Act = { act: 'leave', why: 'hidden' };

/** Short looks at one messaging surface, one after another; the title of some tells late. */
const looks: fc.Arbitrary<Browsing> = fc
  .tuple(
    fc.constantFrom('whatsapp', 'instagram'),
    fc.array(fc.tuple(span(2, 40), span(31, 500), rarely), { maxLength: 7 }),
  )
  .map(([of, each]) =>
    each.flatMap(
      ([here, away, late]): Browsing => [
        [opened({ site: of, surface: 'inbox' }), here * SECOND],
        ...(late ? [[{ act: 'late' }, SECOND] as const] : []),
        [hidden, away * SECOND],
      ],
    ),
  );

/** A while in a feed, with rests, stories and a look at something else in between. */
const scrolling: fc.Arbitrary<Browsing> = fc
  .tuple(
    fc.constantFrom('instagram', 'x'),
    fc.array(fc.tuple(fc.constantFrom('scroll', 'step', 'move'), screens, place, span(1, 120))),
  )
  .map(([of, each]) => [
    [opened({ site: of, surface: 'feed' }), SECOND],
    ...each.map(([kind, far, to, seconds]) => {
      const stories: Act = { act: 'move', place: { site: of, surface: 'stories' }, fresh: false };
      const acts: Record<typeof kind, Act> = {
        scroll: { act: 'scroll', screens: far },
        step: far < 3 ? stories : { act: 'step' },
        move: { act: 'move', place: to, fresh: false },
      };
      return [acts[kind], seconds * SECOND] as const;
    }),
    [hidden, 40 * SECOND],
  ]);

/** Staying in a feed for long. */
const staying: fc.Arbitrary<Browsing> = span(5, 50).map((minutes) => [
  [opened({ site: 'x', surface: 'feed' }), SECOND],
  ...Array.from({ length: minutes }, () => [{ act: 'scroll', screens: 0.25 }, MINUTE] as const),
  [hidden, MINUTE],
]);

/** The same watched page again and again. */
const lookingUp: fc.Arbitrary<Browsing> = fc
  .array(fc.tuple(fc.constantFrom<Surface>('profile', 'followList', 'stories', 'post'), span(1, 100), span(60, 3000)), {
    maxLength: 5,
  })
  .map((each) =>
    each.flatMap(
      ([surface, here, away]): Browsing => [
        [opened({ site: 'instagram', surface: 'profile', subject: WATCHED }), SECOND],
        [{ act: 'move', place: { site: 'instagram', surface }, fresh: false }, here * SECOND],
        [hidden, away * SECOND],
      ],
    ),
  );

/** Asking for reassurance, now and then more than once. */
const asking: fc.Arbitrary<Browsing> = fc.array(fc.tuple(fc.boolean(), span(1, 1500)), { maxLength: 5 }).map((asks) => [
  [opened({ site: 'whatsapp', surface: 'inbox' }), 5 * SECOND],
  ...asks.flatMap(
    ([sends, seconds]): Browsing => [
      [{ act: 'draft' }, SECOND],
      [sends ? { act: 'send' } : { act: 'draft' }, seconds * SECOND],
    ],
  ),
  [hidden, 5 * MINUTE],
]);

const pause = fc.oneof(fc.constantFrom(null, 'open' as const), span(TEN, TEN + 96 * HOUR));

/** What somebody changes in the settings. */
const setting: fc.Arbitrary<Browsing> = fc
  .tuple(
    fc.oneof(
      fc.record({ times }),
      fc.record({ pause }),
      fc.constantFrom(
        { holdouts: 'off' },
        { holdouts: 'faster' },
        { pause: null },
        { times: null },
        { watchedPages: [] },
      ),
      fc.record({
        sites: fc.record({
          instagram: fc.record({ on: fc.constant(true), drafts: fc.boolean(), times: times.map((some) => some ?? []) }),
        }),
      }),
    ),
    passing,
  )
  .map(([change, after]): Browsing => [[{ act: 'set', change } as Act, after]]);

/** A computer that is closed with a page in front, and what is done first when it is opened again. */
const sleeping: fc.Arbitrary<Browsing> = fc
  .tuple(place, passing, span(16 * MINUTE, 9 * HOUR), act, passing)
  .map(([at, before, ms, first, after]) => [
    [opened(at), Math.min(before, MINUTE)],
    [{ act: 'sleep', ms }, 0],
    [first, after],
  ]);

const pausing: fc.Arbitrary<Browsing> = span(HOUR, 14 * HOUR).map((ms) => [[hidden, ms]]);

/** The same day after day. */
const habit: fc.Arbitrary<Browsing> = fc
  .tuple(fc.oneof(looks, scrolling, lookingUp), span(5, 30), span(2 * HOUR, 22 * HOUR))
  .map(([scene, times, between]) => Array.from({ length: times }, () => [...scene, [hidden, between] as const]).flat());

const scene = fc.oneof(
  { weight: 5, arbitrary: anything },
  { weight: 3, arbitrary: looks },
  { weight: 2, arbitrary: scrolling },
  { weight: 1, arbitrary: staying },
  { weight: 2, arbitrary: lookingUp },
  { weight: 2, arbitrary: asking },
  { weight: 1, arbitrary: pausing },
  { weight: 1, arbitrary: sleeping },
);

function lifeOf(...rare: readonly { weight: number; arbitrary: fc.Arbitrary<Browsing> }[]): fc.Arbitrary<Browsing> {
  return fc.array(fc.oneof({ weight: 40, arbitrary: scene }, ...rare), { maxLength: 20 }).map((all) => all.flat());
}

/** Some hours or days of somebody. */
export const scenes = lifeOf();

/** Sometimes weeks, in which a habit is kept up. */
export const browsing = lifeOf({ weight: 1, arbitrary: habit });

/** The same, with a clock that is set back and settings that are changed meanwhile. */
export const changing = lifeOf(
  { weight: 1, arbitrary: habit },
  { weight: 3, arbitrary: setting },
  {
    weight: 2,
    arbitrary: fc.tuple(span(SECOND, 30 * HOUR), passing).map(([ms, after]) => [[{ act: 'set-back', ms }, after]]),
  },
);
