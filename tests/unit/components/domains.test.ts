// @vitest-environment node
import { expect, test } from 'vitest';
import { loadDomainOf } from '../../../components/page/domains.ts';

test.each([
  ['chat.example.org', 'example.org'],
  ['example.co.uk', 'example.co.uk'],
  ['a.b.example.co.uk', 'example.co.uk'],
  ['chat.home.test', 'home.test'],
  ['a_b.example.org', 'example.org'],
  ['xn--bcher-kva.example.org', 'example.org'],
  // Strangers share these: the whole of one is nobody's site.
  ['ana.github.io', 'ana.github.io'],
  ['github.io', null],
  ['co.uk', null],
  ['localhost', null],
  ['192.168.0.10', null],
  ['[fd00::10]', null],
])('the domain of %s is %s', async (host, domain) => {
  const domainOf = await loadDomainOf();
  expect(domainOf(host)).toBe(domain);
});
