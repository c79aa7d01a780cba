import type { DomainOf } from '../../lib/core/sites/address.ts';
import { domainsBy } from '../../lib/core/sites/domain-of.ts';

/**
 * Tells registrable domains by the public suffix list, its private part among them. The list is large and seldom needed:
 * it is fetched from the package when somebody adds a site of their own, and not before.
 */
export async function loadDomainOf(): Promise<DomainOf> {
  const { getDomain } = await import('tldts');
  return domainsBy(getDomain);
}
