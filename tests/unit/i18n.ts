import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { i18n as real } from '../../.wxt/i18n/index.ts';

/** Stands for `#i18n` in unit tests: the same English the browser shows, read from the same file by the same parser. */

const file = join(import.meta.dirname, '../../content/locales/en.yml');
const messages = generateChromeMessages(parseMessagesText(readFileSync(file, 'utf8'), 'YAML'));

type Named = Record<string, string | number>;

function t(key: string, ...given: (number | Named | (string | number)[] | undefined)[]): string {
  const message = messages[key.replaceAll('.', '_')]?.message;
  if (message === undefined) throw new Error(`No text is called "${key}".`);
  const count = given.find((value) => typeof value === 'number');
  const list = given.find(Array.isArray) ?? (count === undefined ? [] : [count]);
  const named = given.find((value): value is Named => typeof value === 'object' && !Array.isArray(value));
  return withNames(withNumbers(pluralOf(message, count), list), named ?? {});
}

/** As the browser does: `$1` is the first of the list. */
function withNumbers(message: string, list: readonly (string | number)[]): string {
  return message.replace(/\$(\d)/g, (_, place) => String(list[Number(place) - 1] ?? ''));
}

function withNames(message: string, named: Named): string {
  return message.replace(/\{(\w+)\}/g, (all, name) => String(named[name] ?? all));
}

function pluralOf(message: string, count: number | undefined): string {
  if (count === undefined) return message;
  const forms = message.split(' | ');
  const form = forms.length === 3 ? Math.min(count, 2) : count === 1 ? 0 : 1;
  return forms[form] ?? message;
}

export const i18n = { t } as unknown as typeof real;
