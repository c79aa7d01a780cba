import fc from 'fast-check';
import { expect } from 'vitest';
import { type Folded, fold } from '../../../lib/core/fold.ts';
import { expand } from '../../../lib/core/history.ts';
import type { Observation } from '../../../lib/core/observations.ts';
import type { Moment, Segment } from '../../../lib/core/records.ts';
import { EMPTY_STATE } from '../../../lib/core/state.ts';
import { keptOf } from './lives/kept.ts';
import { chanceOf, type Life, lived, livesOf, luck } from './lives/life.ts';
import { nonsense } from './lives/nonsense.ts';
import { settings } from './lives/people.ts';
import { refold } from './lives/refold.ts';
import { browsing, changing, scenes } from './lives/scenes.ts';
import { Silence } from './lives/silence.ts';
import { TEN } from './story.ts';

/** What must hold of the engine over random lives, however many: `npm test` tries a thousand, `npm run test:long` more. */

/** As large as the state may become, bytes of JSON. */
const LARGEST = 64_000;

const life = livesOf(browsing);

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Compares the bytes, which is quick, and says how they differ where they do. */
function expectSame(one: unknown, other: unknown): void {
  if (JSON.stringify(one) === JSON.stringify(other)) return;
  expect(one).toEqual(other);
  throw new Error('These are equal, and written out they are not.');
}

function assert<T>(property: fc.IProperty<T>, runs: number): void {
  fc.assert(property, { numRuns: runs });
}

/** Never a moment above a cap, within a cooldown, or while the person asked for silence, spoken or held. */
export function keepsSilent(runs: number): void {
  assert(
    fc.property(livesOf(changing), (one) => {
      const silence = new Silence();
      for (const step of lived(one).steps) silence.watch(step);
      expect(silence.faults).toEqual([]);
    }),
    runs,
  );
}

/** The same bytes, however often the worker is stopped: before every observation the state is written and read back. */
export function survivesRestarts(runs: number): void {
  assert(
    fc.property(livesOf(scenes), (one) => {
      const { observations, steps } = lived(one);
      const restarted = refold(observations, one.chosen, chanceOf(one), throughJson);
      expectSame(restarted, { ...steps.at(-1)?.after, effects: steps.flatMap(({ effects }) => effects) });
    }),
    runs,
  );
}

/** No order of observations makes the engine throw, lose itself in what JSON cannot say, or remember too much. */
export function takesAnything(runs: number): void {
  assert(
    fc.property(nonsense, settings, luck, (told, chosen, seed) => {
      let at = TEN;
      let folded: Folded = { state: EMPTY_STATE, settings: chosen };
      let restarted: Folded = folded;
      const [chance, sameChance] = [chanceOf({ luck: seed }), chanceOf({ luck: seed })];
      for (const [index, [seen, ms, tab]] of told.entries()) {
        at += ms;
        const named =
          'moment' in seen && seen.moment === 'open' ? { ...seen, moment: folded.state.card?.moment.id ?? '' } : seen;
        const observation = { ...named, id: `o${index}`, at, tab };
        const next = fold(folded, observation, chance);
        const again = fold(throughJson(restarted), observation, sameChance);
        expectSame(again, next);
        [folded, restarted] = [next, again];
      }
      expect(JSON.stringify(folded.state).length).toBeLessThan(LARGEST);
    }),
    runs,
  );
}

/** Segments follow one another, each once. */
export function tellsOneAtATime(runs: number): void {
  assert(
    fc.property(life, (one) => {
      const { segments } = keptOf(lived(one).effects);
      expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
      for (const [index, { from, to }] of segments.entries()) {
        expect(to).toBeGreaterThanOrEqual(from);
        expect(from).toBeGreaterThanOrEqual(segments[index - 1]?.to ?? 0);
      }
    }),
    runs,
  );
}

/** The totals of a day are the sums of its segments. */
export function addsUp(runs: number): void {
  assert(
    fc.property(life, (one) => {
      const { segments, totals } = keptOf(lived(one).effects);
      for (const { day, site, screens, sends, feedMs, messagesMs } of totals) {
        const own = segments.filter((each) => each.day === day && each.site === site);
        const sum = (of: (segment: Segment) => number) => own.reduce((all, each) => all + of(each), 0);
        expect([screens, sends]).toEqual([sum((each) => each.screens), sum((each) => each.sends)]);
        expect(feedMs + messagesMs).toBeLessThanOrEqual(sum(({ from, to }) => to - from));
      }
    }),
    runs,
  );
}

/** What is kept of stored segments and moments once they have been told again. */
function again(segments: readonly Segment[], moments: readonly Moment[], until: number, one: Life) {
  // The database gives them back in the order of their ids, which says nothing.
  const told = expand(segments.toReversed(), moments.toReversed());
  const last: Observation = { id: 'last', at: until, tab: -1, type: 'waited' };
  return throughJson(keptOf(refold([...told, last], one.chosen, chanceOf(one)).effects));
}

/** What is stored, told once more, gives the same moments, segments and totals as it did live. */
export function tellsAgain(runs: number): void {
  assert(
    fc.property(life, (one) => {
      const live = lived(one);
      const kept = throughJson(keptOf(live.effects));
      expectSame(again(kept.segments, kept.moments, live.now, one), kept);
    }),
    runs,
  );
}

/** The same once the subjects have been forgotten, where no page is watched: the others lead to no moment. */
export function tellsAgainWithoutSubjects(runs: number): void {
  assert(
    fc.property(life, (some) => {
      const one = { ...some, chosen: { ...some.chosen, watchedPages: [] } };
      const live = lived(one);
      const kept = throughJson(keptOf(live.effects));
      const segments = kept.segments.map(({ subject: _, ...rest }) => rest);
      expectSame(again(segments, kept.moments, live.now, one).moments, kept.moments);
    }),
    runs,
  );
}

/** What is left of a history, where a part was erased, is told in order of time, and every second of it once. */
export function tellsWhatIsLeft(runs: number): void {
  assert(
    fc.property(life, fc.nat(4), fc.integer({ min: 2, max: 5 }), (one, offset, every) => {
      const { segments, moments } = keptOf(lived(one).effects);
      const left = segments.filter((_, index) => (index + offset) % every !== 0);
      const told = expand(left, moments);
      for (const [index, { at }] of told.entries()) expect(at).toBeGreaterThanOrEqual(told[index - 1]?.at ?? 0);
      const attended = (all: readonly Segment[]) => all.reduce((sum, { from, to }) => sum + to - from, 0);
      const { effects } = refold(told, one.chosen, chanceOf(one));
      expect(attended(keptOf(effects).segments)).toBe(attended(left));
    }),
    runs,
  );
}
