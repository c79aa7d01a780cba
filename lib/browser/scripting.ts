import { browser } from './extension.ts';

/** What is put into pages by registration. */
export type PageScript = 'sensor' | 'drafts';

/** A script as it is registered, each once a site. */
export interface RegisteredScript {
  /** Which script, and for which site: `sensor-x`. */
  id: string;
  /** Match patterns, sorted. */
  matches: readonly string[];
}

const FILES: Readonly<Record<PageScript, string>> = {
  sensor: 'sensor.js',
  drafts: 'drafts.js',
};
const OVERLAY = 'overlay.js';

/** The file of a registered script. */
function fileOf(id: string): string {
  return id.startsWith('drafts-') ? FILES.drafts : FILES.sensor;
}

/** What the browser has registered now. */
export async function registeredScripts(): Promise<RegisteredScript[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id, matches = [] }) => ({ id, matches: [...matches].sort() }));
}

/**
 * Registers each of these, from document start on: the key guard must be there first, and whoever listens for writing
 * before a page that lets no event through.
 */
export async function registerScripts(scripts: readonly RegisteredScript[]): Promise<void> {
  if (scripts.length === 0) return;
  const all = scripts.map(({ id, matches }) => ({
    id,
    matches: [...matches],
    js: [fileOf(id)],
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  }));
  // All at once or none: a host that the browser will not take must not keep the other sites from being noticed.
  const oneByOne = () => Promise.allSettled(all.map((each) => browser.scripting.registerContentScripts([each])));
  await browser.scripting.registerContentScripts(all).catch(oneByOne);
}

/** Unregisters scripts by id. */
export async function unregisterScripts(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...ids] });
}

/** Puts a registered script into a tab that was open before it was registered. */
export function injectScript(tabId: number, { id }: RegisteredScript): Promise<void> {
  return inject(tabId, fileOf(id));
}

/** Puts the card's script into a tab. */
export function injectOverlay(tabId: number): Promise<void> {
  return inject(tabId, OVERLAY);
}

async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
}
