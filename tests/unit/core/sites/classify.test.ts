import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SITES } from '../../../../content/sites/index.ts';
import { classify, hostMatches, originsOf, siteOf } from '../../../../lib/core/sites/classify.ts';
import { anyText } from './any-text.ts';
import { ELSEWHERE } from './url-elsewhere.ts';
import { ATLAS, ROUTES } from './url-table.ts';
import { TRAPS } from './url-traps.ts';

const ALL = [...ATLAS, ...ROUTES, ...TRAPS];
const HOSTS = SITES.flatMap((site) => site.hosts);
const BARE_HOSTS = HOSTS.map((host) => host.replace('*.', ''));

describe('classify', () => {
  test.each(ALL)('%s is %s, %s, %s', (url, site, surface, key) => {
    expect(classify(url)).toEqual({ site, surface, key });
  });

  test.each(ELSEWHERE)('%s is elsewhere', (url) => {
    expect(classify(url)).toBeNull();
  });

  it('has for each route of every site an address that would be another place without it', () => {
    for (const site of SITES) {
      const here = ALL.filter(([, id]) => id === site.id).map(([url]) => url);
      const idle = site.routes.filter((route) => {
        const without = { ...site, routes: site.routes.filter((other) => other !== route) };
        return here.every((url) => isDeepStrictEqual(classify(url, [site]), classify(url, [without])));
      });
      expect(idle.map(({ pattern }) => `${site.id} ${pattern}`)).toEqual([]);
    }
  });

  it('finds nobody in a path no address has, whatever its length', () => {
    const units = ['a', 'a/', '%', '%2F', 'e2ee/', '../', '@', '_', '\u{1F600}'];
    for (const site of SITES) {
      const host = (site.hosts[0] ?? '').replace('*.', 'www.');
      for (const [unit, length] of units.flatMap((unit) => [190, 20_000].map((length) => [unit, length] as const))) {
        expect(classify(`https://${host}/messages/${unit.repeat(length)}/!`)?.key ?? null).toBeNull();
      }
    }
  });

  it('says other for a path too long to be an address, and not before', () => {
    const long = (length: number) => classify(`https://www.youtube.com/@${'a'.repeat(length - 2)}`);
    expect(long(2048)?.surface).toBe('profile');
    expect(long(2049)).toEqual({ site: 'youtube', surface: 'other', key: null });
  });

  it('takes the sites it is given', () => {
    const site = { id: 'here', name: 'Here', kind: 'social', hosts: ['here.test'], routes: [] } as const;
    expect(classify('https://here.test/someone', [site])).toEqual({ site: 'here', surface: 'other', key: null });
    expect(classify('https://www.instagram.com/', [site])).toBeNull();
  });

  it('goes on to later routes where a reserved word stands in for a person', () => {
    const site = {
      id: 'here',
      name: 'Here',
      kind: 'social',
      hosts: ['here.test'],
      routes: [
        { surface: 'profile', pattern: /^\/(\w+)$/, handle: 1 },
        { surface: 'explore', pattern: /^\/find$/ },
      ],
      reserved: ['find'],
    } as const;
    expect(classify('https://here.test/find', [site])).toEqual({ site: 'here', surface: 'explore', key: null });
    expect(classify('https://here.test/finder', [site])?.key).toBe('here/profile/finder');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        classify(text);
      }),
    );
  });

  it('never throws on a site, whatever follows, and gives each key the name of its site', () => {
    fc.assert(
      fc.property(fc.constantFrom(...BARE_HOSTS), anyText, (host, rest) => {
        const found = classify(`https://${host}/${rest}`);
        expect(found === null || found.key === null || found.key.startsWith(`${found.site}/`)).toBe(true);
      }),
    );
  });

  it('finds the same subject with and without a query, a slash at the end, and in capitals', () => {
    const handle = fc.stringMatching(/^[a-z][a-z0-9_]{3,14}$/);
    const forms = fc.constantFrom('/', '?a=b', '/?a=b#c', '#c', '//');
    const pages = fc.constantFrom(
      'https://www.threads.com/@',
      'https://www.tiktok.com/@',
      'https://www.reddit.com/user/',
    );
    fc.assert(
      fc.property(pages, handle, forms, (page, name, form) => {
        const plain = classify(page + name);
        expect(plain?.key).toMatch(new RegExp(`^\\w+/profile/${name}$`));
        expect(classify(page + name.toUpperCase() + form)).toEqual(plain);
      }),
    );
  });
});

describe('hostMatches', () => {
  test.each([
    ['x.com', 'x.com', true],
    ['x.com', 'www.x.com', false],
    ['x.com', 'ax.com', false],
    ['*.reddit.com', 'reddit.com', true],
    ['*.reddit.com', 'a.b.reddit.com', true],
    ['*.reddit.com', 'areddit.com', false],
    ['*.reddit.com', 'reddit.com.evil.test', false],
    ['*.reddit.com', '.reddit.com.', false],
  ])('%s and %s: %s', (pattern, host, expected) => {
    expect(hostMatches(pattern, host)).toBe(expected);
  });

  /** The rule once more, by labels instead of by characters. */
  function allowed(host: string): boolean {
    const labels = host.split('.');
    return SITES.some(({ hosts, below }) =>
      hosts.some((pattern) => {
        const wanted = pattern.split('.');
        if (wanted[0] !== '*') return wanted.join() === labels.join();
        const before = labels.slice(0, 1 - wanted.length);
        const fits = labels.slice(1 - wanted.length).join() === wanted.slice(1).join();
        return fits && (before.length === 0 || !below || (before.length === 1 && below.test(before.join())));
      }),
    );
  }

  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
  const lookAlike = fc.oneof(
    fc.tuple(label, fc.constantFrom('', '.', '-'), fc.constantFrom(...BARE_HOSTS)).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom(...BARE_HOSTS), fc.constantFrom('', '.', '-'), label).map((parts) => parts.join('')),
    fc.tuple(label, fc.constantFrom('com', 'test', 'net')).map((parts) => parts.join('.')),
    fc.constantFrom(...BARE_HOSTS),
  );

  it('lets no host through that the rule does not allow', () => {
    fc.assert(
      fc.property(lookAlike, (host) => {
        fc.pre(URL.canParse(`https://${host}/`));
        expect(siteOf(new URL(`https://${host}/`), SITES) !== null).toBe(allowed(host));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('originsOf', () => {
  it('gives https match patterns', () => {
    expect(originsOf({ hosts: ['x.com', '*.reddit.com'] })).toEqual(['https://x.com/*', 'https://*.reddit.com/*']);
  });

  test.each(SITES.map((site) => [site.id, site] as const))('%s is found at each of its origins', (_id, site) => {
    for (const origin of originsOf(site)) {
      const url = new URL(origin.replace('*.', '').replace('*', ''));
      expect(siteOf(url, SITES)).toBe(site);
    }
  });
});
