import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Everything a person reads stands in content/locales: no component or page holds words of its own. */

const root = fileURLToPath(new URL('../../..', import.meta.url));
const files = globSync('{components,entrypoints}/**/*.tsx', { cwd: root }).sort();

/** Attributes that are read out or shown, and the props of our own components that become such. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);

interface Node {
  type: string;
  [key: string]: unknown;
}

/** The words that stand in JSX as such, and in attributes that are read. */
function wordsIn(source: string, name = 'sample.tsx'): string[] {
  const words: string[] = [];
  visit(parseSync(name, source).program as unknown as Node, (node) => {
    if (node.type === 'JSXText') words.push(String(node.value));
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      words.push(...nodes(node.children).flatMap(literals));
    if (node.type === 'JSXAttribute' && SPOKEN.has(attribute(node))) words.push(...literals(node.value as Node | null));
  });
  return words.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const value of Object.values(node)) for (const child of nodes(value)) visit(child, see);
}

function nodes(value: unknown): Node[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((each): each is Node => typeof each === 'object' && each !== null && 'type' in each);
}

function attribute(node: Node): string {
  return String((node.name as Node).name);
}

/** The literal words an expression may come to; what a call or a variable gives is not ours to judge. */
function literals(node: Node | null): string[] {
  if (node?.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node?.type === 'TemplateLiteral') return nodes(node.quasis).map(({ value }) => (value as { raw: string }).raw);
  if (node?.type === 'JSXExpressionContainer') return literals(node.expression as Node);
  if (node?.type === 'LogicalExpression') return [node.left, node.right].flatMap((side) => literals(side as Node));
  if (node?.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap((side) => literals(side as Node));
  return [];
}

describe('the check itself', () => {
  it.each([
    ['text', '<p>Hello</p>', ['Hello']],
    ['a string', "<p>{'Hello'}</p>", ['Hello']],
    ['a choice', "<p>{on ? 'On' : t('x')}{on && 'More'}</p>", ['On', 'More']],
    ['a template', '<p>{`looks: $' + '{n}`}</p>', ['looks:']],
    ['a name that is read out', '<button aria-label="Close" />', ['Close']],
    ['a placeholder', '<input placeholder={"Name"} />', ['Name']],
    ['no class, id or key', "<p class=\"a\" id='b'>{t('popup.week')}{' '}· {n}%</p>", []],
  ])('finds %s', (_, source, words) => {
    expect(wordsIn(`const x = ${source};`)).toEqual(words);
  });
});

it('has files to read', () => {
  expect(files).toContain('components/popup/popup.tsx');
  expect(files).toContain('entrypoints/welcome/main.tsx');
});

it.each(files)('%s holds no words of its own', (file) => {
  expect(wordsIn(readFileSync(`${root}/${file}`, 'utf8'), file)).toEqual([]);
});

it.each(['popup', 'options', 'welcome'])('the %s page bears the product’s name alone', (page) => {
  const html = readFileSync(`${root}/entrypoints/${page}/index.html`, 'utf8');
  expect(html.match(/<title>(.*)<\/title>/)?.[1]).toBe('Unspiral');
  expect(html.replace(/<[^>]*>/g, '').trim()).toBe('Unspiral');
});
