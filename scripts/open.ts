import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { until } from '../tests/harness/until.ts';
import type { Found } from './get-browser.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';
import { ROOT } from './run.ts';
import { Stopped } from './stopped.ts';

/** How long an extension that is new may take to open its welcome page by itself, ms. */
const WELCOME_MS = 3000;

/** A browser, and what is done with it first. */
export interface Opened {
  browser: Browser;
  /** Puts the extension in and returns its id. */
  install: () => Promise<string>;
  showWelcome: (id: string) => Promise<void>;
}

/** Opens the browser with a build in it, on its welcome page, and returns when a person has closed it again. */
export async function openForPerson({ kind, program }: Found, extension: string): Promise<void> {
  const open = kind === 'chromium' ? openChromium : openFirefox;
  const opened = await open(program, join(ROOT, '.profile', kind), extension).catch((error: Error) => {
    throw new Stopped(`${program} could not be opened: ${error.message}`);
  });
  const { browser } = opened;
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
  process.once('SIGINT', () => void browser.close());
  await begin(opened).catch(async (error: Error) => {
    await browser.close();
    throw new Stopped(`Unspiral could not be installed: ${error.message}`);
  });
  console.log('Unspiral is in it, on its welcome page. Close the browser to end this.');
  await closed;
}

/** Installs the extension. A new one opens its welcome page; for one the profile knows from an earlier run it is opened. */
async function begin({ browser, install, showWelcome }: Opened): Promise<void> {
  const before = (await browser.pages()).length;
  const id = await install();
  const came = until('the welcome page', async () => (await browser.pages()).length > before, WELCOME_MS);
  await came.catch(() => showWelcome(id));
}
