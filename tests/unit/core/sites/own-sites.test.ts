import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SITES } from '../../../../content/sites/index.ts';
import { DEFAULTS, type Settings } from '../../../../lib/core/settings.ts';
import { classify, originsOf, siteOf } from '../../../../lib/core/sites/classify.ts';
import { type CustomRule, customSite, idOfRule } from '../../../../lib/core/sites/custom.ts';
import { nameOfSite, sitesOf } from '../../../../lib/core/sites/known.ts';
import {
  faultOfRule,
  hasWholeSite,
  originsToGiveBack,
  ruleFor,
  withOwnSite,
  withoutOwnSite,
} from '../../../../lib/core/sites/own-sites.ts';
import { domainOf } from './domains.ts';

function rule(host: string, change: Partial<CustomRule> = {}): CustomRule {
  return { host, domain: domainOf(host), scope: 'host', kind: 'messaging', ...change };
}

const CHAT = rule('chat.example.org');
const ID = 'chat.example.org:443';

describe('a site of one’s own in the settings', () => {
  it('is added and switched on, and added once more it is one still', () => {
    const once = withOwnSite(DEFAULTS, CHAT);
    expect(once).toMatchObject({ ownSites: [CHAT], sites: { [ID]: { on: true } } });
    expect(withOwnSite(once, CHAT)).toEqual(once);
  });

  it('is changed in its place, and stays switched as it was', () => {
    const two = withOwnSite(withOwnSite(DEFAULTS, CHAT), rule('example.test'));
    const off: Settings = { ...two, sites: { ...two.sites, [ID]: { on: false, drafts: true, kind: 'both' } } };
    const changed = withOwnSite(off, { ...CHAT, kind: 'social' });
    expect(changed.ownSites.map(({ host, kind }) => [host, kind])).toEqual([
      ['chat.example.org', 'social'],
      ['example.test', 'messaging'],
    ]);
    // What it is used for stands in the rule alone.
    expect(changed.sites[ID]).toEqual({ on: false, drafts: true });
  });

  it('leaves nothing behind when it goes', () => {
    const page = { site: ID, subject: 'ada', addedAt: 1 };
    const other = { site: 'x', subject: 'bob', addedAt: 2 };
    const settings = { ...withOwnSite(DEFAULTS, CHAT), watchedPages: [page, other] };
    expect(withoutOwnSite(settings, ID)).toEqual({ ...DEFAULTS, watchedPages: [other] });
  });

  it('is called by its host, also when it is there no more', () => {
    const settings = { ownSites: [rule('xn--bcher-kva.example', { port: '8443' })] };
    expect(nameOfSite(settings, 'xn--bcher-kva.example:8443')).toBe('bücher.example:8443');
    expect(nameOfSite(DEFAULTS, 'xn--bcher-kva.example:8443')).toBe('bücher.example:8443');
    expect(nameOfSite(DEFAULTS, ID)).toBe('chat.example.org');
    expect(nameOfSite(DEFAULTS, '[fd00::10]:443')).toBe('[fd00::10]');
    expect(nameOfSite(DEFAULTS, 'whatsapp')).toBe('WhatsApp');
  });
});

describe('a rule that may be kept', () => {
  test.each([
    ['a host', CHAT],
    ['a host with a port', rule('chat.example.org', { port: '8443' })],
    ['a number', rule('192.168.0.10')],
    ['a long number', rule('[fd00::10]')],
    ['a name without dots', rule('nas')],
    ['letters of its own', rule('xn--bcher-kva.example')],
  ])('%s', (_, each) => {
    expect(faultOfRule(each, DEFAULTS)).toBeNull();
    // To change it is no fault either.
    expect(faultOfRule(each, { ownSites: [each] })).toBeNull();
  });

  test.each([
    ['no host', rule('not a url')],
    ['more than a host', rule('example.org/chat')],
    ['a star', rule('*.example.org')],
    ['capitals', rule('Chat.Example.org')],
    ['a port that is none', rule('chat.example.org', { port: '99999' })],
    ['the usual port by name', rule('chat.example.org', { port: '443' })],
    ['a site of the atlas', rule('www.instagram.com')],
    ['a look-alike', rule(new URL('https://ínstagram.com').hostname)],
    ['somebody at a host', rule('ana@example.org')],
    ['nothing', rule('')],
  ])('is not %s', (_, each) => {
    expect(faultOfRule(each, DEFAULTS)).not.toBeNull();
  });

  it('is not one below a site that is there as a whole', () => {
    const whole = rule('example.org', { scope: 'site' });
    expect(faultOfRule(CHAT, { ownSites: [whole] })).not.toBeNull();
    expect(faultOfRule(whole, { ownSites: [CHAT] })).toBeNull();
  });
});

