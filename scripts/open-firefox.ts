import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { zipOf } from '../tests/harness/archive.ts';
import type { Opened } from './open.ts';

/** The extension's address, the same with each run. */
const UUID = '2b0c6c1e-93a5-4f0d-8a55-6f6e2f0e7b41';

/** What puppeteer keeps to itself: the connection. */
interface Connected {
  connection: { send(method: string, params: object): Promise<unknown> };
}

function preferences(id: string): Record<string, string | boolean> {
  return {
    // Puppeteer switches these off for tests; a person goes to real places with it.
    'browser.safebrowsing.blockedURIs.enabled': true,
    'browser.safebrowsing.downloads.enabled': true,
    'browser.safebrowsing.malware.enabled': true,
    'browser.safebrowsing.phishing.enabled': true,
    'security.fileuri.strict_origin_policy': true,
    // The extension, and what it remembers, stays from one run to the next.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'xpinstall.signatures.required': false,
  };
}

/** Opens Firefox with the extension in it. */
export async function openFirefox(program: string, profile: string, extension: string): Promise<Opened> {
  mkdirSync(profile, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: false,
    defaultViewport: null,
    handleSIGINT: false,
    userDataDir: profile,
    // Without it the welcome page cannot be gone to.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(manifest.browser_specific_settings.gecko.id),
  });
  const install = () => installIn(browser, extension, join(profile, 'unspiral.xpi'));
  return { browser, install, showWelcome: () => goTo(browser, `moz-extension://${UUID}/welcome.html`) };
}

/** For good where this Firefox takes unsigned add-ons, as ESR does; else until it is closed, and then it asks anew. */
async function installIn(browser: Browser, extension: string, path: string): Promise<string> {
  writeFileSync(path, zipOf(extension));
  const lasting = { extensionData: { type: 'archivePath', path }, 'moz:permanent': true };
  return send(browser, 'webExtension.install', lasting).then(
    () => '',
    () => browser.installExtension(extension),
  );
}

/** The load of such a page is never reported, so it is not waited for. */
async function goTo(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await send(browser, 'browsingContext.navigate', { context, url, wait: 'none' });
}

function send(browser: Browser, method: string, params: object): Promise<unknown> {
  return (browser as unknown as Connected).connection.send(method, params);
}
