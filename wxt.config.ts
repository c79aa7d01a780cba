import { defineConfig } from 'wxt';
import { SITES } from './content/sites/index.ts';
import { version } from './package.json';

/**
 * The manifest's content security policy (rule 30): no page or worker of ours can reach anything but its own files.
 * It does not bind content scripts; tests/unit/structure.test.ts reads their source instead.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The modes of a build. `e2e` can move the clock; `granted` too, and holds every host at install. Neither goes to a store. */
const TEST_MODES = ['e2e', 'granted'];

/** None of these carries an install warning. Only a test build stores anything outside its database: where its clock is. */
const PERMISSIONS = ['scripting', 'alarms', 'idle', 'unlimitedStorage', 'activeTab', 'contextMenus'];

/**
 * What a key can be set for, with none to begin with: every combination that browsers allow is taken by some messenger,
 * screen reader or browser, and one pressed by mistake must not hide a card from somebody who never asked for keys.
 */
const COMMANDS = ['pause', 'later', 'hide'];

const origins = SITES.flatMap((site) => site.hosts.map((host) => `https://${host}/*`));

/**
 * What may be asked for, later and in a click: the hosts of the atlas, and any one that the person adds by its address.
 * Optional, it brings no warning and grants nothing.
 */
const ANY = 'https://*/*';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: 'content/locales' },
  vite: ({ mode }) => ({
    define: { __TEST_BUILD__: JSON.stringify(TEST_MODES.includes(mode)) },
    // Of the package's modules the bundler would write its long text of suffixes three times over.
    resolve: { alias: { tldts: 'tldts/dist/index.esm.min.js' } },
    build: { sourcemap: false },
  }),
  manifest: ({ browser, mode }) => ({
    name: 'Unspiral',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    version,
    incognito: 'not_allowed',
    permissions: [...PERMISSIONS, ...(TEST_MODES.includes(mode) ? ['storage'] : [])],
    ...(mode === 'granted' ? { host_permissions: origins } : { optional_host_permissions: [...origins, ANY] }),
    commands: {
      ...Object.fromEntries(COMMANDS.map((name) => [name, { description: `__MSG_commands_${name}__` }])),
      _execute_action: {},
    },
    content_security_policy: { extension_pages: POLICY },
    minimum_chrome_version: browser === 'chrome' ? '123' : undefined,
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'unspiral@unspiral.app',
              // The first with the Navigation API, which tells of in-page moves.
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
});
