// @vitest-environment node
import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shownHost } from '../../../../lib/core/sites/host-name.ts';

describe('a host as people read it', () => {
  test.each([
    ['example.org', 'example.org'],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['a.xn--e1afmkfd.xn--p1ai', 'a.пример.рф'],
    ['xn--r8jz45g.xn--zckzah', '例え.テスト'],
    ['xn--yp8h.example', '👍.example'],
    // Nothing, or nothing that leads back: left as they are.
    ['xn--.example', 'xn--.example'],
    ['xn--a.example', 'xn--a.example'],
    ['xn--99999999999.example', 'xn--99999999999.example'],
    ['xn--bcher-kva-.example', 'xn--bcher-kva-.example'],
    ['xn--Bcher-kva.example', 'xn--Bcher-kva.example'],
    ['192.168.0.10', '192.168.0.10'],
    ['[fd00::10]', '[fd00::10]'],
  ])('%s is shown as %s', (host, shown) => {
    expect(shownHost(host)).toBe(shown);
  });

  it('is what another decoder makes of it, for every host that letters make', () => {
    // Latin, Greek, Cyrillic, Hebrew, Chinese, Korean, faces.
    const scripts = [
      [0x61, 0x7a],
      [0x30, 0x39],
      [0xdf, 0x24f],
      [0x3b1, 0x3c9],
      [0x430, 0x44f],
      [0x5d0, 0x5ea],
      [0x4e00, 0x9fff],
      [0xac00, 0xd7a3],
      [0x1f600, 0x1f64f],
    ] as const;
    const letter = fc.oneof(...scripts.map(([min, max]) => fc.integer({ min, max })));
    const letters = fc.array(letter, { minLength: 1, maxLength: 12 }).map((points) => String.fromCodePoint(...points));
    const hosts = letters.filter((text) => URL.canParse(`https://${text}.test`));
    fc.assert(
      fc.property(hosts, (text) => {
        const host = new URL(`https://${text}.test`).hostname;
        expect(shownHost(host)).toBe(domainToUnicode(host));
      }),
      { numRuns: 2000 },
    );
  });

  it('leads back to the host, or is the host', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{0,20}$/), (label) => {
        const host = `xn--${label}.test`;
        const shown = shownHost(host);
        expect(shown === host || new URL(`https://${shown}`).hostname === host).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
