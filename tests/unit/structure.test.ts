import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { scripts } from '../../package.json';
import { files, importsIn, type Node, nodesIn, ROOT, reachedFrom, read } from './source.ts';

/** The house as ARCHITECTURE.md describes it. Every check is first shown something that it must find. */

const SOURCE = files('{components,content,entrypoints,lib}/**/*.{ts,tsx}').filter((file) => !file.endsWith('.d.ts'));

describe('imports go one way', () => {
  /** From the ground up: a folder may import what lies lower. */
  const STOREYS = [
    ['content/sites', 'content/nudges', 'content/help', 'content/phrases', 'package.json'],
    ['lib/core', 'content/reading'],
    ['lib/messages', 'lib/store', 'lib/browser'],
    ['lib/background', 'content/sensor', 'content/drafts', 'content/overlay', 'components'],
    ['entrypoints'],
  ];
  /** And of its own storey only these. */
  const BESIDE = [
    'lib/messages > lib/browser',
    'content/overlay > components',
    'content/overlay > content/sensor',
    'content/drafts > content/sensor',
  ];
  /** Exceptions: a type of a higher storey, and nothing else of it. */
  const TYPES_UPWARDS = ['content/help > lib/messages'];
  /** Lower, and yet out of bounds: views know no browser and no database, and a page's scripts no database of ours. */
  const OUT_OF_BOUNDS = [
    'components > lib/browser',
    'components > lib/store',
    'content/sensor > lib/browser',
    'content/sensor > lib/store',
    'content/drafts > lib/browser',
    'content/drafts > lib/store',
    'content/overlay > lib/browser',
    'content/overlay > lib/store',
    'entrypoints > lib/store',
    'lib/core > content/help',
    'lib/core > content/phrases',
    'lib/core > package.json',
  ];
  /** What draws charts: large, and so nowhere else. */
  const DRAWING = ['d3-scale', 'd3-shape'];
  /** Which packages a folder may use. */
  const PACKAGES: Readonly<Record<string, readonly string[]>> = {
    // A seeded stream of numbers and a library of schemas, which touch nothing.
    'lib/core': ['pure-rand/distribution/uniformFloat64', 'pure-rand/generator/xoroshiro128plus', 'valibot'],
    'lib/store': ['idb'],
    'lib/browser': ['webextension-polyfill'],
    'lib/background': ['#i18n'],
    'content/overlay': ['preact'],
    // The public suffixes, for when somebody adds a site of their own.
    components: ['preact', 'preact/hooks', '#i18n', 'tldts', ...DRAWING],
    entrypoints: ['preact/hooks', '#i18n', 'wxt/utils/define-background', 'wxt/utils/define-unlisted-script'],
  };

  function folderOf(path: string): string | undefined {
    return STOREYS.flat().find((folder) => path === folder || path.startsWith(`${folder}/`));
  }

  function storeyOf(folder: string): number {
    return STOREYS.findIndex((storey) => storey.includes(folder));
  }

  function mayImport(from: string, to: string, typeOnly: boolean): boolean {
    const pair = `${from} > ${to}`;
    if (from === to || BESIDE.includes(pair)) return true;
    if (typeOnly && TYPES_UPWARDS.includes(pair)) return true;
    return storeyOf(to) < storeyOf(from) && !OUT_OF_BOUNDS.includes(pair);
  }

  /** What a source text imports and may not, were it the text of this file. */
  function faults(file: string, source: string): string[] {
    const from = folderOf(file) ?? '';
    const wrong = importsIn(source, file).filter(({ of, typeOnly }) => {
      const to = folderOf(of);
      return to ? !mayImport(from, to, typeOnly) : !PACKAGES[from]?.includes(of);
    });
    return wrong.map(({ of }) => of);
  }

  test.each([
    ['lib/core/engine.ts', "import { now } from '../browser/clock.ts';", 'lib/browser/clock.ts'],
    ['lib/core/engine.ts', "import type { Store } from '../store/open.ts';", 'lib/store/open.ts'],
    ['lib/core/engine.ts', "export * from '../background/queue.ts';", 'lib/background/queue.ts'],
    ['lib/core/sites/classify.ts', "import { openDB } from 'idb';", 'idb'],
    ['lib/browser/tabs.ts', "export { tell } from '../messages/tell.ts';", 'lib/messages/tell.ts'],
    ['lib/store/open.ts', "const it = await import('../background/memory.ts');", 'lib/background/memory.ts'],
    ['content/help/index.ts', "import { ask } from '../../lib/messages/ask.ts';", 'lib/messages/ask.ts'],
    ['content/sites/x.ts', "import type { Place } from '../../lib/core/place.ts';", 'lib/core/place.ts'],
    ['content/sensor/sensor.ts', "import '../overlay/overlay.ts';", 'content/overlay/overlay.ts'],
    ['content/overlay/stage.ts', "import 'preact/hooks';", 'preact/hooks'],
    ['components/popup/popup.tsx', "import { allTabs } from '../../lib/browser/tabs.ts';", 'lib/browser/tabs.ts'],
    ['lib/background/worker.ts', "import Popup from '../../components/popup.tsx';", 'components/popup.tsx'],
    [
      'components/card/card.tsx',
      "import { worker } from '../../entrypoints/background.ts';",
      'entrypoints/background.ts',
    ],
    ['lib/background/worker.ts', "import '../somewhere/else.ts';", 'lib/somewhere/else.ts'],
  ])('the check finds it when %s says %s', (file, source, found) => {
    expect(faults(file, source)).toEqual([found]);
  });

  it('lets a type upwards where that is an exception', () => {
    expect(faults('content/help/index.ts', "import type { A } from '../../lib/messages/messages.ts';")).toEqual([]);
  });

  it('draws with d3 in charts alone, which the dashboard alone has', () => {
    const drawing = SOURCE.filter((file) => importsIn(read(file), file).some(({ of }) => DRAWING.includes(of)));
    expect(drawing.length).toBeGreaterThan(2);
    expect(drawing.filter((file) => !file.startsWith('components/charts/'))).toEqual([]);
    const charting = SOURCE.filter((file) =>
      importsIn(read(file), file).some(({ of }) => of.includes('components/charts/')),
    );
    const elsewhere = charting.filter((file) => !/^components\/(?:charts|dashboard)\//.test(file));
    expect(elsewhere).toEqual([]);
  });

  it('has every file in one of the folders', () => {
    expect(SOURCE.length).toBeGreaterThan(100);
    expect(SOURCE.filter((file) => !folderOf(file))).toEqual([]);
  });

  test.each(SOURCE)('in %s', (file) => {
    expect(faults(file, read(file))).toEqual([]);
  });
});

/** What an identifier, a property or a text names. */
function nameOf(node: Node): string | null {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node.name);
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

describe('lib/core knows no browser, no page and no clock', () => {
  /** The few things of the platform it uses that are no part of the language: they compute and touch nothing. */
  const PURE = `
    declare class URLSearchParams { get(name: string): string | null }
    declare class URL {
      constructor(url: string, base?: string);
      static canParse(url: string): boolean;
      readonly protocol: string; readonly port: string; readonly hostname: string;
      readonly pathname: string; readonly hash: string; readonly searchParams: URLSearchParams;
    }`;
  // What a package's own types speak of is not looked at: what it does is held by the list of packages.
  const LANGUAGE = [
    '--noEmit',
    '--ignoreConfig',
    '--strict',
    '--skipLibCheck',
    '--lib',
    'es2025',
    '--target',
    'esnext',
  ];
  const MODULES = ['--module', 'esnext', '--moduleResolution', 'bundler', '--moduleDetection', 'force'];
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'core-'));
    writeFileSync(join(folder, 'pure.d.ts'), PURE);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the compiler says of these files in a world that has the language and nothing else. */
  function compiled(paths: readonly string[]): string[] {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = [...LANGUAGE, ...MODULES, '--allowImportingTsExtensions', '--pretty', 'false'];
    const pure = join(folder, 'pure.d.ts');
    const run = spawnSync(process.execPath, [tsc, ...options, pure, ...paths], { cwd: ROOT, encoding: 'utf8' });
    if (run.error) throw run.error;
    const lines = run.stdout.split('\n').filter((line) => line.includes('error TS'));
    if (run.status !== 0 && lines.length === 0) throw new Error(run.stdout + run.stderr);
    return lines;
  }

  /** Parts of the language that give something else each time, or elsewhere. */
  const CLOCKS = /^(?:Date\.(?:now)|Math\.random|Temporal\.\w+)$/;
  const LOCAL = /^(?:get(?:Hours|Minutes|Date|Day|Month|FullYear|TimezoneOffset)|toLocale(?:Date|Time)?String)$/;

  function impurities(source: string): string[] {
    return nodesIn(source).flatMap((node) => {
      if (node.type === 'MemberExpression') return impureMember(node);
      const isDate = nameOf((node.callee as Node | undefined) ?? { type: '' }) === 'Date';
      const now = node.type === 'CallExpression' || (node.type === 'NewExpression' && isEmpty(node.arguments));
      return isDate && now ? ['the time now'] : [];
    });
  }

  function impureMember({ object, property }: Node): string[] {
    const member = nameOf(property as Node) ?? '';
    const whole = `${nameOf(object as Node)}.${member}`;
    return CLOCKS.test(whole) || LOCAL.test(member) ? [whole] : [];
  }

  function isEmpty(list: unknown): boolean {
    return Array.isArray(list) && list.length === 0;
  }

  it('finds what is of the browser, the page or the machine', () => {
    const samples = [
      'browser.tabs',
      'chrome.runtime',
      'document.title',
      'window.innerHeight',
      'navigator.languages',
      "fetch('/')",
      'setTimeout(() => {}, 1)',
      'crypto.randomUUID()',
      'performance.now()',
      'indexedDB',
      'localStorage',
      'process.env',
      'console',
      "new WebSocket('wss://x.test')",
    ];
    const paths = samples.map((sample, index) => {
      const path = join(folder, `sample-${index}.ts`);
      writeFileSync(path, `export const it = ${sample};\n`);
      return path;
    });
    const said = compiled(paths);
    const found = samples.filter((_, index) => said.some((line) => line.includes(`sample-${index}.ts`)));
    expect(found).toEqual(samples);
  });

  it('compiles without any of it', () => {
    expect(compiled(files('lib/core/**/*.ts'))).toEqual([]);
  });

  test.each(['Date.now()', 'new Date()', 'Date()', 'Math.random()', "Math['random']", 'day.getHours()'])(
    'the check finds %s',
    (sample) => {
      expect(impurities(`const it = ${sample};`)).toHaveLength(1);
    },
  );

  test.each(files('lib/core/**/*.ts'))('%s asks for no time and no chance', (file) => {
    expect(impurities(read(file))).toEqual([]);
  });
});