describe('the rule for a page in front', () => {
  test.each([
    ['https://chat.example.org:8443/room/1?x#y', { host: 'chat.example.org', domain: 'example.org', port: '8443' }],
    ['https://www.example.org/', { host: 'example.org', domain: 'example.org', port: '' }],
    ['https://192.168.0.10/', { host: '192.168.0.10', domain: null, port: '' }],
    ['https://bücher.example/', { host: 'xn--bcher-kva.example', domain: 'xn--bcher-kva.example', port: '' }],
  ])('%s', (url, expected) => {
    const found = ruleFor(url, DEFAULTS, domainOf);
    expect(found).toEqual({ ...expected, scope: 'host', kind: 'both' });
    expect(found && siteOf(new URL(url), [customSite(found)])).not.toBeNull();
  });

  test.each([
    'http://chat.example.org/',
    'chrome://extensions/',
    'about:blank',
    'file:///home/ana/notes.html',
    'moz-extension://7d3c1a52/options.html',
    'https://www.instagram.com/ana/',
    'https://here.test/a',
    'https://user@example.org/',
    '',
  ])('there is none for %j', (url) => {
    expect(ruleFor(url, { ownSites: [rule('here.test')] }, domainOf)).toBeNull();
  });

  it('has a whole site to offer where there is more than the host', () => {
    expect(hasWholeSite(CHAT)).toBe(true);
    expect(['192.168.0.10', '[fd00::10]', 'nas', 'github.io'].map((host) => hasWholeSite(rule(host)))).not.toContain(
      true,
    );
  });
});

describe('what is given back with a site', () => {
  const HOSTS = ['example.org', 'chat.example.org', 'www.example.org', 'a.chat.example.org', 'example.test', 'nas'];
  const rules = fc.uniqueArray(
    fc
      .record({
        host: fc.constantFrom(...HOSTS),
        scope: fc.constantFrom('host' as const, 'site' as const),
        port: fc.constantFrom('', '8443'),
      })
      .map(({ host, ...change }) => rule(host, change)),
    { selector: idOfRule, minLength: 1, maxLength: 4 },
  );

  /** Whether one match pattern covers all of the hosts of another. */
  const covers = (wide: string, narrow: string) => {
    const [a, b] = [wide, narrow].map((origin) => origin.slice(8, -2)) as [string, string];
    return a === b || (a.startsWith('*.') && `.${b.replace('*.', '')}`.endsWith(a.slice(1)));
  };

  it('is all that nothing else needs, and nothing that something else does', () => {
    let given = 0;
    fc.assert(
      fc.property(rules, ([gone, ...left]) => {
        if (!gone) return;
        const settings = left.reduce(withOwnSite, DEFAULTS);
        const back = originsToGiveBack(originsOf(customSite(gone)), settings);
        given += back.length;
        const needed = left.map(customSite).flatMap(originsOf);
        for (const origin of back)
          expect(needed.filter((other) => covers(origin, other) || covers(other, origin))).toEqual([]);
        if (left.length === 0) expect(back).toEqual(originsOf(customSite(gone)));
      }),
    );
    expect(given).toBeGreaterThan(20);
  });

  it('is nothing of a site of the atlas that is chosen', () => {
    const wide = rule('about.instagram.com', { scope: 'site' });
    const settings: Settings = { ...DEFAULTS, sites: { instagram: { on: true } } };
    expect(originsToGiveBack(originsOf(customSite(wide)), settings)).toEqual([]);
    expect(originsToGiveBack(originsOf(customSite(wide)), DEFAULTS)).toEqual(['https://*.instagram.com/*']);
  });
});

it('the sites of a person are made once for the same rules, the atlas before their own', () => {
  const settings = withOwnSite(DEFAULTS, rule('about.instagram.com', { scope: 'site' }));
  expect(sitesOf(DEFAULTS)).toBe(SITES);
  expect(sitesOf(settings)).toBe(sitesOf(settings));
  expect(classify('https://www.instagram.com/', sitesOf(settings))?.site).toBe('instagram');
  expect(classify('https://about.instagram.com/', sitesOf(settings))?.site).toBe('about.instagram.com:443');
});
