import fc from 'fast-check';
import { DEFAULTS } from '../../../../lib/core/settings.ts';
import type { EngineSettings } from '../../../../lib/core/turn.ts';
import { HOUR, MINUTE, SECOND, TEN } from '../story.ts';
import { rarely, span, WATCHED } from './acts.ts';
import type { Reaction } from './browser.ts';

/** Random people: how they take cards, what they have set, and since when. */

const plain = (['leave', 'keep', 'not-a-loop', 'less', 'off', 'pass', 'esc', 'stop-family', 'set-aside'] as const).map(
  (choice) => fc.constant({ choice } as const),
);
export const answer = fc.oneof(
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
    judged: fc.constantFrom(null, null, 'not-this-one' as const, 'keep-this-one' as const, 'neither' as const),
    answer: fc.option(answer),
    answerMs: fc.oneof(span(0, 3 * SECOND), span(0, 20 * MINUTE)),
  }),
  { minLength: 1, maxLength: 8 },
);

/** People who take all cards the same way. */
const waving: Reaction = { shown: 'popover', shownMs: 200, judged: null, answer: { choice: 'esc' }, answerMs: 900 };
const minding: Reaction = { ...waving, answer: { choice: 'intend', minutes: 3 }, answerMs: 3 * SECOND };
const keeping: Reaction = { ...waving, answer: { choice: 'keep' }, answerMs: 5 * SECOND };
const passingLate: Reaction = { ...waving, answer: { choice: 'pass' }, answerMs: 15 * MINUTE };

const planning = [{ ...keeping, answer: { choice: 'later', afterMs: 5 * HOUR } as const }, keeping];
const mostlyWaving = [waving, waving, waving, { ...waving, answerMs: MINUTE }];

/** How somebody takes their cards, one after another. */
export const reactions: fc.Arbitrary<readonly Reaction[]> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(mostlyWaving, planning, [waving], [minding], [keeping], [passingLate]) },
  { weight: 7, arbitrary: taking },
);

/** Quiet times of every kind, among them such as go across midnight and such as leave nothing. */
export const times = fc.option(
  fc.array(
    fc.record({
      days: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
      from: span(0, 24 * 60 - 1),
      to: span(0, 24 * 60),
    }),
    { maxLength: 2 },
  ),
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
    holdoutsExplained: rarely.map((seldom) => !seldom),
    door: fc.integer({ min: 0, max: 2 }).map((n) => n === 0),
    early: rarely,
    times: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: times }),
    dayStartsAt: fc.constantFrom(0, 4, 23),
    timeZone: fc.constantFrom('UTC', 'Europe/Lisbon', 'America/St_Johns', 'Pacific/Kiritimati'),
  })
  .map(({ early, ...some }) => ({
    ...DEFAULTS,
    ...some,
    sites: { whatsapp: ON, instagram: early ? { ...ON, step: 'early' } : ON, x: ON },
    watchedPages: [{ site: 'instagram', subject: WATCHED, addedAt: TEN }],
  }));

/** Some morning: an ordinary one, and some with a change of clocks soon after. */
export const start = fc.constantFrom(TEN, Date.UTC(2026, 2, 26, 9), Date.UTC(2026, 9, 23, 9), Date.UTC(2026, 9, 30, 9));
