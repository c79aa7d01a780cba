import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, highestBeside, type Spot, spotBeside, widthBeside } from '../../../content/overlay/placement.ts';

const DESKTOP = { width: 1280, height: 800 };
const LINE = { width: 360, height: 90 };

describe('a line beside a composer', () => {
  it.each<[string, Box | null, boolean, Spot | null]>([
    ['stands above it', { left: 400, top: 700, width: 600, height: 40 }, false, { left: 400, top: 600 }],
    ['begins where its writing begins', { left: 400, top: 700, width: 600, height: 40 }, true, { left: 640, top: 600 }],
    ['stays within the window', { left: 1100, top: 700, width: 160, height: 40 }, false, { left: 912, top: 600 }],
    [
      'goes to the lower edge without room',
      { left: 400, top: 60, width: 600, height: 40 },
      false,
      { left: 400, top: 702 },
    ],
    ['is nowhere where it would cover what is written', { left: 0, top: 60, width: 600, height: 740 }, false, null],
    [
      'follows one that is scrolled out below',
      { left: 400, top: 900, width: 600, height: 40 },
      false,
      { left: 400, top: 702 },
    ],
    ['is at the lower edge without a composer', null, false, { left: 460, top: 702 }],
  ])('%s', (_, composer, rtl, spot) => {
    expect(spotBeside(composer, LINE, DESKTOP, rtl)).toEqual(spot);
  });

  it('never covers the composer, nor what stands right of it, and is never outside the window', () => {
    const size = (least: number, most: number) => fc.integer({ min: least, max: most });
    const box = fc.record({ left: size(-50, 1200), top: size(-50, 780), width: size(40, 900), height: size(20, 300) });
    fc.assert(
      fc.property(
        box,
        fc.record({ width: size(320, 1600), height: size(500, 1000) }),
        fc.boolean(),
        (composer, view, rtl) => {
          const line = { width: widthBeside(composer, view), height: 90 };
          const spot = spotBeside(composer, line, view, rtl);
          if (!spot) return;
          const { left, top } = spot;
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + line.width).toBeLessThanOrEqual(view.width - 8);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(top + line.height).toBeLessThanOrEqual(view.height - 8);
          expect(
            top + line.height < composer.top || top > composer.top + composer.height || composer.top > view.height,
          ).toBe(true);
        },
      ),
    );
  });

  it.each<[string, Box | null, typeof DESKTOP, number]>([
    ['as its words are', { left: 400, top: 700, width: 600, height: 40 }, DESKTOP, 340],
    ['as there is room above', { left: 20, top: 300, width: 500, height: 40 }, { width: 600, height: 430 }, 282],
    ['as the window is without room', { left: 20, top: 100, width: 500, height: 40 }, { width: 600, height: 300 }, 284],
    ['as the window is without a composer', null, { width: 600, height: 300 }, 284],
  ])('is no higher than %s', (_, composer, view, height) => {
    expect(highestBeside(composer, view)).toBe(height);
  });

  it('can stand wherever there is room for a few lines of it', () => {
    const tops = fc.integer({ min: 138, max: 380 });
    fc.assert(
      fc.property(tops, fc.integer({ min: 50, max: 600 }), (top, wanted) => {
        const view = { width: 600, height: 430 };
        const composer = { left: 20, top, width: 500, height: 40 };
        const height = Math.min(wanted, highestBeside(composer, view));
        expect(spotBeside(composer, { width: 420, height }, view, false)).not.toBeNull();
      }),
    );
  });

  it.each([
    [{ width: 320, height: 40 }, DESKTOP, 320],
    [{ width: 120, height: 40 }, DESKTOP, 288],
    [{ width: 900, height: 40 }, DESKTOP, 420],
    [null, DESKTOP, 420],
    [{ width: 300, height: 40 }, { width: 280, height: 500 }, 264],
  ])('is as wide as there is room: %o', (composer, view, width) => {
    expect(widthBeside(composer, view)).toBe(width);
  });
});
