import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Accessible } from './accessible.ts';
import { zipOf } from './archive.ts';
import { findBrowsers } from './find.ts';
import { manifestOf, openHome, raiseVersion } from './home.ts';
import { setFirefoxShortcut } from './inside.ts';
import { type LaunchOptions, Session, started } from './session.ts';
import { until } from './until.ts';
import { startDisplay } from './xvfb.ts';

/** The extension's address, the same in every profile. */
const UUID = '7d3c1a52-5f0e-4b7a-9c35-2f4f6f1f8a90';

const NOWHERE = 'data:,';

/** Everything Firefox would call for by itself, as far as a preference can stop it. */
const QUIET: Record<string, string | number | boolean> = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.url': NOWHERE,
  'browser.aboutHomeSnippets.updateUrl': NOWHERE,
  'browser.contentblocking.report.lockwise.enabled': false,
  'browser.discovery.enabled': false,
  'browser.ml.enable': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
  'browser.newtabpage.activity-stream.telemetry': false,
  'browser.ping-centre.telemetry': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.provider.mozilla.updateURL': NOWHERE,
  'browser.safebrowsing.provider.google4.updateURL': NOWHERE,
  'browser.safebrowsing.provider.google5.updateURL': NOWHERE,
  'browser.search.geoSpecificDefaults': false,
  'browser.search.serpEventTelemetryCategorization.enabled': false,
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'dom.push.serverURL': '',
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.discovery.api_url': NOWHERE,
  'extensions.systemAddon.update.enabled': false,
  'extensions.systemAddon.update.url': '',
  'geo.provider.network.url': NOWHERE,
  'media.gmp-manager.url': NOWHERE,
  'media.gmp-provider.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'nimbus.rollouts.enabled': false,
  'nimbus.telemetry.targetingContextEnabled': false,
  'privacy.query_stripping.strip_list': '',
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': NOWHERE,
  'telemetry.fog.test.localhost_port': -1,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': NOWHERE,
  'toolkit.telemetry.unified': false,
};

