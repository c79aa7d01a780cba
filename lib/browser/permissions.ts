import { browser } from './extension.ts';

/**
 * Asks the browser's own question about these origins. Must be called in a click, before anything is awaited.
 * @param origins match patterns, e.g. `https://x.com/*`.
 * @returns whether the person allowed them all; false also for hosts that the browser has no patterns for.
 */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}

/** Whether the browser lets us be on an origin; on one that it cannot even read it does not. */
export function mayBeOn(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] }).catch(() => false);
}

/** Gives back every origin the person has granted. */
export async function giveBackOrigins(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => origin.startsWith('http') || origin.startsWith('*'));
  await giveBack(given);
}

/** Gives back these origins, where the person has granted them. */
export async function giveBack(origins: readonly string[]): Promise<void> {
  // Origins a test build holds from its manifest cannot be given back; asking for one refuses them all.
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] }).catch(() => false);
}

/** Calls back whenever the person has granted or revoked something, here or in the browser's settings. */
export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
