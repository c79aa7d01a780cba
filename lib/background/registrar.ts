import type { Site } from '../../content/sites/site.ts';
import { mayBeOn } from '../browser/permissions.ts';
import {
  injectScript,
  type PageScript,
  type RegisteredScript,
  registeredScripts,
  registerScripts,
  unregisterScripts,
} from '../browser/scripting.ts';
import { tabsOn } from '../browser/tabs.ts';
import type { Settings } from '../core/settings.ts';
import { originsOf } from '../core/sites/classify.ts';
import { sitesOf } from '../core/sites/known.ts';
import { noticesDrafts } from './drafts.ts';
import { createQueue } from './queue.ts';

/** The sites the person has switched on. */
function chosenSites(settings: Settings): readonly Site[] {
  return sitesOf(settings).filter((site) => settings.sites[site.id]?.on);
}

/** The origins of a site that the browser lets us be on. */
export async function grantedOrigins(site: Site): Promise<string[]> {
  const origins = originsOf(site);
  const granted = await Promise.all(origins.map(mayBeOn));
  return origins.filter((_, index) => granted[index]);
}

/** The id under which a site's sensor is registered. */
export function sensorId(site: string): string {
  return `sensor-${site}`;
}

/** The scripts a site should have: the sensor where it is on, and what reads drafts where that is on as well. */
function scriptsFor(settings: Settings, site: string): readonly PageScript[] {
  return noticesDrafts(settings, site) ? ['sensor', 'drafts'] : ['sensor'];
}

/** What should be registered: the scripts of each chosen site, on the hosts that are granted. */
async function wantedScripts(settings: Settings): Promise<RegisteredScript[]> {
  const scripts = await Promise.all(
    chosenSites(settings).map(async (site) => {
      const matches = (await grantedOrigins(site)).sort();
      return scriptsFor(settings, site.id).map((script) => ({ id: `${script}-${site.id}`, matches }));
    }),
  );
  return scripts.flat().filter(({ matches }) => matches.length > 0);
}

/** What must go and what must come for the registered scripts to equal the wanted ones. */
export function difference(registered: readonly RegisteredScript[], wanted: readonly RegisteredScript[]) {
  const same = (a: RegisteredScript, b: RegisteredScript) => a.id === b.id && a.matches.join() === b.matches.join();
  return {
    remove: registered.filter((script) => !wanted.some((other) => same(script, other))),
    add: wanted.filter((script) => !registered.some((other) => same(script, other))),
  };
}

/** Puts a script into the tabs that are open on its hosts: registering it does nothing for those. */
async function injectIntoTabs(script: RegisteredScript): Promise<void> {
  const tabs = await tabsOn(script.matches);
  // A tab that shows an error page, or is gone by now, refuses; it gets the script with its next page.
  await Promise.all(tabs.map((tab) => injectScript(tab, script).catch(() => undefined)));
}

/**
 * Keeps the registered scripts equal to the wanted set: computed from the settings and the permissions, then applied,
 * one run after another.
 */
export function createRegistrar(settings: () => Promise<Settings>) {
  const queue = createQueue();

  const apply = async (everywhere: boolean): Promise<void> => {
    const wanted = await wantedScripts(await settings());
    const { remove, add } = difference(await registeredScripts(), wanted);
    await unregisterScripts(remove.map(({ id }) => id));
    await registerScripts(add);
    await Promise.all((everywhere ? wanted : add).map(injectIntoTabs));
  };

  return {
    /** Applies the wanted set; open tabs on newly wanted hosts start being noticed without a reload. */
    apply: () => queue(() => apply(false)),
    /** After an install or update: no open tab has a living script, whatever is registered. */
    applyEverywhere: () => queue(() => apply(true)),
  };
}
