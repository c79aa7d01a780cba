/**
 * Puts every form and every wording on one local page, and takes a sheet of each way it can be drawn:
 *
 *     npm run gallery            # the page, and the sheets in docs/gallery
 *     npm run gallery -- --page  # the page alone
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowsers } from '../tests/harness/find.ts';
import { until } from '../tests/harness/until.ts';
import { galleryPage, type Sheet } from './gallery/page.ts';
import { ROOT } from './run.ts';
import { main, Stopped } from './stopped.ts';

const LOCAL = join(ROOT, '.output', 'gallery');
const SHEETS = join(ROOT, 'docs', 'gallery');

const WIDE = { width: 1440, direction: 'ltr' } as const;
/** Each sheet: how it is drawn, and what the person's system asks for; none of them moves. */
const DRAWN: Readonly<Record<string, Sheet & { features: readonly { name: string; value: string }[] }>> = {
  light: { ...WIDE, features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  dark: { ...WIDE, features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  narrow: { width: 320, direction: 'ltr', features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  'at-200-percent': {
    width: 720,
    scale: 2,
    direction: 'ltr',
    features: [{ name: 'prefers-color-scheme', value: 'light' }],
  },
  'right-to-left': { ...WIDE, direction: 'rtl', features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  'forced-colours': {
    ...WIDE,
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  },
};

type Faces = typeof import('./gallery/faces.tsx');

/** The components, run outside a browser on a document of happy-dom, with the texts of the unit tests. */
async function loadFaces(): Promise<Faces> {
  const window = new Window();
  Object.assign(globalThis, { window, document: window.document, Node: window.Node });
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '#i18n': join(ROOT, 'tests', 'unit', 'i18n.ts') } },
  });
  try {
    return (await server.ssrLoadModule('/scripts/gallery/faces.tsx')) as Faces;
  } finally {
    await server.close();
  }
}

/** Takes one sheet, once every frame is as large as what is in it. */
async function take(browser: Browser, file: string, name: string, { width, scale, features }: (typeof DRAWN)[string]) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900, deviceScaleFactor: scale ?? 1 });
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [...features, { name: 'prefers-reduced-motion', value: 'reduce' }],
  });
  await page.goto(pathToFileURL(file).href);
  await until('every frame to be fitted', () =>
    page.evaluate(() => [...document.querySelectorAll('iframe')].every(({ clientHeight }) => clientHeight > 0)),
  );
  await page.screenshot({ path: join(SHEETS, `${name}.png`), fullPage: true });
  await page.close();
}

function write(name: string, html: string): string {
  const file = join(LOCAL, `${name}.html`);
  writeFileSync(file, html);
  return file;
}

await main(async () => {
  mkdirSync(LOCAL, { recursive: true });
  const { faces, said } = await loadFaces();
  const shown = faces();
  console.log(`Every form and wording: ${write('index', galleryPage(shown, said(), WIDE))}`);
  if (process.argv.includes('--page')) return;
  const { chromium } = findBrowsers();
  if (!chromium) throw new Stopped('The sheets are taken in Chromium, and none was found.');
  mkdirSync(SHEETS, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  for (const [name, sheet] of Object.entries(DRAWN)) {
    await take(browser, write(name, galleryPage(shown, [], sheet)), name, sheet);
  }
  await browser.close();
  console.log(`${Object.keys(DRAWN).length} sheets: ${SHEETS}`);
});
