// @vitest-environment node
import { expect, it } from 'vitest';
import { files, reachedFrom } from '../../source.ts';

it('goes into nothing that runs in pages: the worker knows the sites, a page’s scripts know none', () => {
  const isOfSites = (file: string) => /^(?:content|lib\/core)\/sites\//.test(file);
  expect(reachedFrom(['lib/background/places.ts']).filter(isOfSites)).toContain('content/sites/index.ts');
  const scripts = files('entrypoints/{sensor,drafts,overlay}.ts');
  expect(scripts).toContain('entrypoints/sensor.ts');
  expect(reachedFrom(scripts).filter(isOfSites)).toEqual([]);
});
