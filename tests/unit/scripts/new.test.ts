import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import type { Family } from '../../../content/nudges/nudge.ts';
import type { Site } from '../../../content/sites/site.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SCRIPT = join(ROOT, 'scripts/new.ts');

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-'));
  for (const folder of ['content/sites', 'content/nudges'])
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
});

afterEach(() => {
  rmSync(copy, { recursive: true });
});

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], { cwd: copy, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function read(file: string): string {
  return readFileSync(join(copy, file), 'utf8');
}

/** The copy's index as Node sees it: a process of its own, since the copy is no part of the project under test. */
function listed<T>(folder: string, name: string): T[] {
  const index = pathToFileURL(join(copy, folder, 'index.ts')).href;
  const code = `import { ${name} } from '${index}'; console.log(JSON.stringify(${name}));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

it('makes a site and lists it last', () => {
  const before = listed<Site>('content/sites', 'SITES').map((site) => site.id);
  const { status, stdout } = run('site', 'my-space-2');
  expect(status).toBe(0);
  expect(stdout).toContain('content/sites/my-space-2.ts');
  const after = listed<Site>('content/sites', 'SITES');
  expect(after.map((site) => site.id)).toEqual([...before, 'my-space-2']);
  expect(after.at(-1)).toMatchObject({ name: 'My Space 2', hosts: ['my-space-2.example'] });
});

it('makes a family and lists it last', () => {
  const before = listed<Family>('content/nudges', 'FAMILIES').map((family) => family.id);
  expect(run('nudge', 'laughter').status).toBe(0);
  expect(listed<Family>('content/nudges', 'FAMILIES').map((family) => family.id)).toEqual([...before, 'laughter']);
});

it('changes the index by two lines, the import in its place by name', () => {
  const before = read('content/sites/index.ts');
  run('site', 'orkut');
  const after = read('content/sites/index.ts');
  const added = after.split('\n').filter((line) => line.includes('orkut'));
  expect(added).toEqual(["import orkut from './orkut.ts';", '  orkut,']);
  expect(
    after
      .split('\n')
      .filter((line) => !line.includes('orkut'))
      .join('\n'),
  ).toBe(before);
  const paths = [...after.matchAll(/from '(.*)'/g)].map((match) => match[1]);
  expect(paths).toEqual(paths.toSorted());
});

it('makes what the formatter would have made', () => {
  for (const [kind, name] of [
    ['site', 'orkut'],
    ['site', 'a-b'],
    ['site', 'zulip'],
    ['nudge', 'laughter'],
  ] as const)
    run(kind, name);
  cpSync(join(ROOT, 'biome.json'), join(copy, 'biome.json'));
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const check = ['check', '--vcs-enabled=false', '--config-path=.', 'content'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, ...check], { cwd: copy, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
});

test.each([
  [['site', 'Instagram'], /“Instagram” cannot be a name.*small letters/],
  [['site', 'two words'], /cannot be a name/],
  [['site', '../x'], /cannot be a name/],
  [['site', '2ch'], /cannot be a name/],
  [['site', 'a--b'], /cannot be a name/],
  [['site', '-a'], /cannot be a name/],
  [['site', ''], /cannot be a name/],
  [['site', 'new'], /word of the language/],
  [['site', 'default'], /word of the language/],
  [['site', 'await'], /word of the language/],
  [['site', 'instagram'], /There is a content\/sites\/instagram\.ts already/],
  [['site', 'index'], /already/],
  [['nudge', 'nudge'], /already/],
  [['nudge', 'waiting'], /already/],
  [['site'], /Say what it is called/],
  [['chart', 'week'], /site or nudge/],
  [['toString', 'week'], /site or nudge/],
  [[], /site or nudge/],
])('refuses %j, and says why', (words, reason) => {
  const before = read('content/sites/index.ts') + read('content/nudges/index.ts');
  const { status, stderr } = run(...words);
  expect(status).toBe(1);
  expect(stderr).toMatch(reason);
  expect(stderr).not.toContain('    at ');
  expect(read('content/sites/index.ts') + read('content/nudges/index.ts')).toBe(before);
});

it('leaves nothing half made when the index is not as it was', () => {
  writeFileSync(join(copy, 'content/sites/index.ts'), 'export const SITES = [];\n');
  const { status, stderr } = run('site', 'orkut');
  expect(status).toBe(1);
  expect(stderr).toMatch(/index/);
  expect(() => read('content/sites/orkut.ts')).toThrow();
});
