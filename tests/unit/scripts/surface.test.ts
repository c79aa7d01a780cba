// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { classify } from '../../../lib/core/sites/classify.ts';
import { ELSEWHERE } from '../core/sites/url-elsewhere.ts';
import { ATLAS, ROUTES } from '../core/sites/url-table.ts';
import { TRAPS } from '../core/sites/url-traps.ts';

function surfaces(input: string): unknown[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/surface.ts'], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

it('says what kind of place each address is, in order', () => {
  expect(
    surfaces('https://www.instagram.com/some.one/\nhttps://example.test/\n\n  https://x.com/home  \r\nnonsense'),
  ).toEqual([
    { url: 'https://www.instagram.com/some.one/', site: 'instagram', surface: 'profile', subject: true },
    { url: 'https://example.test/', site: null, surface: 'other', subject: false },
    { url: 'https://x.com/home', site: 'x', surface: 'feed', subject: false },
    { url: 'nonsense', site: null, surface: 'other', subject: false },
  ]);
});

it('says of every address of the tables what the rules say', () => {
  const urls = [...[...ATLAS, ...ROUTES, ...TRAPS].map(([url]) => url), ...ELSEWHERE].filter(
    (url) => url.trim() === url && url,
  );
  const expected = urls.map((url) => {
    const found = classify(url);
    return { url, site: found?.site ?? null, surface: found?.surface ?? 'other', subject: found?.key != null };
  });
  expect(surfaces(urls.join('\n'))).toEqual(expected);
});

it('says nothing where nothing is asked', () => {
  expect(surfaces('\n\n')).toEqual([]);
});
