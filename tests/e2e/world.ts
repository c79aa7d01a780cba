import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { DEFAULTS, type Thresholds } from '../../lib/core/settings.ts';
import { type Kind, type LaunchOptions, launch, type Session } from '../harness/browser.ts';
import { findBrowsers } from '../harness/find.ts';
import { Life } from '../harness/life.ts';
import { isBrowserOwn } from '../harness/own.ts';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';

const FOUND = findBrowsers();
const FOLDERS = { chromium: 'chrome', firefox: 'firefox' } as const;

export interface WorldOptions {
  /** `granted` holds all hosts at install; `e2e` asks for them, as a build for people does. Neither is the default. */
  build: 'granted' | 'e2e';
  /** Sites switched on before the tests begin. */
  sites?: readonly string[];
  /** Where false, a display of its own: Chromium's prompt can only be answered there. */
  headless?: boolean;
  prefs?: LaunchOptions['prefs'];
  /** Only in this browser; the reason stands in the test. */
  only?: Kind;
}

/** A browser with Unspiral in it, practice sites behind every host name, and a person. */
export interface World {
  kind: Kind;
  session: Session;
  life: Life;
  server: PracticeServer;
  /** A tab on no watched site. */
  elsewhere: Page;
}

/** The standard figures, but that already the second look is met with a card. */
export const SOON: Thresholds = { ...DEFAULTS.thresholds, looks: 2 };

/** The folder of a built extension. */
export function builtFor(kind: Kind, mode: WorldOptions['build'] | null): string {
  return `.output/${FOLDERS[kind]}-mv3${mode === null ? '' : `-${mode}`}`;
}

async function begin(kind: Kind, options: WorldOptions): Promise<World> {
  const server = await startPracticeServer();
  const { headless = true, prefs = {} } = options;
  const session = await launch(kind, { extension: builtFor(kind, options.build), port: server.port, headless, prefs });
  const life = new Life(session);
  await (await session.pageAt('welcome.html')).bringToFront();
  await life.morning();
  // No test is left to chance: a silent moment has to be asked for.
  await life.decide('show');
  if (options.sites) await life.ask('page-bg.choose', { sites: options.sites });
  const elsewhere = await session.newPage('https://example.test/');
  return { kind, session, life, server, elsewhere };
}

/** Where the practice sites are. */
const ADDRESSES = { whatsapp: 'https://web.whatsapp.com/', instagram: 'https://www.instagram.com/' };

/** Hosts that the tests themselves open. */
const OPENED = /^(?:www\.instagram\.com|web\.whatsapp\.com|x\.com|[a-z.]+\.test)$/;

/** No part of Unspiral has asked anything of anybody, all the while (rule 30). */
function expectSilence(server: PracticeServer): void {
  const foreign = server.requests.filter(({ host }) => !OPENED.test(host) && !isBrowserOwn(host));
  expect(foreign).toEqual([]);
  // What the practice pages ask for is the practice pages' own: documents, scripts and styles, by GET.
  const odd = server.requests.filter(
    ({ host, method, path }) => OPENED.test(host) && (method !== 'GET' || /[?&]/.test(path)),
  );
  expect(odd).toEqual([]);
}

/**
 * Runs the same tests in real Chromium and real Firefox. A browser that is not here is left out by name; what the
 * extension asks of the network is counted over each file.
 */
export function inBrowsers(what: string, options: WorldOptions, tests: (world: () => World) => void): void {
  for (const kind of ['chromium', 'firefox'] as const) {
    if (options.only && options.only !== kind) continue;
    const here = FOUND[kind] !== null && (options.headless !== false || FOUND.display);
    describe.runIf(here)(`${what} (${kind})`, () => {
      let world: World;
      beforeAll(async () => {
        world = await begin(kind, options);
      });
      afterAll(async () => {
        await world?.session.close();
        await world?.server.close();
        if (world) expectSilence(world.server);
      });
      tests(() => world);
    });
  }
}

/** Opens a watched site in a tab, is noticed there, and goes elsewhere at once. */
export async function openBehind({ session, life, elsewhere }: World, site: keyof typeof ADDRESSES): Promise<Page> {
  const page = await session.newPage(ADDRESSES[site]);
  await life.visit(page, site);
  await life.leaveFor(elsewhere);
  return page;
}
