/**
 * Makes a new file in content/ and adds it to its index:
 *
 *     npm run new -- site vero
 *     npm run new -- nudge laughter
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What can be made, and where. */
const KINDS = {
  site: { folder: 'content/sites', template: siteTemplate, next: 'Give it its hosts and routes, and examples in' },
  nudge: {
    folder: 'content/nudges',
    template: nudgeTemplate,
    next: 'Give it its wordings and evidence; they are held by',
  },
} as const;

const TESTS = { site: 'tests/unit/core/sites/url-table.ts', nudge: 'tests/unit/content/wordings.test.ts' } as const;

type Kind = keyof typeof KINDS;

/** Something the person who typed the command can put right. */
class Refused extends Error {}

/**
 * Makes one file and its lines in the index.
 * @param root the project's folder.
 * @returns what was done, to be printed.
 */
function make(root: string, kind: string | undefined, name: string | undefined): string {
  if (!isKind(kind))
    throw new Refused(`Say what to make, ${Object.keys(KINDS).join(' or ')}: npm run new -- site NAME`);
  const { folder, template, next } = KINDS[kind];
  const id = checked(name);
  const file = join(folder, `${id}.ts`);
  if (existsSync(join(root, file))) throw new Refused(`There is a ${file} already. Choose another name.`);
  const index = join(root, folder, 'index.ts');
  const listed = withEntry(readFileSync(index, 'utf8'), id);
  writeFileSync(join(root, file), template(id));
  writeFileSync(index, listed);
  return `Made ${file} and listed it in ${join(folder, 'index.ts')}. ${next} ${TESTS[kind]}.`;
}

function isKind(kind: string | undefined): kind is Kind {
  return kind !== undefined && Object.hasOwn(KINDS, kind);
}

/** A name that can be a file, an id and, in camel case, a variable. */
function checked(name: string | undefined): string {
  if (name === undefined) throw new Refused('Say what it is called: npm run new -- site NAME');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Refused(
      `“${name}” cannot be a name. Use small letters, digits and single hyphens, as in google-messages.`,
    );
  }
  if (!canBeVariable(name)) throw new Refused(`“${name}” is a word of the language. Choose another name.`);
  return name;
}

function canBeVariable(name: string): boolean {
  try {
    new Function(`'use strict'; let ${camel(name)};`);
    return camel(name) !== 'await';
  } catch {
    return false;
  }
}

/** The index with an import line in its place by name, and an entry at the end of the list. */
function withEntry(index: string, id: string): string {
  const lines = index.split('\n');
  const imports = lines.filter((line) => line.startsWith('import '));
  const end = lines.lastIndexOf('];');
  if (imports.length === 0 || end === -1) throw new Refused('The index is not as it was: no imports, or no list.');
  const entry = `  ${camel(id)},`;
  const sorted = [...imports, `import ${camel(id)} from './${id}.ts';`].sort((a, b) =>
    pathOf(a) < pathOf(b) ? -1 : 1,
  );
  const rest = [...lines.slice(0, end), entry, ...lines.slice(end)].filter((line) => !line.startsWith('import '));
  return [...sorted, ...rest].join('\n');
}

function pathOf(line: string): string {
  return line.slice(line.indexOf("'"));
}

/** `google-messages` as `googleMessages`. */
function camel(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `google-messages` as `Google Messages`. */
function title(id: string): string {
  return id.replace(/(^|-)(.)/g, (_, gap: string, letter: string) => `${gap && ' '}${letter.toUpperCase()}`);
}

function siteTemplate(id: string): string {
  return `import type { Site } from './site.ts';

const ${camel(id)}: Site = {
  id: '${id}',
  name: '${title(id)}',
  kind: 'both',
  hosts: ['${id}.example'],
  routes: [
    { surface: 'feed', pattern: /^\\/$/ },
    { surface: 'inbox', pattern: /^\\/messages$/ },
    { surface: 'thread', pattern: /^\\/messages\\/([^/]+)$/, thread: 1 },
    { surface: 'profile', pattern: /^\\/@([^/]+)$/, handle: 1 },
  ],
};

export default ${camel(id)};
`;
}

function nudgeTemplate(id: string): string {
  return `import type { Family } from './nudge.ts';

/** What it says, and why. */
const ${camel(id)}: Family = {
  id: '${id}',
  loops: ['messages'],
  forms: ['card'],
  picture: 'window',
  evidence: [],
  wordings: [],
};

export default ${camel(id)};
`;
}

if (import.meta.main) {
  try {
    console.log(make(process.cwd(), process.argv[2], process.argv[3]));
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