describe('scripts in pages ask nothing of the network', () => {
  /** No policy of the manifest binds them (docs/browsers.md, 8), so it is their source that is held to it (rule 30). */
  const SEEDS = files('{content/{sensor,overlay}/**,components/card/**}/*.{ts,tsx}').concat(
    files('entrypoints/{sensor,drafts,overlay}.ts'),
  );
  const REACHED = reachedFrom(SEEDS);
  const OURS = REACHED.filter((file) => /\.tsx?$/.test(file));

  /** As names, properties or texts: `window['fetch']` is found as well. */
  const FORBIDDEN = new Set(
    `fetch XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource sendBeacon RTCPeerConnection Worker
    SharedWorker serviceWorker importScripts Image Audio FontFace src srcset srcdoc innerHTML outerHTML insertAdjacentHTML
    setHTMLUnsafe createContextualFragment dangerouslySetInnerHTML DOMParser eval Function
    indexedDB localStorage sessionStorage cookie caches`.split(/\s+/),
  );
  /** Elements that fetch by being there. */
  const FETCHING = new Set('script link img image object embed video audio source picture base meta'.split(' '));

  function isFetching(node: Node): boolean {
    if (node.type === 'JSXOpeningElement') return FETCHING.has(nameOf(node.name as Node) ?? '');
    const creates = node.type === 'CallExpression' && memberOf(node.callee as Node).startsWith('createElement');
    return creates && nodesIn(`(${JSON.stringify(literalsIn(node.arguments))})`).some(isNamedFetching);
  }

  function memberOf(callee: Node): string {
    return nameOf((callee.property as Node | undefined) ?? callee) ?? '';
  }

  function literalsIn(value: unknown): string[] {
    if (typeof value !== 'object' || value === null) return [];
    const own = nameOf(value as Node);
    return [...(own === null ? [] : [own]), ...Object.values(value).flatMap(literalsIn)];
  }

  function isNamedFetching(node: Node): boolean {
    return FETCHING.has(nameOf(node) ?? '');
  }

  function faults(source: string): string[] {
    return nodesIn(source).flatMap((node) => {
      const name = nameOf(node);
      if (name !== null && FORBIDDEN.has(name)) return [name];
      if (node.type === 'ImportExpression') return ['import()'];
      return isFetching(node) ? ['an element that fetches'] : [];
    });
  }

  test.each([
    ['fetch', "fetch('https://x.test')"],
    ['fetch', "window['fetch']('https://x.test')"],
    ['XMLHttpRequest', 'new XMLHttpRequest()'],
    ['WebSocket', "new WebSocket('wss://x.test')"],
    ['EventSource', "new EventSource('/')"],
    ['sendBeacon', "navigator.sendBeacon('/', '')"],
    ['import()', "import('./more.ts')"],
    ['Image', 'new Image()'],
    ['src', "frame.src = 'https://x.test'"],
    ['src', "frame.setAttribute('src', where)"],
    ['innerHTML', "host.innerHTML = '<p>'"],
    ['dangerouslySetInnerHTML', '<p dangerouslySetInnerHTML={{ __html: it }} />'],
    ['eval', "eval('1')"],
    ['Function', "new Function('1')"],
    ['indexedDB', "indexedDB.open('page')"],
    ['an element that fetches', "document.createElement('img')"],
    ['an element that fetches', "document.createElement(big ? 'video' : 'div')"],
    ['an element that fetches', "document.createElementNS(svg, 'image')"],
    ['an element that fetches', '<link rel="stylesheet" href={where} />'],
  ])('the check finds %s in %s', (found, source) => {
    expect(faults(`const it = ${source};`)).toEqual([found]);
  });

  it('leaves comments and other names alone', () => {
    expect(faults("/* fetch() */ const it = { fetched: 'a fetch' }; document.createElement('iframe');")).toEqual([]);
  });

  it('reaches the sensor, the card and what they share', () => {
    const some = ['entrypoints/sensor.ts', 'content/sensor/sensor.ts', 'content/overlay/showing.tsx'];
    const shared = ['components/card/card.tsx', 'lib/messages/ask.ts', 'lib/browser/runtime-api.ts'];
    expect(OURS).toEqual(expect.arrayContaining([...some, ...shared]));
  });

  test.each(OURS)('%s', (file) => {
    expect(faults(read(file))).toEqual([]);
  });

  it('has styles that fetch nothing', () => {
    const fetches = (css: string) => /url\(|image-set\(|@import|@font-face|@namespace/i.test(css);
    expect(fetches("a { background: url('x.png') }")).toBe(true);
    const styles = REACHED.filter((file) => file.endsWith('.css'));
    expect(styles).toContain('components/card/card.css');
    expect(styles.filter((file) => fetches(read(file)))).toEqual([]);
  });

  it('uses no package but the one that draws and those the build is made with', () => {
    const packages = REACHED.filter((file) => !existsSync(join(ROOT, file)));
    const allowed = ['#i18n', 'preact', 'preact/hooks', 'wxt/utils/define-unlisted-script'];
    expect(packages.filter((name) => !allowed.includes(name))).toEqual([]);
  });
});

describe('names and titles', () => {
  it('has no file or folder for everything and nothing', () => {
    const isVague = (file: string) => file.split('/').some((part) => /^(?:utils?|helpers?|misc)(?:\.|$)/.test(part));
    expect(['lib/utils/time.ts', 'lib/core/helpers.ts', 'tests/misc.test.ts'].every(isVague)).toBe(true);
    expect(files('**/*').filter(isVague)).toEqual([]);
  });

  const PAGES = files('{entrypoints,public}/**/*.html');

  it('has pages', () => {
    expect(PAGES).toEqual(
      expect.arrayContaining(['popup', 'options', 'welcome'].map((page) => `entrypoints/${page}/index.html`)),
    );
  });

  test.each(PAGES)('%s is called Unspiral and nothing more, for it stands in the history', (page) => {
    const titles = [...read(page).matchAll(/<title[^>]*>([^<]*)<\/title>/g)].map((match) => match[1]);
    expect(titles).toEqual(['Unspiral']);
  });

  it('gives its pages no other title later', () => {
    const sets = (source: string) =>
      nodesIn(source).some(
        (node) => node.type === 'AssignmentExpression' && memberOf(node.left as Node) === 'document.title',
      );
    const memberOf = (left: Node) =>
      `${nameOf((left.object ?? left) as Node)}.${nameOf((left.property ?? left) as Node)}`;
    expect(sets("document.title = 'Six looks today';")).toBe(true);
    expect(SOURCE.filter((file) => sets(read(file)))).toEqual([]);
  });
});

describe('tests', () => {
  const TESTS = files('tests/**/*.test.{ts,tsx}');
  const RUNNERS = new Set(['describe', 'it', 'test', 'suite', 'bench']);
  const SILENCED = new Set(['skip', 'only', 'todo', 'fails']);

  function rootOf(node: Node): string | null {
    const inner = (node.object ?? node.callee) as Node | undefined;
    return inner ? rootOf(inner) : nameOf(node);
  }

  function silenced(source: string): string[] {
    const members = nodesIn(source).filter((node) => node.type === 'MemberExpression');
    const found = members.filter((node) => SILENCED.has(nameOf(node.property as Node) ?? ''));
    return found.filter((node) => RUNNERS.has(rootOf(node) ?? '')).map((node) => nameOf(node.property as Node) ?? '');
  }

  test.each([
    ['skip', "it.skip('x', () => {})"],
    ['only', "describe.only('x', () => {})"],
    ['todo', "test.todo('x')"],
    ['only', "it.concurrent.only('x', () => {})"],
    ['skip', "test.each([1])('x', () => {}); it.skip.each([1])('y', () => {})"],
  ])('the check finds %s in %s', (found, source) => {
    expect(silenced(source)).toEqual([found]);
  });

  test.each(TESTS)('%s leaves nothing out', (file) => {
    expect(silenced(read(file))).toEqual([]);
  });
});

describe('what code and documents say of each other', () => {
  const DOCUMENTS = files('**/*.md');
  const TEXTS = files('**/*.{ts,tsx,js,mjs,css,yml,html,json,md}').filter((file) => file !== 'package-lock.json');
  const SELF = 'tests/unit/structure.test.ts';

  function numbers(text: string, pattern: RegExp): number[] {
    return [...text.matchAll(pattern)].flatMap(([match]) => [...match.matchAll(/\d+/g)].map(Number));
  }

  const citedRules = (text: string) => numbers(text, /\brules? \d+(?:(?:, | and | to | or )\d+)*/gi);
  const citedFacts = (text: string) => numbers(text, /browsers\.md, \d+/g);
  const RULES = numbers(read('docs/rules.md'), /^\*\*\d+\.\*\*/gm);
  const FACTS = numbers(read('docs/browsers.md'), /^## \d+\./gm);

  it('reads citations', () => {
    expect(citedRules(`(rule ${2}), rules ${3} and ${4}, Rules ${15}, ${16} to ${20}`)).toEqual([2, 3, 4, 15, 16, 20]);
    expect(citedFacts(`docs/browsers.md, ${5})`)).toEqual([5]);
  });

  it('has every rule and fact once', () => {
    expect(RULES).toEqual([...new Set(RULES)].sort((a, b) => a - b));
    expect(FACTS).toEqual(FACTS.map((_, index) => index + 1));
  });

  test.each(TEXTS)('%s cites rules and facts that can be read', (file) => {
    expect(citedRules(read(file)).filter((rule) => !RULES.includes(rule))).toEqual([]);
    expect(citedFacts(read(file)).filter((fact) => !FACTS.includes(fact))).toEqual([]);
  });

  it('cites nothing that is not in the project', () => {
    const elsewhere = /\bfeasibility\b|\b(?:design|evidence|platform|style|sites|brief)\.md\b/i;
    expect(elsewhere.test('see design.md')).toBe(true);
    expect(TEXTS.filter((file) => file !== SELF && elsewhere.test(read(file)))).toEqual([]);
  });

  const NPM_ITSELF = ['ci', 'install'];
  const unknownCommands = (text: string) =>
    [...text.matchAll(/\bnpm (?:run (?:--\S+ )*)?([a-z][\w:-]*)/g)]
      .map((match) => match[1] ?? '')
      .filter((name) => !Object.hasOwn(scripts, name) && !NPM_ITSELF.includes(name));

  it('finds a command that is not there', () => {
    expect(unknownCommands('`npm ci`, `npm run build` and `npm run nothing`')).toEqual(['nothing']);
  });

  test.each(DOCUMENTS)('%s names commands that package.json has', (file) => {
    expect(unknownCommands(read(file))).toEqual([]);
  });

  /** Links and pictures, seen from the document, and files in backticks, seen from the project. */
  function missingFiles(text: string, document: string): string[] {
    const linked = [...text.matchAll(/\]\(([^)#\s]+)|(?:src|srcset)="([^"]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    const near = linked.filter((link) => !/^\w+:/.test(link)).map((link) => posix.join(posix.dirname(document), link));
    const spans = [...text.matchAll(/`((?:components|content|docs|entrypoints|lib|scripts|tests)\/[\w./-]*)`/g)];
    const named = spans.map((match) => match[1] ?? '').filter((path) => !/NAME|SITE/.test(path));
    return [...near, ...named].filter((path) => !existsSync(join(ROOT, path)));
  }

  it('finds a file that is not there', () => {
    expect(missingFiles('[a](gone.md) [b](../README.md) `lib/gone.ts` <img src="gone.png">', 'docs/a.md')).toEqual([
      'docs/gone.md',
      'docs/gone.png',
      'lib/gone.ts',
    ]);
  });

  test.each(DOCUMENTS)('%s names files that are there', (file) => {
    expect(missingFiles(read(file), file)).toEqual([]);
  });
});
