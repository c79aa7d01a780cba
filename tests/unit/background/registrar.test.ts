// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import type { RegisteredScript } from '../../../lib/browser/scripting.ts';
import { DEFAULTS, type Settings, type SiteSettings } from '../../../lib/core/settings.ts';
import { originsOf } from '../../../lib/core/sites/classify.ts';

/** What the browser holds: what it lets us be on, what is registered, the open tabs, and what was put into them. */
const browser = vi.hoisted(() => ({
  granted: new Set<string>(),
  registered: new Map<string, RegisteredScript>(),
  tabs: [] as string[],
  injected: [] as string[],
}));
vi.mock('../../../lib/browser/extension.ts', () => ({ browser: {} }));
vi.mock('../../../lib/browser/permissions.ts', () => ({
  mayBeOn: async (origin: string) => browser.granted.has(origin),
}));
vi.mock('../../../lib/browser/tabs.ts', () => ({
  tabsOn: async (patterns: readonly string[]) =>
    browser.tabs.flatMap((origin, tab) => (patterns.includes(origin) ? [tab] : [])),
}));
vi.mock('../../../lib/browser/scripting.ts', () => ({
  registeredScripts: async () => [...browser.registered.values()],
  registerScripts: async (scripts: readonly RegisteredScript[]) => {
    for (const script of scripts) {
      if (browser.registered.has(script.id)) throw new Error(`"${script.id}" is registered already.`);
      browser.registered.set(script.id, script);
    }
  },
  unregisterScripts: async (ids: readonly string[]) => {
    for (const id of ids) browser.registered.delete(id);
  },
  injectScript: async (tab: number, { id }: RegisteredScript) => {
    browser.injected.push(`${id} into ${tab}`);
  },
}));
const { createRegistrar, difference } = await import('../../../lib/background/registrar.ts');

const WHATSAPP = 'https://web.whatsapp.com/*';

let settings: Settings;
const registrar = createRegistrar(async () => settings);
const ids = () => [...browser.registered.keys()].sort();

function choose(sites: Record<string, SiteSettings>): void {
  settings = { ...DEFAULTS, sites };
}

beforeEach(() => {
  browser.granted = new Set([WHATSAPP]);
  browser.registered.clear();
  browser.tabs = [];
  browser.injected = [];
  choose({});
});

const script = fc.record({
  id: fc.constantFrom('sensor-x', 'drafts-x', 'sensor-whatsapp', 'drafts-whatsapp'),
  matches: fc.subarray(['https://a.test/*', 'https://b.test/*'], { minLength: 1 }),
});
const scripts = fc.uniqueArray(script, { selector: ({ id }) => id });

describe('what is registered and unregistered', () => {
  it('turns whatever is there into what is wanted, and touches nothing that is right', () => {
    fc.assert(
      fc.property(scripts, scripts, (registered, wanted) => {
        const { remove, add } = difference(registered, wanted);
        const removed = new Set(remove.map(({ id }) => id));
        const kept = registered.filter(({ id }) => !removed.has(id));
        const sorted = (list: readonly { id: string }[]) => [...list].sort((a, b) => a.id.localeCompare(b.id));
        expect(sorted([...kept, ...add])).toEqual(sorted(wanted));
        expect(difference(wanted, wanted)).toEqual({ remove: [], add: [] });
      }),
    );
  });

  it('registers anew what changed its hosts', () => {
    const before = { id: 'sensor-x', matches: ['https://x.com/*'] };
    const after = { id: 'sensor-x', matches: ['https://twitter.com/*', 'https://x.com/*'] };
    expect(difference([before], [after])).toEqual({ remove: [before], add: [after] });
  });
});

describe('the registered scripts', () => {
  const some = SITES.filter(({ id }) => ['whatsapp', 'instagram', 'reddit'].includes(id));
  const origins = some.flatMap(originsOf);
  const site = fc.record({
    on: fc.boolean(),
    drafts: fc.option(fc.boolean(), { nil: undefined }),
    kind: fc.option(fc.constantFrom('social', 'messaging', 'both'), { nil: undefined }),
  });
  const chosen = fc.dictionary(fc.constantFrom(...some.map(({ id }) => id)), site);

  /** What there should be, said another way: for each site the hosts that are granted, and for drafts three things more. */
  function wanted(): [string, string[]][] {
    return some.flatMap((each): [string, string[]][] => {
      const { on, drafts, kind = each.kind } = settings.sites[each.id] ?? { on: false };
      const hosts = originsOf(each)
        .filter((origin) => browser.granted.has(origin))
        .sort();
      if (!on || hosts.length === 0) return [];
      const sensor: [string, string[]] = [`sensor-${each.id}`, hosts];
      return drafts && kind !== 'social' ? [sensor, [`drafts-${each.id}`, hosts]] : [sensor];
    });
  }

  it('equal the wanted ones after any change of settings and permissions', async () => {
    const change = fc.record({ sites: chosen, granted: fc.subarray(origins) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 5 }), async (changes) => {
        browser.registered.clear();
        for (const { sites, granted } of changes) {
          choose(sites as Record<string, SiteSettings>);
          browser.granted = new Set(granted);
          await registrar.apply();
          const there = [...browser.registered.values()].map(({ id, matches }) => [id, matches]);
          expect(there.sort()).toEqual(wanted().sort());
        }
      }),
    );
  });

  it('are one for a site whose drafts nobody wants noticed, and two for the others', async () => {
    choose({ whatsapp: { on: true } });
    await registrar.apply();
    expect(ids()).toEqual(['sensor-whatsapp']);
    choose({ whatsapp: { on: true, drafts: true } });
    await registrar.apply();
    expect(ids()).toEqual(['drafts-whatsapp', 'sensor-whatsapp']);
    choose({ whatsapp: { on: false, drafts: true } });
    await registrar.apply();
    expect(ids()).toEqual([]);
  });

  it('come into tabs that are open, and each only when it is new there', async () => {
    browser.tabs = ['https://example.test/*', WHATSAPP];
    choose({ whatsapp: { on: true } });
    await registrar.apply();
    choose({ whatsapp: { on: true, drafts: true } });
    await registrar.apply();
    await registrar.apply();
    expect(browser.injected).toEqual(['sensor-whatsapp into 1', 'drafts-whatsapp into 1']);
    browser.injected = [];
    await registrar.applyEverywhere();
    expect(browser.injected).toEqual(['sensor-whatsapp into 1', 'drafts-whatsapp into 1']);
  });
});
