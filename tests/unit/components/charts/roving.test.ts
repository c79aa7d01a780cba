import { expect, it } from 'vitest';
import { nextValue } from '../../../../components/charts/roving.ts';

it.each([
  ['to the right', 3, 'ArrowRight', 4],
  ['to the left', 3, 'ArrowLeft', 2],
  ['a row down', 3, 'ArrowDown', 7],
  ['a row up', 5, 'ArrowUp', 1],
  ['to the first', 3, 'Home', 0],
  ['to the last', 3, 'End', 11],
  ['no further than the last', 11, 'ArrowRight', 11],
  ['no further than the last row', 9, 'ArrowDown', 9],
  ['no further than the first row', 2, 'ArrowUp', 2],
  ['nowhere for any other key', 3, 'Enter', null],
])('goes %s', (_, at, key, next) => {
  expect(nextValue(at, key, 12, 4)).toBe(next);
});
