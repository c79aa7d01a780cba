import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Surface } from '../../../content/sites/site.ts';
import { COOLDOWN } from '../../../lib/core/decide.ts';
import type { Effect } from '../../../lib/core/effects.ts';
import { step } from '../../../lib/core/engine.ts';
import type { Choice } from '../../../lib/core/moments.ts';
import type { Observation, Seen } from '../../../lib/core/observations.ts';
import { DEFAULTS } from '../../../lib/core/settings.ts';
import { EMPTY_STATE, type State } from '../../../lib/core/state.ts';
import { addTally, emptyTotal } from '../../../lib/core/totals.ts';
import { MINUTE, settingsWith, TEN } from './story.ts';

const SURFACES: readonly Surface[] = ['feed', 'stories', 'profile', 'inbox', 'thread', 'post', 'other'];
const CHOICES = ['keep', 'leave', 'esc', 'not-a-loop', 'pass', 'less'] satisfies Choice[];

const place = fc.record({
  site: fc.constantFrom('whatsapp', 'instagram', 'x'),
  surface: fc.constantFrom(...SURFACES),
});
const seen: fc.Arbitrary<Seen> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('arrived' as const),
      place,
      fresh: fc.boolean(),
      busy: fc.constant(false),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('left' as const),
      why: fc.constantFrom('hidden' as const, 'idle' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('scrolled' as const), screens: fc.nat(8), rests: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('moved' as const), place, fresh: fc.boolean(), stepped: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('typed' as const), characters: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('sent' as const), sends: fc.constant(1) }) },
  { weight: 1, arbitrary: fc.constant({ type: 'freshened' as const }) },
  { weight: 1, arbitrary: fc.constant({ type: 'waited' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('answered' as const),
      moment: fc.constant('open'),
      answer: fc.record({ choice: fc.constantFrom(...CHOICES) }),
    }),
  },
);
/** A trace: what was seen, and how long after the one before, ms. */
const trace = fc.array(fc.tuple(seen, fc.integer({ min: 0, max: 6 * MINUTE })), { maxLength: 120 });
const settings = settingsWith({ thresholds: { ...DEFAULTS.thresholds, looks: 2, feedMinutes: 1, feedScreens: 5 } });

function run(steps: readonly (readonly [Seen, number])[], between: (state: State) => State = (state) => state) {
  let state = EMPTY_STATE;
  let at = TEN;
  const effects: (Effect & { at: number })[] = [];
  for (const [index, [each, ms]] of steps.entries()) {
    at += ms;
    const told = each.type === 'answered' ? { ...each, moment: state.card?.moment.id ?? 'none' } : each;
    const [next, asked] = step(
      between(state),
      { ...told, id: `o${index}`, at, tab: 1 } as Observation,
      settings,
      () => 0.5,
    );
    state = next;
    effects.push(...asked.map((effect) => ({ ...effect, at })));
  }
  return { state, effects };
}

describe('the engine, over random traces', () => {
  it('gives the same when its state is written out and read back at every step', () => {
    fc.assert(
      fc.property(trace, (steps) => {
        const restarted = run(steps, (state) => JSON.parse(JSON.stringify(state)) as State);
        expect(restarted).toEqual(run(steps));
      }),
      { numRuns: 300 },
    );
  });

  it('never speaks within a cooldown or above a cap', () => {
    fc.assert(
      fc.property(trace, (steps) => {
        const moments = run(steps).effects.flatMap((effect) =>
          effect.type === 'moment' ? [{ at: effect.at, target: effect.moment.target, day: effect.moment.day }] : [],
        );
        for (const [index, { at, target, day }] of moments.entries()) {
          const before = moments.slice(0, index);
          expect(before.every((other) => at - other.at >= COOLDOWN.anyTarget)).toBe(true);
          const here = before.filter((other) => other.target === target);
          expect(here.every((other) => at - other.at >= COOLDOWN.sameTarget)).toBe(true);
          expect(here.filter((other) => other.day === day).length).toBeLessThan(COOLDOWN.perTarget);
          expect(before.filter((other) => other.day === day).length).toBeLessThan(COOLDOWN.perDay);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has segments that follow one another, each once', () => {
    fc.assert(
      fc.property(trace, (steps) => {
        const segments = run(steps).effects.flatMap((effect) => (effect.type === 'segment' ? [effect.segment] : []));
        expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
        for (const [index, { from, to }] of segments.entries()) {
          expect(to).toBeGreaterThanOrEqual(from);
          expect(from).toBeGreaterThanOrEqual(segments[index - 1]?.to ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has totals that are the sums of its segments', () => {
    fc.assert(
      fc.property(trace, (steps) => {
        const { effects } = run(steps);
        const totals = new Map<string, ReturnType<typeof emptyTotal>>();
        for (const effect of effects) {
          if (effect.type !== 'tally') continue;
          const { day, site } = effect.tally;
          const key = `${day.day}|${site}`;
          totals.set(key, addTally(totals.get(key) ?? emptyTotal('here', site, day), effect.tally));
        }
        const segments = effects.flatMap((effect) => (effect.type === 'segment' ? [effect.segment] : []));
        for (const [key, total] of totals) {
          const own = segments.filter((each) => `${each.day}|${each.site}` === key);
          const screens = own.reduce((sum, each) => sum + each.screens, 0);
          expect(total.screens).toBe(screens);
          expect(total.feedMs + total.messagesMs).toBeLessThanOrEqual(
            own.reduce((sum, { from, to }) => sum + to - from, 0),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
