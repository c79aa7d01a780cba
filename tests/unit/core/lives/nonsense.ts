import fc from 'fast-check';
import type { Seen } from '../../../../lib/core/observations.ts';
import { HOUR, SECOND } from '../story.ts';
import { place } from './acts.ts';
import { answer } from './people.ts';

/** Observations in no order at all: of cards that are not there, of tabs that never came, at times that go backwards. */

const count = fc.oneof(fc.nat(9), fc.double({ min: 0, max: 1e6, noNaN: true }));
const of = <T extends Seen['type']>(type: T) => fc.constant(type);
/** Of the few moments there may have been, or of none; `open` stands for the card that is up. */
const moment = fc.constantFrom('open', 'open', 'o1:moment', 'o7:moment', '');

const seen: fc.Arbitrary<Seen> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: of('arrived'), place, fresh: fc.boolean(), busy: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ type: of('moved'), place, fresh: fc.boolean(), stepped: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ type: of('scrolled'), screens: count, rests: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: of('left'),
      why: fc.constantFrom('hidden' as const, 'idle' as const, 'quit' as const, 'asleep' as const, 'off' as const),
    }),
  },
  fc.record({ type: of('stepped'), steps: fc.nat(9) }),
  fc.record({ type: of('freshened') }),
  fc.record({ type: of('typed'), characters: count }),
  fc.record({ type: of('sent'), sends: fc.nat(3) }),
  { weight: 2, arbitrary: fc.record({ type: of('drafted') }) },
  fc.record({ type: of('called'), busy: fc.boolean() }),
  fc.record({
    type: of('shown'),
    moment,
    how: fc.constantFrom('popover' as const, 'dialog' as const, 'blocked' as const),
  }),
  { weight: 3, arbitrary: fc.record({ type: of('answered'), moment, answer }) },
  fc.record({
    type: of('judged'),
    moment,
    judgement: fc.constantFrom('not-this-one' as const, 'keep-this-one' as const, 'neither' as const),
  }),
  fc.record({ type: of('waited') }),
);

const passing = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 90 * SECOND }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 * 60 * SECOND }) },
  fc.integer({ min: -30 * HOUR, max: 60 * HOUR }),
);

/** What was seen, the ms since the one before, and the tab. */
export const nonsense = fc.array(fc.tuple(seen, passing, fc.integer({ min: -1, max: 3 })), { maxLength: 200 });
