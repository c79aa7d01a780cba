import fc from 'fast-check';
import { expect } from 'vitest';
import { faultSentence } from '../../../../components/options/fault-sentence.ts';
import { importSettings } from '../../../../lib/background/settings-desk.ts';
import { tidied } from '../../../../lib/core/own-wordings.ts';
import { DEFAULTS, faultsIn, type Settings } from '../../../../lib/core/settings.ts';
import { changesBetween } from '../../../../lib/core/settings-file/changes.ts';
import { readSettingsFile } from '../../../../lib/core/settings-file/read.ts';
import { writeSettingsFile } from '../../../../lib/core/settings-file/write.ts';
import { domainOf } from '../sites/domains.ts';
import { mutation } from './mutations.ts';
import { anySettings } from './settings.ts';

/** What must hold of settings files, however many: `npm test` tries 500, `npm run test:long` 10,000. */

/** What is saved in one browser and taken in another is all there, and only what is of one browser stays there. */
export function comesBack(runs: number): void {
  fc.assert(
    fc.property(anySettings, anySettings, (saved, here) => {
      const text = writeSettingsFile(saved);
      expect(text).not.toMatch(/watchedPages|0123456789abcdef/);
      const read = readSettingsFile(text, domainOf);
      expect(read).toEqual({ ok: { ...saved, watchedPages: [] } });
      const { watchedPages, holdoutsExplained } = here;
      const taken = importSettings(here, saved);
      expect(taken).toEqual({ ...saved, watchedPages, holdoutsExplained });
      expect(changesBetween(taken, saved)).toEqual([]);
    }),
    { numRuns: runs },
  );
}

/** A file that somebody changed is refused, with a sentence for each thing, or holds from then on to the last word. */
export function isRefusedOrTaken(runs: number): { refused: number; taken: number } {
  const count = { refused: 0, taken: 0 };
  fc.assert(
    fc.property(anySettings, mutation, (saved, mutate) => {
      const text = mutate(writeSettingsFile(saved));
      const read = readSettingsFile(text, domainOf);
      if ('faults' in read) {
        count.refused += 1;
        expect(read).not.toHaveProperty('ok');
        expect(read.faults.length).toBeGreaterThan(0);
        for (const fault of read.faults) expect(faultSentence(fault)).toMatch(/^[^{}]*.+[.]$/s);
        return;
      }
      count.taken += 1;
      expectAllOf(text, read.ok);
      expectSound(read.ok);
    }),
    { numRuns: runs },
  );
  return count;
}

/** Everything a file says is so, and what it does not say is as on the first day. */
function expectAllOf(text: string, settings: Settings): void {
  const { unspiral: _, ...said } = JSON.parse(text) as Partial<Settings> & { unspiral: string };
  const sites = Object.entries(said.sites ?? {}).map(([id, site]) => [id, { ...site, on: site.on ?? false }]);
  const ownWordings = (said.ownWordings ?? []).map((own) => ({ ...own, text: tidied(own.text) }));
  expect(settings).toEqual({
    ...DEFAULTS,
    ...said,
    sites: Object.fromEntries(sites),
    ownWordings,
    thresholds: { ...DEFAULTS.thresholds, ...said.thresholds },
    caps: { ...DEFAULTS.caps, ...said.caps },
  });
}

/** It can be saved and read once more, and no figure is out of bounds. */
function expectSound(settings: Settings): void {
  expect(readSettingsFile(writeSettingsFile(settings), domainOf)).toEqual({ ok: settings });
  expect(faultsIn(settings.thresholds)).toEqual({});
  for (const { thresholds } of Object.values(settings.sites)) if (thresholds) expect(faultsIn(thresholds)).toEqual({});
  expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
}
