import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Page, type SerializedAXNode } from 'puppeteer-core';
import type { Accessible } from './accessible.ts';
import { findBrowsers } from './find.ts';
import { editJson, openHome, raiseVersion } from './home.ts';
import { pinFront } from './inside.ts';
import { type LaunchOptions, Session, started } from './session.ts';
import { pause, until } from './until.ts';
import { startDisplay } from './xvfb.ts';

/** In `creation_flags` of an extension that puppeteer installed: forget it when the browser ends. */
const FORGOTTEN_AT_END = 1 << 15;

/** The prompt ignores an answer this soon after it opened or was last pressed, to be safe from double clicks, ms. */
const PROMPT_PAUSE = 700;

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,Translate',
];

interface Preferences {
  extensions?: { ui?: object; settings?: Record<string, { path?: string; creation_flags?: number }> };
}

/** The part of the page of extensions that its own buttons call. */
interface DeveloperPrivate {
  removeHostPermission(id: string, pattern: string): Promise<void>;
  reload(id: string, how: { failQuietly: boolean }): Promise<unknown>;
  getExtensionInfo(id: string): Promise<{ version: string; state: string }>;
  updateExtensionCommand(change: { extensionId: string; commandName: string; keybinding: string }): Promise<void>;
}

export async function openChromium(options: LaunchOptions): Promise<Session> {
  const home = openHome(options.extension, options.profile);
  return started(new ChromiumSession(options, home, options.headless === false ? await startDisplay() : null));
}

class ChromiumSession extends Session {
  readonly kind = 'chromium';
  #id = '';
  #cdp: CDPSession | null = null;

  async start(): Promise<void> {
    this.#keepExtension();
    this.browser = await puppeteer.launch({
      executablePath: findBrowsers().chromium ?? 'chromium',
      pipe: true,
      headless: this.display === null,
      enableExtensions: true,
      acceptInsecureCerts: true,
      defaultViewport: null,
      userDataDir: this.home.profile,
      env: this.display?.env ?? process.env,
      // A worker that puppeteer is attached to would never go to sleep.
      targetFilter: (target) => target.type() !== 'service_worker',
      args: [...this.#flags(), ...(this.options.args ?? [])],
    });
    this.#cdp = await this.browser.target().createCDPSession();
    if (this.#id) await until('the extension after a restart', () => this.inExtension(() => true));
    else this.#id = await this.browser.installExtension(this.home.extension);
  }

  #flags(): string[] {
    const root = process.getuid?.() === 0;
    return [
      ...QUIET,
      ...(root ? ['--no-sandbox'] : []),
      '--lang=en',
      '--window-size=1200,840',
      '--window-position=10,10',
      `--host-resolver-rules=MAP * 127.0.0.1:${this.options.port}`,
      '--ignore-certificate-errors',
    ];
  }

  /** Makes the profile keep the extension, as it keeps one that a person loaded by hand in developer mode. */
  #keepExtension(): void {
    mkdirSync(join(this.home.profile, 'Default'), { recursive: true });
    editJson<Preferences>(join(this.home.profile, 'Default', 'Preferences'), (all) => {
      all.extensions = { ...all.extensions, ui: { developer_mode: true } };
      for (const one of Object.values(all.extensions.settings ?? {})) {
        if (one.path === this.home.extension) one.creation_flags = (one.creation_flags ?? 0) & ~FORGOTTEN_AT_END;
      }
    });
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.#id}/${path}`;
  }

  async visit(page: Page, url: string): Promise<void> {
    await page.goto(url);
  }

  /** The prompt opens with the focus on *Deny*; *Allow* is one Tab away. */
  async withPrompt(page: Page, answer: 'allow' | 'deny', act: () => Promise<unknown>): Promise<void> {
    const display = this.display;
    if (!display) throw new Error("Chromium's permission prompt can only be answered with headless: false");
    const focused = () => page.evaluate(() => document.hasFocus());
    await this.focus(page);
    await act();
    await until('the permission prompt', async () => !(await focused()));
    await pause(PROMPT_PAUSE);
    if (answer === 'allow') await display.xdotool('key', 'Tab');
    for (let tries = 0; tries < 6 && !(await focused()); tries++) {
      await display.xdotool('key', 'Return');
      await pause(PROMPT_PAUSE);
    }
    await until('the permission prompt to go', focused);
  }

  async #workers(): Promise<string[]> {
    const { targetInfos } = (await this.#cdp?.send('Target.getTargets')) ?? { targetInfos: [] };
    return targetInfos
      .filter((target) => target.type === 'service_worker' && target.url.startsWith(this.extensionUrl('')))
      .map((target) => target.targetId);
  }

  async workerState(): Promise<'running' | 'stopped'> {
    return (await this.#workers()).length ? 'running' : 'stopped';
  }

  async killWorker(): Promise<void> {
    const running = await this.#workers();
    // An event that waits for it may start another at once; it is this one that must be gone. One that is just starting
    // does not hear the first call.
    await until('the worker to stop', async () => {
      const left = (await this.#workers()).filter((id) => running.includes(id));
      for (const targetId of left) await this.#cdp?.send('Target.closeTarget', { targetId }).catch(() => {});
      return left.length === 0;
    });
  }

  /** Runs `act` in the browser's own page of extensions. */
  async #settings<R>(act: (page: Page) => Promise<R>): Promise<R> {
    const page = await this.browser.newPage({ background: true });
    await page.goto('chrome://extensions/');
    const result = await act(page);
    await page.close();
    return result;
  }

  async revoke(origin: string): Promise<void> {
    await this.#settings((page) =>
      page.evaluate(
        (id, pattern) => {
          const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
          return chrome.developerPrivate.removeHostPermission(id, pattern);
        },
        this.#id,
        origin,
      ),
    );
  }

  async update(): Promise<string> {
    const version = raiseVersion(this.home);
    await this.closeInspector();
    await this.#settings(async (page) => {
      const reload = async (id: string) => {
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
        await chrome.developerPrivate.reload(id, { failQuietly: true });
      };
      const read = async (id: string) => {
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
        return (await chrome.developerPrivate.getExtensionInfo(id)).version;
      };
      await page.evaluate(reload, this.#id);
      await until('the new version', async () => (await page.evaluate(read, this.#id)) === version);
    });
    return version;
  }

  async setShortcut(commandName: string, keybinding: string): Promise<void> {
    await this.#settings((page) =>
      page.evaluate(
        (change) => {
          const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
          return chrome.developerPrivate.updateExtensionCommand(change);
        },
        { extensionId: this.#id, commandName, keybinding },
      ),
    );
  }

  async pinTab(page: Page): Promise<void> {
    await page.bringToFront();
    await this.inExtension(pinFront, Number(await page.windowId()));
  }

  async accessible(page: Page): Promise<Accessible | null> {
    const tree = await page.accessibility.snapshot({ includeIframes: true, interestingOnly: false });
    return tree && accessible(tree);
  }
}

function accessible(node: SerializedAXNode): Accessible {
  const { role, name = '', description = '', expanded, children = [] } = node;
  const held = (['focused', 'pressed', 'checked', 'invalid', 'modal'] as const).filter((state) => isHeld(node[state]));
  const states = expanded === undefined ? held : [...held, expanded ? 'expanded' : 'collapsed'];
  return { role, name, description, states, children: children.map(accessible) };
}

function isHeld(state: unknown): boolean {
  return state === true || state === 'true';
}
