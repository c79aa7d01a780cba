import fc from 'fast-check';
import type { Surface } from '../../../content/sites/site.ts';
import type { Place } from '../../../lib/core/place.ts';
import { DEFAULTS } from '../../../lib/core/settings.ts';
import type { EngineSettings } from '../../../lib/core/turn.ts';
import type { Act, Browsing, Reaction } from './browsing.ts';
import { HOUR, MINUTE, SECOND, TEN } from './story.ts';

/** Random people: what they do at random, and whole scenes in which the loops come about. */

const SURFACES: readonly Surface[] = [
  ...(['feed', 'shortform', 'stories', 'explore', 'profile'] as const),
  ...(['followList', 'inbox', 'thread', 'post', 'other'] as const),
];
/** A page that is watched, and others that are not. */
const WATCHED = 'watched';
const SUBJECTS = [WATCHED, 'somebody', 'else'];

const site = fc.constantFrom('whatsapp', 'instagram', 'x');
const place: fc.Arbitrary<Place> = fc
  .tuple(site, fc.constantFrom(...SURFACES), fc.option(fc.constantFrom(...SUBJECTS), { nil: undefined }))
  .map(([of, surface, subject]) => (subject === undefined ? { site: of, surface } : { site: of, surface, subject }));

/** Quarters of a screen add up the same in any order. */
const screens = fc.integer({ min: 0, max: 24 }).map((quarters) => quarters / 4);
const span = (min: number, max: number) => fc.integer({ min, max });
/** How long until the next thing: mostly short, sometimes hours. */
const passing = fc.oneof(
  { weight: 4, arbitrary: span(1, 20 * SECOND) },
  { weight: 4, arbitrary: span(20 * SECOND, 4 * MINUTE) },
  { weight: 2, arbitrary: span(4 * MINUTE, 40 * MINUTE) },
  { weight: 1, arbitrary: span(HOUR, 20 * HOUR) },
);
const tab = span(1, 3);
const rarely = fc.integer({ min: 0, max: 7 }).map((n) => n === 0);

const open = fc.record({ act: fc.constant('open' as const), tab, place, fresh: rarely, busy: rarely });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: open },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('move' as const), place, fresh: rarely }) },
  { weight: 2, arbitrary: fc.constant<Act>({ act: 'step' }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('scroll' as const), screens }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('type' as const), characters: span(1, 50) }) },
  { weight: 1, arbitrary: fc.constant<Act>({ act: 'send' }) },
  { weight: 2, arbitrary: fc.constant<Act>({ act: 'draft' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ act: 'late' }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('call' as const), busy: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('leave' as const),
      why: fc.constantFrom('hidden' as const, 'blurred' as const, 'idle' as const, 'closed' as const, 'quit' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Act>({ act: 'popup' }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('sleep' as const), ms: span(MINUTE, 9 * HOUR) }) },
);
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
  .tuple(fc.oneof(looks, scrolling, lookingUp), span(2, 30), span(2 * HOUR, 22 * HOUR))
  .map(([scene, times, between]) => Array.from({ length: times }, () => [...scene, [hidden, between] as const]).flat());

/** Some hours or days of somebody. */
export const browsing: fc.Arbitrary<Browsing> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: anything },
      { weight: 3, arbitrary: looks },
      { weight: 2, arbitrary: scrolling },
      { weight: 2, arbitrary: lookingUp },
      { weight: 2, arbitrary: asking },
      { weight: 1, arbitrary: pausing },
      { weight: 1, arbitrary: sleeping },
      { weight: 1, arbitrary: habit },
    ),
    { maxLength: 40 },
  )
  .map((scenes) => scenes.flat());

const plain = (['leave', 'keep', 'not-a-loop', 'less', 'off', 'pass', 'esc', 'stop-family', 'set-aside'] as const).map(
  (choice) => fc.constant({ choice } as const),
);
const answer = fc.oneof(
  ...plain,
  ...plain.slice(0, 2),
  fc.record({ choice: fc.constant('later' as const), afterMs: span(0, 3 * HOUR) }),
  fc.record({ choice: fc.constant('later' as const), until: span(TEN, TEN + 72 * HOUR) }),
  fc.record({ choice: fc.constant('intend' as const), minutes: span(1, 15) }),
);

const taking: fc.Arbitrary<readonly Reaction[]> = fc.array(
  fc.record({
    shown: fc.constantFrom('popover' as const, 'popover' as const, 'dialog' as const, 'blocked' as const, null),
    shownMs: fc.oneof(span(0, 900), span(0, 5 * MINUTE)),
    judged: fc.constantFrom(null, null, 'not-this-one' as const, 'keep-this-one' as const),
    answer: fc.option(answer),
    answerMs: fc.oneof(span(0, 3 * SECOND), span(0, 20 * MINUTE)),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Waves every card away at once. */
const waving: Reaction = { shown: 'popover', shownMs: 200, judged: null, answer: { choice: 'esc' }, answerMs: 900 };

/** How somebody takes their cards, one after another. */
export const reactions: fc.Arbitrary<readonly Reaction[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([waving]) },
  { weight: 6, arbitrary: taking },
);
const ON = { on: true, drafts: true };

/** Settings under which loops come soon, in some part of the world. */
export const settings: fc.Arbitrary<EngineSettings> = fc
  .record({
    thresholds: fc.record({
      looks: span(2, 4),
      lookMinutes: span(20, 60),
      feedMinutes: span(1, 10),
      feedScreens: span(5, 30),
      pageVisits: span(2, 3),
      pageMinutes: fc.constantFrom(0, 60),
      asks: span(2, 3),
    }),
    holdouts: fc.constantFrom('usual' as const, 'faster' as const, 'off' as const),
    holdoutsExplained: fc.boolean(),
    door: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    early: rarely,
    dayStartsAt: fc.constantFrom(0, 4, 23),
    timeZone: fc.constantFrom('UTC', 'Europe/Lisbon', 'America/St_Johns', 'Pacific/Kiritimati'),
  })
  .map(({ early, ...some }) => ({
    ...DEFAULTS,
    ...some,
    sites: { whatsapp: ON, instagram: early ? { ...ON, step: 'early' } : ON, x: ON },
    watchedPages: [{ site: 'instagram', subject: WATCHED, addedAt: TEN }],
  }));
