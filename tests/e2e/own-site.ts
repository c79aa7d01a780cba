import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { click } from './click.ts';
import type { World } from './world.ts';

/** A chat on somebody's own server, at a port of its own. */
export const CHAT = 'https://chat.home.test:8443/';
/** The site it becomes. */
export const SITE = 'chat.home.test:8443';

/** Puts an address into the field of the settings, in place of what stands there, and goes on. */
export async function typeAddress(options: Page, address: string): Promise<void> {
  await options.click('.own-site-field', { count: 3 });
  await options.keyboard.type(address);
  await click(options, 'Go on');
}

/** A script as it is registered: its id, and its hosts in order. */
type Registered = readonly [id: string, matches: readonly string[]];

/** Waits until exactly these scripts are registered, each with exactly these hosts. */
export async function untilRegistered({ session }: World, scripts: readonly Registered[]): Promise<void> {
  const registered = async () => {
    const all = await session.registeredScripts();
    return all.map(({ id, matches = [] }): Registered => [id, [...matches].sort()]).sort();
  };
  await expect.poll(registered, { timeout: 8000 }).toEqual(scripts);
}
