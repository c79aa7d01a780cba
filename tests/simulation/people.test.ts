import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from './draws.ts';
import { DAY, type Life } from './life.ts';
import { CALM, GRIPPED } from './people/index.ts';
import { type Kind, live } from './people/kind.ts';

/** What must be true of made-up people for figures about them to mean anything. */

const ALL = [...CALM, ...GRIPPED];
const DAYS = 5;
const anybody = fc.record({ kind: fc.constantFrom(...ALL), seed: fc.integer({ min: 1, max: 1_000_000 }) });

function lived({ kind, seed }: { kind: Kind; seed: number }): Life {
  return live(kind, stream(seed), DAYS);
}

describe('a life', () => {
  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(anybody, (who) => {
        expect(lived(who)).toEqual(lived(who));
      }),
      { numRuns: 20 },
    );
  });

  it('is told in order of time, each thing with an id of its own, within its days', () => {
    fc.assert(
      fc.property(anybody, (who) => {
        const { events } = lived(who);
        const times = events.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        // An evening may go on, and asking lasts into the next days.
        expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan((DAYS + 3) * DAY);
      }),
      { numRuns: 40 },
    );
  });

  it('tells of a page only while it is in front', () => {
    fc.assert(
      fc.property(anybody, (who) => {
        let front: number | null = null;
        let strays = 0;
        for (const event of lived(who).events) {
          if (event.type === 'arrived') front = event.tab;
          else if (event.type !== 'left' && event.type !== 'waited') strays += Number(event.tab !== front);
        }
        expect(strays).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a spiral', () => {
  it('begins before it could be one, and then goes on', () => {
    fc.assert(
      fc.property(anybody, (who) => {
        for (const { from, could, to, openings } of lived(who).spirals) {
          expect(from).toBeLessThan(could);
          expect(could).toBeLessThanOrEqual(to);
          expect(openings[0]).toBe(from);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is had by those who have some, and by nobody who is calm', () => {
    const spirals = (kind: Kind) =>
      [1, 2, 3, 4].reduce((sum, seed) => sum + live(kind, stream(seed), 14).spirals.length, 0);
    expect(CALM.map(spirals)).toEqual(CALM.map(() => 0));
    expect(GRIPPED.map(spirals).every((count) => count > 3)).toBe(true);
  });
});
