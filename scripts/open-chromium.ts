import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Opened } from './open.ts';

/** In `creation_flags` of an extension that was installed over the debugging pipe: forget it when the browser ends. */
const FORGOTTEN_AT_END = 1 << 15;

interface Preferences {
  extensions?: { ui?: object; settings?: Record<string, { creation_flags?: number }> };
}

/**
 * Opens Chromium as a person would, with the extension in it. Puppeteer is only there because Chrome takes no extension from its
 * command line any more; none of the switches it would set for tests is.
 */
export async function openChromium(program: string, profile: string, extension: string): Promise<Opened> {
  keepExtensions(join(profile, 'Default', 'Preferences'));
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: program,
    pipe: true,
    defaultViewport: null,
    ignoreDefaultArgs: true,
    handleSIGINT: false,
    // A worker that puppeteer is attached to would never go to sleep.
    targetFilter: (target) => target.type() !== 'service_worker',
    args: [
      `--user-data-dir=${profile}`,
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--no-default-browser-check',
      ...(root ? ['--no-sandbox', '--test-type'] : []),
    ],
  });
  const install = () => browser.installExtension(extension);
  const showWelcome = async (id: string) => {
    await (await browser.newPage()).goto(`chrome-extension://${id}/welcome.html`);
  };
  return { browser, install, showWelcome };
}

/**
 * Has the profile keep the extension and what it was allowed, as it keeps one that a person loaded by hand in developer mode.
 * Where Chrome guards this file, it asks for permission anew with each run.
 */
function keepExtensions(file: string): void {
  const all = (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}) as Preferences;
  all.extensions = { ...all.extensions, ui: { ...all.extensions?.ui, developer_mode: true } };
  for (const one of Object.values(all.extensions.settings ?? {})) {
    one.creation_flags = (one.creation_flags ?? 0) & ~FORGOTTEN_AT_END;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(all));
}
