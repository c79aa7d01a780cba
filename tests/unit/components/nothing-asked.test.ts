import { expect, it, test } from 'vitest';
import { reachedFrom } from '../source.ts';

/** Pages that are read and nothing more: no worker, no browser and no database learns of it. */

const telling = (file: string) => /^lib\/(?:messages|browser|store|background)\//.test(file);

it('knows what would tell of it', () => {
  expect(reachedFrom(['entrypoints/options/main.tsx']).some(telling)).toBe(true);
});

test.each(['minutes', 'reading'])('the %s page asks nothing of anybody', (page) => {
  const reached = reachedFrom([`entrypoints/${page}/main.tsx`]);
  expect(reached).toContain('components/reading/claims.tsx');
  expect(reached.filter(telling)).toEqual([]);
});
