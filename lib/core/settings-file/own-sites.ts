import * as v from 'valibot';
import { SITES } from '../../../content/sites/index.ts';
import { type DomainOf, readAddress } from '../sites/address.ts';
import { type CustomRule, customSite } from '../sites/custom.ts';
import { type Fault, shown } from './fault.ts';
import { isFields, unknownKey } from './keys.ts';
import { RULE } from './schema.ts';

/** What only several values of a settings file tell together: whether its sites are sites, and reach no further than they may. */

/** The faults in a file's own sites, and in what it says of sites that are neither of the atlas nor its own. */
export function siteFaults(file: Readonly<Record<string, unknown>>, domainOf: DomainOf): Fault[] {
  const listed = Array.isArray(file.ownSites) ? file.ownSites.map((rule, at) => ({ rule: rule as unknown, at })) : [];
  const rules = listed.flatMap(({ rule, at }) => (v.is(RULE, rule) ? [{ rule, at }] : []));
  const own = rules.map(({ rule }) => rule);
  return [
    ...rules.flatMap(({ rule, at }) => hostFaults(rule, `ownSites[${at}]`, domainOf)),
    ...twice(rules.map(({ rule, at }) => [`${rule.host}:${rule.port ?? ''}`, `ownSites[${at}].host`])),
    ...strangers(file.sites, own),
  ];
}

/** Things that bear a name of their own, of which one is there again. */
export function twice(names: readonly (readonly [name: string, where: string])[]): Fault[] {
  const known = new Set<string>();
  return names.flatMap(([name, where]): Fault[] => {
    const isKnown = known.has(name);
    known.add(name);
    return isKnown ? [{ wrong: 'twice', where, given: shown(name) }] : [];
  });
}

/**
 * A host has to be written as addresses have it. A domain that is not the host's own would let one site reach all of a
 * whole country's; one further below than that is narrower, and fine.
 */
function hostFaults({ host, domain, port = '' }: CustomRule, where: string, domainOf: DomainOf): Fault[] {
  const address = `https://${host}${port && `:${port}`}`;
  const read = readAddress(address, domainOf, []);
  if (!('ok' in read) || read.ok.host !== host || read.ok.path !== '') {
    const type = 'ok' in read ? read.ok.host : read.type;
    return [{ wrong: 'value', where: `${where}.host`, given: shown(host), wanted: { kind: 'host', type } }];
  }
  const widest = read.ok.domain;
  const isWithin = widest !== null && domain !== null && (domain === widest || domain.endsWith(`.${widest}`));
  const isOfHost = domain !== null && (host === domain || host.endsWith(`.${domain}`));
  if (domain === null || (isWithin && isOfHost)) return [];
  return [{ wrong: 'value', where: `${where}.domain`, given: shown(domain), wanted: { kind: 'domain' } }];
}

/** Sites that something is set for and that nobody knows: of a later version, or of somebody else. */
function strangers(sites: unknown, own: readonly CustomRule[]): Fault[] {
  if (!isFields(sites)) return [];
  const known = [...SITES.map(({ id }) => id), ...own.filter(isMade).map((rule) => customSite(rule).id)];
  return Object.keys(sites).flatMap((id) => (known.includes(id) ? [] : [unknownKey('sites', id, known)]));
}

/** Whether a site can be made of a rule at all. */
function isMade({ host }: CustomRule): boolean {
  return URL.canParse(`https://${host}`);
}
