import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SITES } from '../../../../content/sites/index.ts';
import { classify, originsOf, siteOf } from '../../../../lib/core/sites/classify.ts';
import { type CustomRule, customSite } from '../../../../lib/core/sites/custom.ts';
import { domainOf } from './domains.ts';

function rule({ host = 'chat.example.org', ...change }: Partial<CustomRule> = {}): CustomRule {
  return { host, domain: domainOf(host), scope: 'host', kind: 'messaging', ...change };
}

const site = (change?: Partial<CustomRule>) => customSite(rule(change));
const covers = (change: Partial<CustomRule>, url: string) => siteOf(new URL(url), [site(change)]) !== null;

describe('a site of one’s own', () => {
  test.each([
    ['this host', {}, ['chat.example.org']],
    ['the whole site', { scope: 'site' }, ['*.example.org']],
    ['with www, which means nothing', { host: 'example.org' }, ['example.org', 'www.example.org']],
    ['only at the top of a site', { host: 'www.chat.example.org' }, ['www.chat.example.org']],
    ['a suffix of two labels', { host: 'a.b.example.co.uk', scope: 'site' }, ['*.example.co.uk']],
    ['a suffix that strangers share', { host: 'ana.github.io', scope: 'site' }, ['*.ana.github.io']],
    ['a suffix itself', { host: 'github.io', scope: 'site' }, ['github.io']],
    ['a number', { host: '192.168.0.10', scope: 'site' }, ['192.168.0.10']],
    ['a long number', { host: '[fd00::10]', scope: 'site' }, ['[fd00::10]']],
    ['a name without dots', { host: 'localhost', scope: 'site' }, ['localhost']],
    ['letters of its own', { host: 'xn--bcher-kva.example', scope: 'site' }, ['*.xn--bcher-kva.example']],
  ] as const)('%s', (_, change, hosts) => {
    expect(site(change).hosts).toEqual(hosts);
  });

  test.each([[null], ['org'], ['evil.test'], ['at.example.org'], ['hat.example.org']])(
    'takes no domain that is not its own for one: %s',
    (domain) => {
      for (const scope of ['host', 'site'] as const)
        expect(site({ scope, domain }).hosts).toEqual(['chat.example.org']);
    },
  );

  it('has a number for no domain, whatever the list of suffixes says', () => {
    expect(site({ host: '10.0.0.1', domain: '0.1', scope: 'site' }).hosts).toEqual(['10.0.0.1']);
  });

  it('is called what people read, and known by what browsers have', () => {
    expect(site({ host: 'xn--bcher-kva.example', port: '8443' })).toMatchObject({
      id: 'xn--bcher-kva.example:8443',
      name: 'bücher.example:8443',
      port: '8443',
    });
    expect(site()).toMatchObject({ id: 'chat.example.org:443', name: 'chat.example.org', kind: 'messaging' });
    expect(site()).not.toHaveProperty('port');
    expect(SITES.map(({ id }) => id)).toContain('mastodon');
    expect(site({ host: 'mastodon' }).id).toBe('mastodon:443');
  });

  it('asks for its host at every port, for permissions know none', () => {
    expect(originsOf(site({ port: '8443' }))).toEqual(['https://chat.example.org/*']);
  });

  test.each([
    ['chat', ['/chat']],
    ['/chat/', ['/chat']],
    ['/chat/*', ['/chat']],
    ['/chat*', ['/chat']],
    ['//chat//a', ['/chat/a']],
    ['/a/../chat', ['/chat']],
    ['/chat?x#y', ['/chat']],
    ['/%63hat/Jürgen', ['/chat/Jürgen']],
    ['/', ['/']],
    ['', []],
    ['  ', []],
  ])('reads %j as the path %j', (text, paths) => {
    expect(site({ include: [text], exclude: [text] }).paths).toEqual({ only: paths, never: paths });
  });

  test.each([
    ['https://chat.example.org/chat', true],
    ['https://chat.example.org/chat/', true],
    ['https://chat.example.org/chat/a', true],
    ['https://chat.example.org/%63hat/a', true],
    ['https://chat.example.org/chatter', false],
    ['https://chat.example.org/CHAT', false],
    ['https://chat.example.org/', false],
    ['https://chat.example.org/chat/private', false],
    ['https://chat.example.org/chat/PRIVATE/a', false],
    ['https://chat.example.org/chat/%70rivate', false],
    ['https://chat.example.org/chat/a/../private', false],
    ['https://chat.example.org/chat/privately', true],
  ])('%s with /chat and without /chat/private: %s', (url, expected) => {
    expect(covers({ include: ['/chat'], exclude: ['/chat/private'] }, url)).toBe(expected);
  });

  it('knows somebody by the same name with www and without', () => {
    const own = site({ host: 'example.org', kind: 'social' });
    const key = 'example.org:443/profile/ana@example.org';
    expect(classify('https://example.org/@ana', [own])?.key).toBe(key);
    expect(classify('https://www.example.org/@Ana@example.org', [own])?.key).toBe(key);
    expect(classify('https://www.example.org/@ana', [own])?.key).toBe(key);
  });

  it('leaves the sites of the atlas what they are', () => {
    const wide = site({ host: 'about.instagram.com', scope: 'site' });
    expect(siteOf(new URL('https://www.instagram.com/'), [...SITES, wide])?.id).toBe('instagram');
    expect(siteOf(new URL('https://about.instagram.com/'), [...SITES, wide])?.id).toBe('about.instagram.com:443');
  });
});

