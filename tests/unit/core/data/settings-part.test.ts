import { describe, expect, it } from 'vitest';
import { believingReader, domainFault, settingsPart, settingsReader } from '../../../../lib/core/data/settings-part.ts';
import { DEFAULTS, type Settings } from '../../../../lib/core/settings.ts';
import { domainOf } from '../sites/domains.ts';

const { watchedPages: _, ...PLAIN } = DEFAULTS;

/** Settings with one site of one's own, whose domain is said to be this. */
function withDomain(domain: string | null): Omit<Settings, 'watchedPages'> {
  return { ...PLAIN, ownSites: [{ host: 'chat.example.co.uk', domain, scope: 'site', kind: 'messaging' }] };
}

describe('sites of one’s own in a file of everything', () => {
  it.each([null, 'example.co.uk', 'chat.example.co.uk'])('may reach as far as their own domain (%s)', (domain) => {
    const settings = withDomain(domain);
    expect(settingsReader(domainOf)(settingsPart(settings))).toEqual({ ok: settings });
    expect(believingReader(settingsPart(settings))).toEqual({ ok: settings });
    expect(domainFault(settings.ownSites, domainOf)).toBeNull();
  });

  it('are looked at by the page where a file would have one reach all of a country', () => {
    const settings = withDomain('co.uk');
    const where = 'ownSites[0].domain';
    expect(settingsReader(domainOf)(settingsPart(settings))).toEqual({ wrong: where });
    expect(believingReader(settingsPart(settings))).toEqual({ ok: settings });
    const fault = { fault: 'field', part: 'settings', entry: 0, field: where, expected: 'other' };
    expect(domainFault(settings.ownSites, domainOf)).toEqual(fault);
  });

  it.each([
    ['no list', 5],
    ['a host that is none', [{ host: 'a b', domain: 'b' }]],
    ['no rule', [null]],
  ])('are refused without the list of suffixes too: %s', (_what, ownSites) => {
    const value = { ...(settingsPart(withDomain(null)) as object), ownSites };
    expect(believingReader(value)).toHaveProperty('wrong');
  });
});