/** What puppeteer keeps to itself: the connection, by which one may also speak to the browser's own windows. */
interface Connected {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Runs in the browser's own window: what its accessibility service tells of the tab in front. */
const TOLD = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  // The service ends with the last who holds it, and the trees with it.
  window.heldAccessibilityService = service;
  const told = (one) => {
    const [state, extra] = [{}, {}];
    one.getState(state, extra);
    const children = Array.from({ length: one.childCount }, (_, n) => told(one.getChildAt(n)));
    const states = [...service.getStringStates(state.value, extra.value)];
    return { role: service.getStringRole(one.role), name: one.name ?? '', description: one.description ?? '', states, children };
  };
  const browser = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
  const outer = service.getAccessibleFor(browser);
  return outer && told(outer);
`;

export async function openFirefox(options: LaunchOptions): Promise<Session> {
  const home = openHome(options.extension, options.profile);
  return started(new FirefoxSession(options, home, options.headless === false ? await startDisplay() : null));
}

class FirefoxSession extends Session {
  readonly kind = 'firefox';
  /** Where the browser insists on signatures the extension is a temporary one, and installed anew after a restart. */
  #kept = false;

  async start(): Promise<void> {
    this.browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowsers().firefox ?? 'firefox',
      headless: this.display === null,
      acceptInsecureCerts: true,
      defaultViewport: null,
      userDataDir: this.home.profile,
      // Without the variable a release ignores where `services.settings.server` points.
      env: { ...(this.display?.env ?? process.env), MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      args: ['--remote-allow-system-access', '--width=1200', '--height=840', ...(this.options.args ?? [])],
      extraPrefsFirefox: this.#prefs(),
    });
    if (!this.#kept) await this.#install();
    await until('the extension', () => this.#chrome(`return Boolean(${this.#extension()})`));
  }

  #prefs(): Record<string, string | number | boolean> {
    return {
      ...QUIET,
      'extensions.webextensions.uuids': JSON.stringify({ [this.#id()]: UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.locale.requested': 'en-US',
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${this.options.port};80=${this.options.port};8443=${this.options.port}`,
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      'xpinstall.signatures.required': false,
      ...this.options.prefs,
    };
  }

  #id(): string {
    const id = manifestOf(this.home).browser_specific_settings?.gecko?.id;
    if (!id) throw new Error('The manifest names no gecko id');
    return id;
  }

  /** For good where the browser takes unsigned add-ons, so that a restart is a real one. */
  async #install(): Promise<void> {
    const path = join(this.home.profile, '..', 'extension.xpi');
    writeFileSync(path, zipOf(this.home.extension));
    const lasting = { extensionData: { type: 'archivePath', path }, 'moz:permanent': true };
    this.#kept = await this.#send('webExtension.install', lasting).then(
      () => true,
      () => false,
    );
    if (!this.#kept) await this.browser.installExtension(this.home.extension);
  }

  async #send(method: string, params: object): Promise<unknown> {
    return (await (this.browser as unknown as Connected).connection.send(method, params)).result;
  }

  /** Runs the body of a function in the browser's own window and returns what it returns, by way of JSON. */
  async #chrome(body: string): Promise<unknown> {
    const tree = (await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string }[];
    };
    const answer = (await this.#send('script.evaluate', {
      expression: `(async () => { ${body} })().then((value) => JSON.stringify(value ?? null))`,
      target: { context: tree.contexts[0]?.context },
      awaitPromise: true,
    })) as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? 'null');
  }

  /** The running extension, as an expression for `#chrome`. */
  #extension(): string {
    return `WebExtensionPolicy.getByID(${JSON.stringify(this.#id())})?.extension`;
  }

  extensionUrl(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  /** The load of such a page is never reported, so the page itself is asked. */
  async visit(page: Page, url: string): Promise<void> {
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    await this.#send('browsingContext.navigate', { context, url, wait: 'none' });
    await until(url, () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url),
    );
  }

  async withPrompt(page: Page, answer: 'allow' | 'deny', act: () => Promise<unknown>): Promise<void> {
    await this.focus(page);
    await act();
    const button = answer === 'allow' ? 'button' : 'secondaryButton';
    const prompt = `Services.wm.getMostRecentWindow('navigator:browser').document.getElementById('addon-webext-permissions-notification')`;
    const open = `${prompt}?.closest('panel')?.state === 'open'`;
    await until('the permission prompt', () => this.#chrome(`return ${open}`));
    await this.#chrome(`${prompt}.${button}.click()`);
    await until('the permission prompt to go', async () => !(await this.#chrome(`return ${open}`)));
  }

  async workerState(): Promise<'running' | 'stopped'> {
    return (await this.#chrome(`return ${this.#extension()}.backgroundState`)) === 'stopped' ? 'stopped' : 'running';
  }

  async killWorker(): Promise<void> {
    await this.#chrome(
      `await ${this.#extension()}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
    );
    await until('the background to stop', async () => (await this.workerState()) === 'stopped');
  }

  async revoke(origin: string): Promise<void> {
    const { id, gone } = { id: JSON.stringify(this.#id()), gone: JSON.stringify([origin]) };
    await this.#chrome(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.remove(${id}, { permissions: [], origins: ${gone} }, ${this.#extension()});
    `);
  }

  async update(): Promise<string> {
    const version = raiseVersion(this.home);
    await this.closeInspector();
    await this.#install();
    await until('the new version', () =>
      this.#chrome(`return ${this.#extension()}?.version === ${JSON.stringify(version)}`),
    );
    return version;
  }

  async setShortcut(command: string, keys: string): Promise<void> {
    await this.inExtension(setFirefoxShortcut, command, keys);
  }

  async pinTab(page: Page): Promise<void> {
    await page.bringToFront();
    await this.#chrome(
      `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser'); gBrowser.pinTab(gBrowser.selectedTab)`,
    );
  }

  async accessible(page: Page): Promise<Accessible | null> {
    await page.bringToFront();
    return (await this.#chrome(TOLD)) as Accessible | null;
  }
}
