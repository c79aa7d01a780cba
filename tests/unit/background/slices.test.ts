import { afterEach, expect, it, vi } from 'vitest';
import { inSlices } from '../../../lib/background/slices.ts';

afterEach(() => vi.restoreAllMocks());

/** Counts to `steps`; by the clock each step takes so long, ms. */
function counting(steps: number, ms: number, counted: { steps: number }): Generator<undefined, string> {
  vi.spyOn(performance, 'now').mockImplementation(() => counted.steps * ms);
  return (function* () {
    while (counted.steps < steps) {
      counted.steps += 1;
      yield;
    }
    return 'done';
  })();
}

it('what is short runs in one go', async () => {
  const isWanted = vi.fn(() => true);
  expect(await inSlices(counting(9, 1, { steps: 0 }), isWanted)).toBe('done');
  expect(isWanted).not.toHaveBeenCalled();
});

it('what is long lets others have their turn', async () => {
  const counted = { steps: 0 };
  const seen: number[] = [];
  const run = inSlices(counting(40, 2, counted), () => true);
  setTimeout(() => seen.push(counted.steps), 0);
  expect(await run).toBe('done');
  expect(seen[0]).toBeLessThan(40);
});

it('what is no longer wanted is left', async () => {
  const counted = { steps: 0 };
  expect(await inSlices(counting(1000, 2, counted), () => false)).toBeNull();
  expect(counted.steps).toBeLessThan(10);
});
