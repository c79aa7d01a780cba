import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The project as text and as syntax, for tests that read it. All paths are relative to its folder. */

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NOT_OURS = ['node_modules', '.git', '.output', '.wxt', '.profile', 'coverage'];

/** Files by pattern, in order; what is built or fetched is left out. */
export function files(pattern: string): string[] {
  const isOurs = (file: string) => !NOT_OURS.includes(file.split('/')[0] ?? '');
  return globSync(pattern, { cwd: ROOT, exclude: (file) => !isOurs(file) })
    .filter(isOurs)
    .sort();
}

/** What stands in a file. */
export function read(file: string): string {
  return readFileSync(`${ROOT}/${file}`, 'utf8');
}

/** One node of a syntax tree. */
export interface Node {
  type: string;
  [key: string]: unknown;
}

function children(value: unknown): Node[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((each): each is Node => typeof each === 'object' && each !== null && 'type' in each);
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) for (const child of children(value)) yield* walk(child);
}

/**
 * Every node of a source text, outer ones first; comments are not among them.
 * @throws Error where the text is no TypeScript.
 */
export function nodesIn(source: string): Node[] {
  const { program, errors } = parseSync('source.tsx', source);
  if (errors[0]) throw new Error(errors[0].message);
  return [...walk(program as unknown as Node)];
}

/** One import, or an export from elsewhere. */
export interface Import {
  /** A path in the project, without a query, or the name of a package. */
  of: string;
  /** Gone from what is built. */
  typeOnly: boolean;
}

const IMPORTING = ['ImportDeclaration', 'ExportAllDeclaration', 'ExportNamedDeclaration', 'ImportExpression'];

/** What a source text imports, were it the text of this file. */
export function importsIn(source: string, file: string): Import[] {
  const found = nodesIn(source).filter((node) => IMPORTING.includes(node.type) && node.source);
  return found.map((node) => ({
    of: resolved(String((node.source as Node).value), file),
    typeOnly: node.importKind === 'type' || node.exportKind === 'type',
  }));
}

function resolved(specifier: string, file: string): string {
  const plain = specifier.replace(/\?.*$/, '');
  return plain.startsWith('.') ? posix.join(posix.dirname(file), plain) : plain;
}

/** These files and all they import that is built in with them, one after another; packages by name. */
export function reachedFrom(seeds: readonly string[]): string[] {
  const reached = new Set(seeds);
  for (const file of reached) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const { of, typeOnly } of importsIn(read(file), file)) if (!typeOnly) reached.add(of);
  }
  return [...reached];
}
