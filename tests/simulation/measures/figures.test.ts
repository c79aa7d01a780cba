import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../lib/core/settings.ts';
import { type Life, MINUTE, type Spiral } from '../life.ts';
import { isBetter } from './bars.ts';
import { type Comparison, compare, type Point } from './curve.ts';
import { Figures, intoAt, shareNoticed } from './figures.ts';

const WAITING: Spiral = {
  way: 'waiting',
  loop: 'messages',
  site: 'whatsapp',
  from: 10 * MINUTE,
  could: 15 * MINUTE,
  to: 40 * MINUTE,
  openings: [10, 15, 20, 30].map((at) => at * MINUTE),
};

const LIFE: Life = { settings: { ...DEFAULTS, timeZone: 'UTC' }, days: 2, events: [], spirals: [WAITING] };

function figuresOf(...said: [minutes: number, loop: 'messages' | 'feed' | null, site: string][]): Figures {
  const figures = new Figures();
  figures.take(
    LIFE,
    said.map(([minutes, loop, site]) => ({ at: minutes * MINUTE, loop, site })),
  );
  return figures;
}

describe('what a moment counts as', () => {
  it.each([
    ['in the spiral', 20, 'messages', 'whatsapp', 0],
    ['at its very end', 40, 'messages', 'whatsapp', 0],
    ['before it could be one', 14, 'messages', 'whatsapp', 1],
    ['after it', 41, 'messages', 'whatsapp', 1],
    ['of another loop', 20, 'feed', 'whatsapp', 1],
    ['of no loop', 20, null, 'whatsapp', 1],
    ['at another site', 20, 'messages', 'telegram', 1],
  ] as const)('%s', (_, minutes, loop, site, wrong) => {
    const figures = figuresOf([minutes, loop, site]);
    expect(figures.wrongADay() * LIFE.days).toBe(wrong);
    expect(shareNoticed([figures], 'waiting')).toBe(1 - wrong);
  });

  it('how far into it the first one came', () => {
    expect(intoAt([figuresOf([20, 'messages', 'whatsapp'], [30, 'messages', 'whatsapp'])], 'waiting', 0.5)).toBe(3);
  });
});

describe('against another policy', () => {
  const points: Point[] = [
    { name: 'late', wrong: 0.1, noticed: 0.5 },
    { name: 'usual', wrong: 0.2, noticed: 0.9 },
    { name: 'worse than usual', wrong: 0.3, noticed: 0.8 },
    { name: 'keen', wrong: 1, noticed: 0.98 },
  ];
  const against = (wrong: number, noticed: number): Comparison => compare({ name: 'other', wrong, noticed }, points);
  const keen = { name: 'keen', wrong: 1, noticed: 0.98 };

  it('is read off between the points that gain', () => {
    expect(against(0.6, 0.7).noticedAtItsWrong).toBeCloseTo(0.94);
    expect(against(0.6, 0.7).wrongAtItsShare).toBeCloseTo(0.15);
  });

  it('nothing is guessed beyond them', () => {
    expect(against(5, 0.99)).toMatchObject({ noticedAtItsWrong: 0.98, wrongAtItsShare: null });
    expect(against(0.6, 0.1).wrongAtItsShare).toBe(0.1);
  });

  it.each([
    ['it notices less and is wrong more', 0.6, 0.7, true],
    ['it lies on the curve', 0.2, 0.9, false],
    ['it is wrong less than we ever are', 0.05, 0.45, false],
    ['it notices a little more, and is wrong far more', 5, 0.99, true],
    ['it notices a little more, and is wrong hardly more', 1.5, 0.99, false],
  ])('better: %s', (_, wrong, noticed, better) => {
    expect(isBetter(against(wrong, noticed), keen)).toBe(better);
  });
});
