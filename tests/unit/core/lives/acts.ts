import fc from 'fast-check';
import type { Surface } from '../../../../content/sites/site.ts';
import type { Place } from '../../../../lib/core/place.ts';
import { HOUR, MINUTE, SECOND } from '../story.ts';
import type { Act } from './browser.ts';

/** Random things that somebody may do in a browser. */

const SURFACES: readonly Surface[] = [
  ...(['feed', 'shortform', 'stories', 'explore', 'profile'] as const),
  ...(['followList', 'inbox', 'thread', 'post', 'other'] as const),
];
/** A page that is watched, and others that are not. */
export const WATCHED = 'watched';
const SUBJECTS = [WATCHED, 'somebody', 'else'];

const site = fc.constantFrom('whatsapp', 'instagram', 'x');
export const place: fc.Arbitrary<Place> = fc
  .tuple(site, fc.constantFrom(...SURFACES), fc.option(fc.constantFrom(...SUBJECTS), { nil: undefined }))
  .map(([of, surface, subject]) => (subject === undefined ? { site: of, surface } : { site: of, surface, subject }));

/** Quarters of a screen add up the same in any order. */
export const screens = fc.integer({ min: 0, max: 24 }).map((quarters) => quarters / 4);
/** A number from one to another. */
export const span = (min: number, max: number) => fc.integer({ min, max });
/** How long until the next thing: mostly short, sometimes hours. */
export const passing = fc.oneof(
  { weight: 4, arbitrary: span(1, 20 * SECOND) },
  { weight: 4, arbitrary: span(20 * SECOND, 4 * MINUTE) },
  { weight: 2, arbitrary: span(4 * MINUTE, 40 * MINUTE) },
  { weight: 1, arbitrary: span(HOUR, 20 * HOUR) },
);
const tab = span(1, 3);
export const rarely = fc.integer({ min: 0, max: 7 }).map((n) => n === 0);

const open = fc.record({ act: fc.constant('open' as const), tab, place, fresh: rarely, busy: rarely });
export const act: fc.Arbitrary<Act> = fc.oneof(
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
