import { describe, expect, it } from 'vitest';
import { labelCentre, stripGeometry } from '../../../components/strip-geometry.ts';
import type { DayStrip } from '../../../lib/core/report.ts';

const day = (change: Partial<DayStrip>): DayStrip => ({
  day: '2026-11-22',
  from: 0,
  looks: [],
  feeds: [],
  calm: null,
  length: 1440,
  ...change,
});

describe('where things stand on the strip', () => {
  it('places looks, feeds and room in per cent of the day', () => {
    expect(stripGeometry(day({ looks: [0, 360, 1440], feeds: [[720, 756]], calm: [72, 144] }))).toEqual({
      looks: [0, 25, 100],
      hours: [],
      feeds: [{ at: 50, wide: 2.5 }],
      calm: { at: 5, wide: 5 },
    });
  });

  it('follows the length of a day on which the clocks change', () => {
    expect(stripGeometry(day({ looks: [750], length: 1500 })).looks).toEqual([50]);
    expect(stripGeometry(day({ looks: [690], length: 1380 })).looks).toEqual([50]);
  });

  it('draws what lies outside the day at its edge', () => {
    expect(stripGeometry(day({ looks: [-5, 1441], feeds: [[1400.4, 1500]] }))).toMatchObject({
      looks: [0, 100],
      feeds: [{ at: 97.25, wide: 2.75 }],
    });
  });

  it('marks whole hours where counts are hidden, of which neither looks nor minutes can be told', () => {
    const marked = (change: Partial<DayStrip>) => stripGeometry(day({ length: 960, ...change }), true);
    const few = marked({ looks: [75, 130], feeds: [[615, 630]] });
    const many = marked({
      looks: [60, 61, 90, 119, 120, 150, 179],
      feeds: [
        [601, 604],
        [610, 642],
      ],
    });
    expect(few).toEqual({
      looks: [],
      hours: [{ at: 6.25, wide: 12.5 }],
      feeds: [{ at: 62.5, wide: 6.25 }],
      calm: null,
    });
    expect(many).toEqual(few);
  });

  it('draws two looks in one place as one tick', () => {
    expect(stripGeometry(day({ looks: [144, 144, 288] })).looks).toEqual([10, 20]);
  });
});

it.each([
  ['under the middle of the room', { at: 40, wide: 20 }, 50],
  ['clear of the first hour', { at: 0, wide: 10 }, 39],
  ['clear of the last hour', { at: 95, wide: 5 }, 61],
])('centres the words %s', (_, stretch, centre) => {
  expect(labelCentre(stretch)).toBe(centre);
});
