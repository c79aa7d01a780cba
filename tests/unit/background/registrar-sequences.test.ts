// @vitest-environment node
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { RegisteredScript } from '../../../lib/browser/scripting.ts';
import { DEFAULTS, type Settings, withSite } from '../../../lib/core/settings.ts';
import type { CustomRule } from '../../../lib/core/sites/custom.ts';
import { sitesOf } from '../../../lib/core/sites/known.ts';
import { withOwnSite, withoutOwnSite } from '../../../lib/core/sites/own-sites.ts';
import { switchesOf } from '../../../lib/core/sites/switches.ts';

/** A browser that keeps to its own rules: patterns cover hosts, an id is registered once, an update forgets scripts. */
const browser = vi.hoisted(() => ({
  granted: new Set<string>(),
  registered: new Map<string, RegisteredScript>(),
}));

/** Whether one match pattern covers all that another does. */
const covers = vi.hoisted(() => (wide: string, narrow: string) => {
  const [a, b] = [wide, narrow].map((origin) => origin.slice('https://'.length, -'/*'.length)) as [string, string];
  return a === b || (a.startsWith('*.') && `.${b.replace('*.', '')}`.endsWith(a.slice(1)));
});

vi.mock('../../../lib/browser/extension.ts', () => ({ browser: {} }));
vi.mock('../../../lib/browser/permissions.ts', () => ({
  mayBeOn: async (origin: string) => [...browser.granted].some((pattern) => covers(pattern, origin)),
}));
vi.mock('../../../lib/browser/tabs.ts', () => ({ tabsOn: async () => [] }));
vi.mock('../../../lib/browser/scripting.ts', () => ({
  registeredScripts: async () => [...browser.registered.values()],
  registerScripts: async (scripts: readonly RegisteredScript[]) => {
    for (const script of scripts) {
      if (browser.registered.has(script.id)) throw new Error(`"${script.id}" is registered already.`);
      browser.registered.set(script.id, script);
    }
  },
  unregisterScripts: async (ids: readonly string[]) => {
    for (const id of ids) {
      if (!browser.registered.delete(id)) throw new Error(`"${id}" is not registered.`);
    }
  },
  injectScript: async () => {},
}));
const { createRegistrar } = await import('../../../lib/background/registrar.ts');

/** The sites of the sequences, with their hosts as anybody would write them down. */
const LISTED: Readonly<Record<string, { kind: string; with?: string; origins: string[] }>> = {
  whatsapp: { kind: 'messaging', origins: ['https://web.whatsapp.com/*'] },
  reddit: { kind: 'both', origins: ['https://*.reddit.com/*'] },
  facebook: {
    kind: 'both',
    origins: [
      'https://facebook.com/*',
      'https://m.facebook.com/*',
      'https://web.facebook.com/*',
      'https://www.facebook.com/*',
    ],
  },
  messenger: {
    kind: 'messaging',
    with: 'facebook',
    origins: ['https://messenger.com/*', 'https://www.messenger.com/*'],
  },
};
const OWN = ['chat.example.org', 'nas', '192.168.0.10'];
const PORTS = ['', '8443'];

type Scope = CustomRule['scope'];
type Act =
  | { do: 'grant' | 'revoke'; origin: string }
  | { do: 'switch'; site: string; on: boolean }
  | { do: 'drafts'; site: string; on: boolean }
  | { do: 'kind'; site: string; kind: 'social' | 'messaging' | 'both' }
  | { do: 'split'; on: boolean }
  | { do: 'own'; host: string; port: string; scope: Scope }
  | { do: 'disown'; host: string; port: string }
  | { do: 'update' | 'restart' | 'nothing' };

/** What a site of one's own asks for, as a person would say it. */
function ownOrigins(host: string, scope: Scope): string[] {
  return [host === 'chat.example.org' && scope === 'site' ? 'https://*.example.org/*' : `https://${host}/*`];
}

const idOf = (host: string, port: string) => `${host}:${port || '443'}`;

/** All that has been said and allowed, kept as simply as can be. */
interface Model {
  on: Set<string>;
  drafts: Set<string>;
  kinds: Map<string, string>;
  own: Map<string, string[]>;
  split: boolean;
}

function expected({ on, drafts, kinds, own }: Model): [string, string[]][] {
  const origins = new Map([...Object.entries(LISTED).map(([id, each]) => [id, each.origins] as const), ...own]);
  return [...origins].flatMap(([id, patterns]): [string, string[]][] => {
    const allowed = patterns.filter((origin) => [...browser.granted].some((pattern) => covers(pattern, origin)));
    if (!on.has(id) || allowed.length === 0) return [];
    const kind = kinds.get(id) ?? LISTED[id]?.kind ?? 'messaging';
    const wanted = drafts.has(id) && kind !== 'social' ? ['sensor', 'drafts'] : ['sensor'];
    return wanted.map((script) => [`${script}-${id}`, allowed]);
  });
}

