// @vitest-environment node
import { expect, it, test } from 'vitest';
import { nodesIn, reachedFrom, read } from '../source.ts';

/** What was written must not come to stand in a log: neither the script that reads it nor the worker knows one. */

const OURS = reachedFrom(['entrypoints/drafts.ts', 'entrypoints/background.ts']).filter((file) => file.endsWith('.ts'));

function logs(source: string): boolean {
  return nodesIn(source).some(({ type, name }) => type === 'Identifier' && name === 'console');
}

it('the check finds a log, and looks where drafts are read and matches are taken', () => {
  expect(logs("globalThis.console.log('x')")).toBe(true);
  expect(OURS).toEqual(expect.arrayContaining(['content/drafts/drafts.ts', 'lib/background/tracker.ts']));
});

test.each(OURS)('%s logs nothing', (file) => {
  expect(logs(read(file))).toBe(false);
});
