// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../../lib/core/settings.ts';

const mayBeOn = vi.fn<(origin: string) => Promise<boolean>>();
vi.mock('../../../lib/browser/permissions.ts', () => ({ mayBeOn }));
const { besideOf, pageOf, placeOf } = await import('../../../lib/background/places.ts');

const sites = { instagram: { on: true }, whatsapp: { on: true }, reddit: { on: false } };
const settings: Settings = { ...DEFAULTS, sites };
const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
const page = (url: string) => pageOf(url, settings, key);

beforeEach(() => mayBeOn.mockResolvedValue(true));

describe('a page that may be watched', () => {
  it.each([
    'https://www.instagram.com/some.one/tagged/',
    'https://www.instagram.com/some.one/followers/',
    'https://www.instagram.com/stories/some.one/123/',
    'https://www.instagram.com/some.one/p/abc/',
    'https://instagram.com/Some.One',
  ])('is the same one by its profile and by %s', async (url) => {
    const profile = await page('https://www.instagram.com/some.one/');
    expect(profile).toMatchObject({ site: 'instagram', subject: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await page(url)).toEqual(profile);
  });

  it.each([
    ['a feed', 'https://www.instagram.com/'],
    ['a thread, which is a conversation', 'https://www.instagram.com/direct/t/17'],
    ['a post that tells not whose it is', 'https://www.instagram.com/p/abc/'],
    ['a page of a site that was switched off', 'https://www.reddit.com/user/someone/'],
    ['a page of a site that was never chosen', 'https://x.com/someone'],
    ['a page of no site', 'https://example.test/some.one/'],
    ['no address', 'some.one'],
  ])('is not %s', async (_, url) => {
    expect(await page(url)).toBeNull();
  });

  it('is not one that the browser does not allow', async () => {
    mayBeOn.mockResolvedValue(false);
    expect(await page('https://www.instagram.com/some.one/')).toBeNull();
    expect(await placeOf('https://www.instagram.com/some.one/', settings, key)).toBeNull();
  });
});

describe('a place on a site of one’s own', () => {
  const own = {
    host: 'chat.example.org',
    domain: null,
    port: '8443',
    scope: 'host',
    kind: 'messaging',
    exclude: ['/admin'],
  } as const;
  const id = 'chat.example.org:8443';
  const mine: Settings = { ...settings, ownSites: [own], sites: { ...sites, [id]: { on: true } } };

  it('is told as any other', async () => {
    expect(await placeOf('https://chat.example.org:8443/', mine, key)).toEqual({ site: id, surface: 'inbox' });
    const room = await placeOf('https://chat.example.org:8443/#/room/!abc:example.org', mine, key);
    expect(room).toEqual({ site: id, surface: 'thread', subject: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  it.each([
    ['at another port', 'https://chat.example.org/'],
    ['at a path that was left out', 'https://chat.example.org:8443/admin/users'],
    ['at a host beside it', 'https://a.chat.example.org:8443/'],
    ['at a host that begins alike', 'https://chat.example.org.evil.test:8443/'],
  ])('is none %s', async (_, url) => {
    expect(await placeOf(url, mine, key)).toBeNull();
  });

  it('lies beside what was left out of it, and beside nothing else', async () => {
    expect(await besideOf('https://chat.example.org:8443/admin/users', mine)).toBe(id);
    expect(await besideOf('https://chat.example.org/admin', mine)).toBeNull();
    expect(await besideOf('https://example.test/admin', mine)).toBeNull();
    expect(await besideOf('https://www.reddit.com/', mine)).toBeNull();
    expect(await besideOf('no address', mine)).toBeNull();
    const off = { ...mine, sites: { [id]: { on: false } } };
    expect(await besideOf('https://chat.example.org:8443/admin', off)).toBeNull();
    mayBeOn.mockResolvedValue(false);
    expect(await besideOf('https://chat.example.org:8443/admin', mine)).toBeNull();
  });
});