/** Drafts go with a site that is switched off. */
function switched({ on, drafts }: Model, id: string, isOn: boolean): void {
  if (isOn) on.add(id);
  else for (const set of [on, drafts]) set.delete(id);
}

/** Does in the settings what our pages have the worker do, and in the model what that means. */
function settled(settings: Settings, act: Act, model: Model): Settings {
  switch (act.do) {
    case 'switch': {
      const leader = switchesOf(settings.split, sitesOf(settings)).find(({ id }) => id === act.site);
      const alone = model.split || act.site !== 'facebook' ? [act.site] : ['facebook', 'messenger'];
      const isThere = act.site in LISTED ? model.split || !LISTED[act.site]?.with : model.own.has(act.site);
      if (isThere) for (const id of alone) switched(model, id, act.on);
      return (leader?.sites ?? []).reduce((all, { id }) => withSite(all, id, { on: act.on }), settings);
    }
    case 'drafts':
      if (!model.on.has(act.site)) return settings;
      if (act.on) model.drafts.add(act.site);
      else model.drafts.delete(act.site);
      return withSite(settings, act.site, { drafts: act.on });
    case 'kind':
      if (!(act.site in LISTED)) return settings;
      model.kinds.set(act.site, act.kind);
      return withSite(settings, act.site, { kind: act.kind });
    case 'split':
      model.split = act.on;
      return { ...settings, split: act.on ? ['facebook'] : [] };
    case 'own': {
      const { host, port, scope } = act;
      const id = idOf(host, port);
      if (!model.own.has(id)) model.on.add(id);
      model.own.set(id, ownOrigins(host, scope));
      const domain = host === 'chat.example.org' ? 'example.org' : null;
      return withOwnSite(settings, { host, domain, port, scope, kind: 'messaging' });
    }
    case 'disown': {
      const id = idOf(act.host, act.port);
      for (const set of [model.on, model.drafts, model.own]) set.delete(id);
      return withoutOwnSite(settings, id);
    }
    default:
      return settings;
  }
}

const SITES = [...Object.keys(LISTED), ...OWN.flatMap((host) => PORTS.map((port) => idOf(host, port)))];
const ORIGINS = [
  ...Object.values(LISTED).flatMap(({ origins }) => origins),
  ...OWN.flatMap((host) => [...ownOrigins(host, 'host'), ...ownOrigins(host, 'site')]),
  'https://*/*',
];
const site = fc.constantFrom(...SITES);
const origin = fc.constantFrom(...ORIGINS);
const own = { host: fc.constantFrom(...OWN), port: fc.constantFrom(...PORTS) };
const on = fc.boolean();

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('grant' as const), origin }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('revoke' as const), origin }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('switch' as const), site, on }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drafts' as const), site, on }) },
  fc.record({
    do: fc.constant('kind' as const),
    site,
    kind: fc.constantFrom('social' as const, 'messaging' as const, 'both' as const),
  }),
  fc.record({ do: fc.constant('split' as const), on }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('own' as const),
      ...own,
      scope: fc.constantFrom('host' as const, 'site' as const),
    }),
  },
  fc.record({ do: fc.constant('disown' as const), ...own }),
  fc.record({ do: fc.constantFrom('update' as const, 'restart' as const, 'nothing' as const) }),
);

it('registered scripts are the wanted ones after any sequence of what people and browsers do', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(ORIGINS),
      fc.array(fc.tuple(act, on), { maxLength: 25, size: 'max' }),
      async (granted, acts) => {
        browser.granted = new Set(granted);
        browser.registered.clear();
        let settings: Settings = DEFAULTS;
        const model: Model = { on: new Set(), drafts: new Set(), kinds: new Map(), own: new Map(), split: false };
        let registrar = createRegistrar(async () => settings);
        for (const [each, isWaitedFor] of acts) {
          settings = settled(settings, each, model);
          if (each.do === 'grant') browser.granted.add(each.origin);
          if (each.do === 'revoke') browser.granted.delete(each.origin);
          // Registered scripts outlive the worker and the browser, and no update.
          if (each.do === 'update') browser.registered.clear();
          if (each.do === 'update' || each.do === 'restart') registrar = createRegistrar(async () => settings);
          const applied = each.do === 'update' ? registrar.applyEverywhere() : registrar.apply();
          // Several at once: the browser tells of a permission while a page has a site switched.
          if (!isWaitedFor && each.do !== 'update' && each.do !== 'restart') void registrar.apply();
          await applied;
          if (!isWaitedFor) await registrar.apply();
          const there = [...browser.registered.values()].map(({ id, matches }) => [id, [...matches]]);
          expect(there.sort()).toEqual(expected(model).sort());
          seen += there.length;
        }
      },
    ),
    { numRuns: 200 },
  );
  expect(seen).toBeGreaterThan(1000);
});
