// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { Mark, PICTURES, Picture } from '../../../components/card/pictures.tsx';
import { one, show } from './page.ts';

const FOLDER = join(import.meta.dirname, '../../../components/card/pictures');
/** The inks a drawing may be made of. */
const INKS = ['tint', 'accent', 'front', 'lamp', 'warm'];
const SIZES = [
  ['picture', Picture, 160, 100],
  ['mark', Mark, 24, 24],
] as const;
const ALL = PICTURES.flatMap((id) => SIZES.map(([size, Drawn, width, height]) => ({ id, size, Drawn, width, height })));

/** Where each line of a drawing begins, and the circles' outermost points: x and y in turn. */
function pointsIn(svg: Element): [x: number, y: number][] {
  const begins = [...svg.querySelectorAll('path')].flatMap((path) => {
    const told = (path.getAttribute('d') ?? '').matchAll(/M(-?[\d.]+) (-?[\d.]+)/g);
    return [...told].map(([, x, y]): [number, number] => [Number(x), Number(y)]);
  });
  const circles = [...svg.querySelectorAll('circle')].flatMap((circle): [number, number][] => {
    const read = (name: string) => Number(circle.getAttribute(name));
    const [x, y, r] = [read('cx'), read('cy'), read('r')];
    return [
      [x - r, y - r],
      [x + r, y + r],
    ];
  });
  return [...begins, ...circles];
}

it('lists each drawing once, under the name of its file', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.tsx'));
  expect([...PICTURES].sort()).toEqual(files.map((file) => file.replace(/\.tsx$/, '')).sort());
});

describe('a drawing', () => {
  test.each(ALL)(
    '$id as a $size has one thing to look at, some warmth, and inks that every scheme knows',
    async (each) => {
      await show(<each.Drawn id={each.id} />);
      const svg = one(`svg.${each.size}`);
      const classes = [...svg.querySelectorAll('[class]')].map((part) => part.getAttribute('class') ?? '');
      expect(classes.filter((ink) => !INKS.includes(ink) && ink !== 'accent front')).toEqual([]);
      expect(classes.some((ink) => ink === 'tint')).toBe(true);
      expect(classes.some((ink) => ink === 'lamp' || ink === 'warm')).toBe(true);
      // A colour of its own would stay as it is in the dark, and on a ground the person chose.
      expect(svg.innerHTML).not.toMatch(/style=|fill=|stroke="(?!none)|<text|<image|<use/);
    },
  );

  test.each(ALL)('$id as a $size stays inside its paper', async ({ id, Drawn, size, width, height }) => {
    await show(<Drawn id={id} />);
    const svg = one(`svg.${size}`);
    expect(svg.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
    const points = pointsIn(svg);
    expect(points.length).toBeGreaterThan(1);
    expect(points.filter(([x, y]) => x < 0 || y < 0 || x > width || y > height)).toEqual([]);
  });

  test.each(ALL)('$id as a $size is not read out', async ({ id, Drawn, size }) => {
    await show(<Drawn id={id} />);
    expect(one(`svg.${size}`).getAttribute('aria-hidden')).toBe('true');
  });

  test.each(PICTURES)('%s has a mark with fewer lines than its picture', async (id) => {
    await show(<Picture id={id} />);
    const long = one('svg').innerHTML.length;
    await show(<Mark id={id} />);
    expect(one('svg').innerHTML.length).toBeLessThan(long);
  });

  test.each(['nothing', '', 'constructor', '__proto__'])('there is none called "%s"', async (id) => {
    const page = await show(
      <>
        <Picture id={id} />
        <Mark id={id} />
      </>,
    );
    expect(page.innerHTML).toBe('');
  });
});
