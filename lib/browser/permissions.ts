import { browser } from './extension.ts';

/**
 * Asks the browser's own question about these origins. Must be called in a click, before anything is awaited.
 * @param origins match patterns, e.g. `https://x.com/*`.
 * @returns whether the person allowed them all.
 */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Whether the browser lets us be on an origin. */
export function mayBeOn(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [origin] });
}

/** Gives back every origin the person has granted. */
export async function giveBackOrigins(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = origins.filter((origin) => origin.startsWith('http') || origin.startsWith('*'));
  // Origins a test build holds from its manifest cannot be given back; asking for one refuses them all.
  if (given.length > 0) await browser.permissions.remove({ origins: given }).catch(() => false);
}

/** Calls back whenever the person has granted or revoked something, here or in the browser's settings. */
export function onPermissionsChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
