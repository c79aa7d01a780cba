import fc from 'fast-check';
import { FAMILIES } from '../../../../content/nudges/index.ts';
import { SITES } from '../../../../content/sites/index.ts';
import { tidied } from '../../../../lib/core/own-wordings.ts';
import {
  KEEP_DAYS,
  LIMITS,
  MOST,
  type Settings,
  type SiteSettings,
  type Thresholds,
} from '../../../../lib/core/settings.ts';
import { type CustomRule, customSite } from '../../../../lib/core/sites/custom.ts';

/** Any settings that somebody may have, every field of them. */

const whole = (min: number, max: number) => fc.integer({ min, max });
const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const kind = fc.constantFrom('social' as const, 'messaging' as const, 'both' as const);

const thresholds = fc.record(
  Object.fromEntries(Object.entries(LIMITS).map(([field, [least, most]]) => [field, whole(least, most)])),
) as fc.Arbitrary<Thresholds>;

const spans = fc.array(
  fc.record({ days: fc.subarray([0, 1, 2, 3, 4, 5, 6]), from: whole(0, 1439), to: whole(0, 1440) }),
  { maxLength: 3 },
);

function without<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}

const site = fc
  .record({
    on: fc.boolean(),
    kind: some(kind),
    step: some(fc.constantFrom('early' as const, 'standard' as const, 'relaxed' as const)),
    thresholds: some(thresholds),
    drafts: some(fc.boolean()),
    times: some(spans),
  })
  .map((each) => without(each) as SiteSettings);

const paths = fc.array(fc.constantFrom('/chat', 'team/one', '/ä', ''), { maxLength: 2 });
const DOMAINS = ['example.org', 'example.co.uk'];
const rule: fc.Arbitrary<CustomRule> = fc
  .record({
    host: fc.constantFrom('chat.example.org', 'example.co.uk', 'localhost', '192.168.0.10', 'xn--bcher-kva.example'),
    port: some(fc.constantFrom('', '8443')),
    wide: fc.boolean(),
    kind,
    include: some(paths),
    exclude: some(paths),
  })
  .map(({ host, wide, ...rest }) => {
    const domain = DOMAINS.find((each) => host.endsWith(each)) ?? null;
    return without({ host, domain, scope: wide ? ('site' as const) : ('host' as const), ...rest }) as CustomRule;
  });

const ownSites = fc.uniqueArray(rule, { maxLength: 3, selector: (each) => customSite(each).id });
const families = fc.subarray([...FAMILIES.map(({ id }) => id), 'promise', 'own']);
const wordings = fc.array(fc.constantFrom('notice/so-far', 'own/4f-2', 'feeling/now'), { maxLength: 3 });
const sentence = fc
  .string({
    unit: fc.constantFrom('a', 'ö', '👍', ' ', '"', '\\', '<', '{look}', '\u202e'),
    minLength: 1,
    maxLength: 16,
  })
  .map(tidied)
  .filter((text) => text !== '');
const ownWordings = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    loop: fc.constantFrom('messages' as const, 'feed' as const, 'profile' as const, 'draft' as const),
    text: sentence,
  }),
  { maxLength: 3, selector: ({ id }) => id },
);

export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    ownSites,
    thresholds,
    caps: fc.record({ perTarget: whole(1, MOST.perTarget), perDay: whole(1, MOST.perDay) }),
    split: fc.subarray(['facebook', 'instagram']),
    familiesOff: families,
    familiesHarmful: families,
    familiesOn: families,
    wordingsOff: wordings,
    wordingsKept: wordings,
    ownWordings,
    countsHidden: fc.boolean(),
    door: fc.boolean(),
    holdouts: fc.constantFrom('usual' as const, 'faster' as const, 'off' as const),
    holdoutsExplained: fc.boolean(),
    times: fc.option(spans),
    pause: fc.oneof(fc.constantFrom(null, 'open' as const), whole(0, 2_000_000_000)),
    dayStartsAt: whole(0, 23),
    keepDays: whole(...KEEP_DAYS),
    chosen: fc.dictionary(fc.constantFrom(...SITES.map(({ id }) => id)), site, { maxKeys: 4, noNullPrototype: true }),
    own: fc.array(site, { minLength: 3, maxLength: 3 }),
  })
  .map(({ chosen, own, ...rest }) => {
    const added = rest.ownSites.map((each, at) => [customSite(each).id, own[at] ?? { on: true }] as const);
    const watchedPages = [{ site: 'instagram', subject: '0123456789abcdef', addedAt: 1 }];
    return { version: 1, watchedPages, ...rest, sites: { ...chosen, ...Object.fromEntries(added) } };
  });
