import { browser } from './extension.ts';

/** A sensor as it is registered: one script a site. */
export interface RegisteredScript {
  id: string;
  /** Match patterns, sorted. */
  matches: readonly string[];
}

const SENSOR = 'content-scripts/sensor.js';
const OVERLAY = 'content-scripts/overlay.js';

/** What the browser has registered now. */
export async function registeredScripts(): Promise<RegisteredScript[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id, matches = [] }) => ({ id, matches: [...matches].sort() }));
}

/** Registers the sensor for each of these, from document start on (the key guard must be there first). */
export async function registerSensors(scripts: readonly RegisteredScript[]): Promise<void> {
  if (scripts.length === 0) return;
  await browser.scripting.registerContentScripts(
    scripts.map(({ id, matches }) => ({
      id,
      matches: [...matches],
      js: [SENSOR],
      runAt: 'document_start',
      persistAcrossSessions: true,
    })),
  );
}

/** Unregisters scripts by id. */
export async function unregisterScripts(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...ids] });
}

/** Puts the sensor into a tab that was open before it was registered. */
export async function injectSensor(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [SENSOR], injectImmediately: true });
}

/** Puts the card's script into a tab. */
export async function injectOverlay(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [OVERLAY], injectImmediately: true });
}
