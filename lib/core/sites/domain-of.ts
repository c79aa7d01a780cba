import type { DomainOf } from './address.ts';

/** Browsers open hosts that have underscores, and what is no host at all is told elsewhere. */
const OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };

/** Tells registrable domains by the public suffix list, its private part among them; the list itself is handed in, for it is large. */
export function domainsBy(getDomain: (host: string, options: typeof OPTIONS) => string | null): DomainOf {
  return (host) => getDomain(host, OPTIONS);
}
