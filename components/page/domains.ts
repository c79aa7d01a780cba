import type { DomainOf } from '../../lib/core/sites/address.ts';

/**
 * Tells registrable domains by the public suffix list, its private part among them. The list is large and seldom needed:
 * it is fetched from the package when somebody adds a site of their own, and not before.
 */
export async function loadDomainOf(): Promise<DomainOf> {
  const { getDomain } = await import('tldts');
  // Browsers open hosts that have underscores, and what is no host at all is told elsewhere.
  const options = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };
  return (host) => getDomain(host, options);
}
