import { expect, it } from 'vitest';
import { DEFAULTS } from '../../../../lib/core/settings.ts';
import { readSettingsFile } from '../../../../lib/core/settings-file/read.ts';
import { writeSettingsFile } from '../../../../lib/core/settings-file/write.ts';
import { domainOf } from '../sites/domains.ts';

it('a settings file says first what it is, and can be read by people', () => {
  expect(writeSettingsFile(DEFAULTS)).toMatch(/^\{\n {2}"unspiral": "settings",\n {2}"version": 1,\n/);
});

it('what is left of a site that was removed does not make the file unreadable', () => {
  const settings = { ...DEFAULTS, sites: { 'gone.example:443': { on: true }, x: { on: true } } };
  const read = readSettingsFile(writeSettingsFile(settings), domainOf);
  expect(read).toEqual({ ok: { ...DEFAULTS, sites: { x: { on: true } } } });
});
