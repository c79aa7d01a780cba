import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { SITES } from '../../../../content/sites/index.ts';
import { browserIn, reportText } from '../../../../lib/core/self-check/report.ts';
import type { Standing } from '../../../../lib/core/self-check/standing.ts';
import { type CustomRule, idOfRule } from '../../../../lib/core/sites/custom.ts';

const ABOUT = { version: '1.2.3', browser: 'Firefox 153' };
const STANDINGS: readonly Standing[] = [
  'not_allowed',
  'partly_allowed',
  'not_registered',
  'unanswered',
  'unlike',
  'well',
];

it('names what may be named, and a site of one’s own by its shape alone', () => {
  const own: CustomRule = {
    host: 'chat.example.org',
    domain: 'example.org',
    port: '8443',
    scope: 'host',
    kind: 'messaging',
    exclude: ['/ana'],
  };
  const checks = [
    { site: 'whatsapp', standing: 'well' },
    { site: idOfRule(own), standing: 'not_allowed' },
  ] as const;
  expect(reportText(checks, { ownSites: [own] }, ABOUT)).toBe(
    [
      'Unspiral 1.2.3, Firefox 153',
      'whatsapp: well',
      'a site of one’s own (messaging, one host, own port, some paths left out): not allowed',
    ].join('\n'),
  );
});

const label = fc.stringMatching(/^[a-z][a-z0-9]{5,11}$/);
const path = label.map((part) => `/${part}`);
const shape = fc.record({
  port: fc.constantFrom('', 'some'),
  scope: fc.constantFrom('host' as const, 'site' as const),
  kind: fc.constantFrom('social' as const, 'messaging' as const, 'both' as const),
  paths: fc.constantFrom(0, 1),
  standing: fc.constantFrom(...STANDINGS),
});
/** What nobody may learn: hosts, ports, paths. */
const secret = fc.record({ name: label, top: label, port: fc.integer({ min: 1024, max: 65535 }), path });

function ruleOf(
  shape: { port: string; scope: 'host' | 'site'; kind: CustomRule['kind']; paths: number },
  hidden: { name: string; top: string; port: number; path: string },
): CustomRule {
  const domain = `${hidden.top}.test`;
  const { scope, kind } = shape;
  const paths = shape.paths === 1 ? [hidden.path] : [];
  const port = shape.port === '' ? '' : String(hidden.port);
  return { host: `${hidden.name}.${domain}`, domain, port, scope, kind, include: paths, exclude: paths };
}

it('is the same whatever the hosts, ports and paths of one’s own are, in whatever order, and holds none of them', () => {
  const listed = fc.uniqueArray(
    fc.record({ site: fc.constantFrom(...SITES.map(({ id }) => id)), standing: fc.constantFrom(...STANDINGS) }),
    { selector: ({ site }) => site, maxLength: 4 },
  );
  const one = fc.tuple(shape, secret, secret);
  fc.assert(
    fc.property(
      listed,
      fc.uniqueArray(one, { selector: ([, a, b]) => `${a.name}${b.name}`, maxLength: 4 }),
      (known, own) => {
        const told = (which: 1 | 2, all: typeof own) => {
          const rules = all.map((each) => ruleOf(each[0], each[which]));
          const checks = rules.map((rule, index) => ({
            site: idOfRule(rule),
            standing: all[index]?.[0].standing ?? 'well',
          }));
          return reportText([...known, ...checks], { ownSites: rules }, ABOUT);
        };
        const report = told(1, own);
        expect(told(2, own.toReversed())).toBe(report);
        for (const [, { name, top, port, path }] of own) {
          for (const hidden of [name, top, path]) expect(report).not.toContain(hidden);
          expect(report.split(/\D+/)).not.toContain(String(port));
        }
        expect(report).not.toMatch(/https?:|\/\/|@|\.test/);
      },
    ),
  );
});

it('cannot hold what was noticed: it is not told', () => {
  // When something was last noticed, and how often, stands in the view that the report is not made from.
  const checks = [{ site: 'x', standing: 'well', lastDay: '2026-03-12' }] as const;
  expect(reportText(checks, { ownSites: [] }, ABOUT)).toBe('Unspiral 1.2.3, Firefox 153\nx: well');
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'Chromium 156',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2', 'Edge 156'],
  ['Mozilla/5.0 ana@example.org', 'another browser'],
])('of %s it says no more than %s', (userAgent, expected) => {
  expect(browserIn(userAgent)).toBe(expected);
});
