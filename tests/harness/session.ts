import type { Browser, EvaluateFunc, Page } from 'puppeteer-core';
import type { Accessible } from './accessible.ts';
import type { Home } from './home.ts';
import { type Dump, type RegisteredScript, readEverything, readOrigins, readScripts, zoomFront } from './inside.ts';
import { until } from './until.ts';
import type { Display } from './xvfb.ts';

export type Kind = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The folder of a built extension. */
  extension: string;
  /** The port of the practice server; every host name leads there. */
  port: number;
  /** True where absent. Where false, a display of its own is started; Chromium's permission prompt needs that. */
  headless?: boolean;
  /** A folder to keep profile and extension in between launches; a temporary one where absent. */
  profile?: string;
  /** Preferences, Firefox only. */
  prefs?: Record<string, string | number | boolean>;
  /** Further command line arguments. */
  args?: readonly string[];
}

/** One browser with the extension installed, and everything a test may do to the two of them. */
export abstract class Session {
  abstract readonly kind: Kind;
  /** Puppeteer's; another one after `restart()`. */
  browser!: Browser;
  readonly options: LaunchOptions;
  readonly home: Home;
  /** Null when headless. */
  readonly display: Display | null;
  #inspector: Page | null = null;

  constructor(options: LaunchOptions, home: Home, display: Display | null) {
    this.options = options;
    this.home = home;
    this.display = display;
  }

  /** Starts the browser; on a profile that knows the extension, with it, otherwise it is installed now. */
  abstract start(): Promise<void>;

  /** Address of a file of the extension. */
  abstract extensionUrl(path: string): string;

  /** Goes to a page of the extension and waits until it has loaded. */
  protected abstract visit(page: Page, url: string): Promise<void>;

  /**
   * Does what makes the browser ask for permission (a click in `page`), then answers the real prompt. Chromium's can only
   * be answered with `headless: false`.
   */
  abstract withPrompt(page: Page, answer: 'allow' | 'deny', act: () => Promise<unknown>): Promise<void>;

  /** Stops the background where it stands, as the browser does; returns when it is stopped. */
  abstract killWorker(): Promise<void>;

  abstract workerState(): Promise<'running' | 'stopped'>;

  /** Takes a host permission away as a person does in the browser's settings. `https://web.whatsapp.com/*` */
  abstract revoke(origin: string): Promise<void>;

  /** Replaces the extension by itself with a higher version, as an update does; returns that version. */
  abstract update(): Promise<string>;

  abstract pinTab(page: Page): Promise<void>;

  /** What a screen reader is told of the page in front, frames included; null while the browser has nothing ready. */
  abstract accessible(page: Page): Promise<Accessible | null>;

  /** Sets a key for a command of the extension, as a person does in the browser's list of shortcuts. `Alt+Shift+9` */
  abstract setShortcut(command: string, keys: string): Promise<void>;

  /** Presses a real key, `alt+shift+9`; only with `headless: false`, for the browser itself has to hear it. */
  async pressKeys(keys: string): Promise<void> {
    if (!this.display) throw new Error('Keys reach a browser only with headless: false');
    await this.display.xdotool('key', keys);
  }

  /** Readies a profile for being started again. */
  protected async beforeRestart(): Promise<void> {}

  /** A new tab in front, at `url` where given. */
  async newPage(url?: string): Promise<Page> {
    const page = await this.browser.newPage();
    if (url) await page.goto(url);
    return page;
  }

  /** A new window in front, at `url` where given. */
  async openWindow(url?: string): Promise<Page> {
    const page = await this.browser.newPage({ type: 'window' });
    if (url) await page.goto(url);
    return page;
  }

  /** A page of the extension in a tab, in front unless `background`. `openExtensionPage('popup.html')` */
  async openExtensionPage(path: string, { background = false } = {}): Promise<Page> {
    const page = await this.browser.newPage({ background });
    await this.visit(page, this.extensionUrl(path));
    return page;
  }

  /** The open page whose address holds `part`, as soon as there is one: for tabs the extension opens. */
  pageAt(part: string): Promise<Page> {
    return until(`a page at ${part}`, async () => {
      for (const page of await this.browser.pages()) {
        // One that was closed without the protocol telling so answers with an error.
        const href = await page.evaluate(() => location.href).catch(() => null);
        if (href !== null && (page.url().includes(part) || href.includes(part))) return page;
      }
      return null;
    });
  }

  /**
   * Evaluates `fn` with the extension's rights, in a tab in the background that runs none of its code (it shows the
   * manifest). The tab stays open: `closeInspector()` where the number of tabs matters.
   */
  async inExtension<P extends unknown[], F extends EvaluateFunc<P>>(
    fn: F,
    ...args: P
  ): Promise<Awaited<ReturnType<F>>> {
    if (!this.#inspector || this.#inspector.isClosed()) {
      this.#inspector = await this.openExtensionPage('manifest.json', { background: true });
    }
    return this.#inspector.evaluate(fn, ...args);
  }

  async closeInspector(): Promise<void> {
    const page = this.#inspector;
    this.#inspector = null;
    if (page && !page.isClosed()) await page.close();
  }

  /** Everything the extension has stored. */
  dump(): Promise<Dump> {
    return this.inExtension(readEverything);
  }

  grantedOrigins(): Promise<string[]> {
    return this.inExtension(readOrigins);
  }

  registeredScripts(): Promise<RegisteredScript[]> {
    return this.inExtension(readScripts);
  }

  /** Zooms the tab in front, in the one window there is; every page of its host keeps that until it is 1 again. */
  zoom(factor: number): Promise<void> {
    return this.inExtension(zoomFront, factor);
  }

  /** Brings a page to the front and waits until it is visible and has the focus. */
  async focus(page: Page): Promise<void> {
    await page.bringToFront();
    await this.raise(page);
    await until('the page to have the focus', () =>
      page.evaluate(() => document.visibilityState === 'visible' && document.hasFocus()),
    );
  }

  /** Brings a page's window before the others. */
  protected async raise(_page: Page): Promise<void> {}

  /** Ends the browser and starts it again on the same profile. Pages from before are gone. */
  async restart(): Promise<void> {
    this.#inspector = null;
    await this.browser.close();
    await this.beforeRestart();
    await this.start();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.display?.stop();
    this.home.remove();
  }
}

/** Starts a session; one that does not start leaves nothing behind. */
export async function started(session: Session): Promise<Session> {
  try {
    await session.start();
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}