describe('a host rule never reaches further than was said', () => {
  /** A host, and its domain as one would say by hand. */
  const HOSTS: readonly (readonly [host: string, domain: string | null])[] = [
    ['instagram.com', 'instagram.com'],
    ['chat.example.org', 'example.org'],
    ['www.example.org', 'example.org'],
    ['a.b.example.co.uk', 'example.co.uk'],
    ['ana.github.io', 'ana.github.io'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['xn--e1afmkfd.test', 'xn--e1afmkfd.test'],
    ['192.168.0.10', null],
    ['[fd00::10]', null],
    ['localhost', null],
    ['nas', null],
  ];
  const PATHS = ['/', '/chat', '/chat/a', '/a/b', '/admin', '/ä'];

  /** What was said, once more: by labels and by parts of the path, and of nothing the code has. */
  function said({ host, domain, port = '', scope, include = [], exclude = [] }: CustomRule, url: URL): boolean {
    const at = url.hostname.replace(/\.$/, '');
    const labels = at.split('.');
    const isBelow = domain !== null && labels.slice(-domain.split('.').length).join('.') === domain;
    const isTwin =
      domain !== null && [domain, `www.${domain}`].includes(host) && [domain, `www.${domain}`].includes(at);
    const here = at === host || isTwin || (scope === 'site' && isBelow);
    const parts = (path: string) => decodeURIComponent(path).split('/').filter(Boolean);
    const inside = (path: string, fold: (part: string) => string) =>
      parts(path).every((part, index) => fold(part) === fold(parts(url.pathname)[index] ?? ''));
    const kept = include.length === 0 || include.some((path) => inside(path, (part) => part));
    const left = exclude.some((path) => inside(path, (part) => part.toLowerCase()));
    return url.protocol === 'https:' && url.port === port && here && kept && !left;
  }

  const rules = fc
    .record({
      at: fc.constantFrom(...HOSTS),
      port: fc.constantFrom('', '8443'),
      scope: fc.constantFrom('host' as const, 'site' as const),
      kind: fc.constantFrom('social' as const, 'messaging' as const, 'both' as const),
      include: fc.subarray(PATHS, { maxLength: 1 }),
      exclude: fc.subarray(PATHS.slice(1), { maxLength: 2 }),
    })
    .map(({ at: [host, domain], ...rest }): CustomRule => ({ host, domain, ...rest }));

  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,6}[a-z0-9])?$/);
  const path = fc.oneof(
    fc.constantFrom(
      ...PATHS,
      '/chatter',
      '/CHAT',
      '/ADMIN/x',
      '/%61dmin',
      '/chat/../admin',
      '//chat',
      '/%C3%A4/x',
      '/Ä',
    ),
    label.map((part) => `/chat/${part}`),
  );

  /** Addresses near a host: the host itself, what is below it, and what only looks like it. */
  const near = (host: string) =>
    fc
      .tuple(
        label,
        fc.constantFrom('', '', ':8443', ':8443', ':444'),
        path,
        fc.constantFrom(...Array(8).fill('https'), 'http', 'wss'),
      )
      .chain(([word, port, rest, scheme]) =>
        fc.constantFrom(
          ...[
            host,
            host,
            host,
            host,
            host.toUpperCase(),
            `${host}.`,
            `www.${host}`,
            `${word}.${host}`,
            `${word}${host}`,
            `${word}-${host}`,
            `evil${host}`,
            `${host}.evil.test`,
            `${host}${word}`,
            `${host}@evil.test`,
            `${word}@${host}`,
            host.replace('www.', ''),
            host.replace(/^[^.]+\./, ''),
            host.replace(/^[^.]+/, word),
            host.replace('i', 'í'),
            host.replace('e', 'е'),
            'evil.test',
          ].map((at) => `${scheme}://${at}${port}${rest}`),
        ),
      )
      .filter((url) => URL.canParse(url));

  it('is watched where it was said, and nowhere else', () => {
    const anywhere = fc.constantFrom(...HOSTS.map(([host]) => host)).chain(near);
    const cases = rules.chain((each) =>
      fc.tuple(
        fc.constant(each),
        fc.oneof({ weight: 4, arbitrary: near(each.host) }, { weight: 1, arbitrary: anywhere }),
      ),
    );
    let watched = 0;
    fc.assert(
      fc.property(cases, ([each, url]) => {
        const expected = said(each, new URL(url));
        if (expected) watched += 1;
        expect(siteOf(new URL(url), [customSite(each)]) !== null).toBe(expected);
      }),
      { numRuns: 3000 },
    );
    expect(watched).toBeGreaterThan(120);
  });
});
