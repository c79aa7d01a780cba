import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SITES } from '../../../../content/sites/index.ts';
import { readAddress } from '../../../../lib/core/sites/address.ts';
import { siteOf } from '../../../../lib/core/sites/classify.ts';
import { customSite } from '../../../../lib/core/sites/custom.ts';
import { anyText } from './any-text.ts';
import { domainOf } from './domains.ts';

const read = (text: string) => readAddress(text, domainOf);

describe('what somebody types to add a site', () => {
  test.each([
    ['https://chat.example.org', 'chat.example.org', '', ''],
    ['Chat.Example.org', 'chat.example.org', '', ''],
    ['  chat.example.org/  ', 'chat.example.org', '', ''],
    ['//chat.example.org', 'chat.example.org', '', ''],
    ['chat.example.org.', 'chat.example.org', '', ''],
    ['www.example.org', 'example.org', '', ''],
    ['www.chat.example.org', 'www.chat.example.org', '', ''],
    ['https://chat.example.org/team/a?b=c#d', 'chat.example.org', '', '/team/a'],
    ['chat.example.org#/room/!abc', 'chat.example.org', '', ''],
    ['chat.example.org/@ana', 'chat.example.org', '', '/@ana'],
    ['chat.example.org/J%C3%BCrgen', 'chat.example.org', '', '/Jürgen'],
    ['chat.example.org:8443', 'chat.example.org', '8443', ''],
    ['chat.example.org:8443/team', 'chat.example.org', '8443', '/team'],
    ['https://chat.example.org:443', 'chat.example.org', '', ''],
    ['bücher.example', 'xn--bcher-kva.example', '', ''],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example', '', ''],
    ['https://例え.test/', 'xn--r8jz45g.test', '', ''],
    ['my_host.example', 'my_host.example', '', ''],
    ['192.168.0.10', '192.168.0.10', '', ''],
    ['192.168.0.10:8443/chat', '192.168.0.10', '8443', '/chat'],
    ['[fd00::10]:8443', '[fd00::10]', '8443', ''],
    ['localhost', 'localhost', '', ''],
    ['localhost:3000/chat', 'localhost', '3000', '/chat'],
    ['https://nas', 'nas', '', ''],
    ['nas:8443', 'nas', '8443', ''],
    // Not the sites they look like, and nothing against them: only what was typed is watched.
    ['evilinstagram.com', 'evilinstagram.com', '', ''],
    ['instagram.com.evil.test', 'instagram.com.evil.test', '', ''],
    ['about.instagram.com', 'about.instagram.com', '', ''],
    ['instagram.com:8443', 'instagram.com', '8443', ''],
  ])('%j is %s, port %j, path %j', (text, host, port, path) => {
    expect(read(text)).toEqual({ ok: { host, domain: domainOf(host), port, path } });
  });

  test.each([
    ['', 'empty', null],
    ['   ', 'empty', null],
    ['not a url', 'no_address', null],
    ['something', 'no_address', null],
    ['exa mple.org', 'no_address', null],
    ['example..org', 'no_address', null],
    ['https://', 'no_address', null],
    ['-x.example', 'no_address', null],
    [`${'a'.repeat(64)}.example`, 'no_address', null],
    [`${'a.'.repeat(130)}example`, 'no_address', null],
    ['12345', 'no_address', null],
    ['192.168.1', 'no_address', null],
    ['0x7f.1', 'no_address', null],
    ['::1', 'no_address', null],
    ['*.example.org', 'no_address', 'example.org'],
    ['.example.org', 'no_address', 'example.org'],
    ['Example.org..', 'no_address', 'example.org'],
    ['example.org:99999', 'no_address', 'example.org'],
    ['example.org:port', 'no_address', 'example.org'],
    ['chrome://x', 'no_web_page', null],
    ['chrome-extension://abc/popup.html', 'no_web_page', null],
    ['about:blank', 'no_web_page', null],
    ['view-source:https://example.org', 'no_web_page', null],
    ['file:///home/ana', 'no_web_page', null],
    ['data:text/html,x', 'no_web_page', null],
    ['javascript:alert(1)', 'no_web_page', null],
    ['mailto:ana@example.org', 'no_web_page', null],
    ['xmpp:ana@example.org', 'no_web_page', null],
    ['ftp://example.org', 'no_web_page', null],
    ['http://example.org', 'plain_http', 'https://example.org'],
    ['HTTP://Example.org/chat', 'plain_http', 'https://example.org'],
    ['http://192.168.0.10:8080', 'plain_http', 'https://192.168.0.10'],
    ['http://localhost:3000', 'plain_http', 'https://localhost'],
    ['ana@example.org', 'account', 'example.org'],
    ['@ana@Example.org', 'account', 'example.org'],
    ['@ana:example.org', 'account', 'example.org'],
    ['#cats:example.org', 'account', 'example.org'],
    ['https://ana:secret@example.org/', 'account', 'example.org'],
    ['https://www.instagram.com@evil.test/', 'account', 'evil.test'],
  ])('%j: %s, and to type is %j', (text, fault, type) => {
    expect(read(text)).toEqual({ fault, type, site: null });
  });

  test.each([
    ['instagram.com', 'instagram'],
    ['https://www.instagram.com/some.user/', 'instagram'],
    ['http://instagram.com', 'instagram'],
    ['instagram.com.', 'instagram'],
    ['twitter.com', 'x'],
    ['Twitter', 'x'],
    ['google messages', 'google-messages'],
    ['https://fosstodon.org/@ana', 'mastodon'],
    ['de.pinterest.com', 'pinterest'],
  ])('%j is there already: %s', (text, site) => {
    expect(read(text)).toEqual({ fault: 'there', type: null, site });
  });

  test.each([
    ['ínstagram.com', 'instagram.com', 'instagram'],
    // Cyrillic letters in all of these.
    ['www.іnstаgrаm.com', 'www.instagram.com', 'instagram'],
    ['xn--fcebook-2fg.com', 'facebook.com', 'facebook'],
    ['http://х.com', 'x.com', 'x'],
  ])('%j is taken for %s', (text, type, site) => {
    expect(read(text)).toEqual({ fault: 'look_alike', type, site });
  });

  it('knows the person’s own sites, by host and port', () => {
    const own = customSite({
      host: 'chat.example.org',
      domain: 'example.org',
      port: '8443',
      scope: 'host',
      kind: 'messaging',
    });
    const all = [...SITES, own];
    const there = { fault: 'there', type: null, site: 'chat.example.org:8443' };
    expect(readAddress('chat.example.org:8443/a', domainOf, all)).toEqual(there);
    expect(readAddress('chat.example.org', domainOf, all)).toEqual({
      ok: { host: 'chat.example.org', domain: 'example.org', port: '', path: '' },
    });
  });

  it('never throws, and what it takes is a site that watches the address typed', () => {
    const words = fc.stringMatching(/^[a-z0-9.-]{1,12}$/);
    const address = fc
      .tuple(
        fc.constantFrom('', 'https://', 'http://', '//', 'chrome://', '@', 'www.'),
        fc.oneof(words, anyText),
        fc.constantFrom('', '.org', '.example', '.co.uk', '.'),
        fc.constantFrom('', ':8443', ':0', ':x', '/a', '/a b', '?q', '#/room/x', '@evil.test'),
      )
      .map((parts) => parts.join(''));
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof(address, anyText), (text) => {
        const reading = read(text);
        if (!('ok' in reading)) return;
        taken += 1;
        const { host, domain, port, path } = reading.ok;
        const site = customSite({ host, domain, port, scope: 'host', kind: 'both' });
        const typed = text.trim().replace(/^(?:https:)?[/\\]*/i, 'https://');
        expect(siteOf(new URL(typed), [site])).toBe(site);
        expect(read(`https://${site.id}${encodeURI(path)}`)).toHaveProperty('ok.host', host);
      }),
      { numRuns: 1000 },
    );
    expect(taken).toBeGreaterThan(30);
  });
});
