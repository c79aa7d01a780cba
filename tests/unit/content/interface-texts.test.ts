import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, it, test } from 'vitest';
import { FORBIDDEN, faults } from './forbidden.ts';
import { sentencesOf } from './manner.ts';

/** The interface's own texts: free to say more than a card may, and held to the same typing and kindness. */

const FILE = fileURLToPath(new URL('../../../content/locales/en.yml', import.meta.url));
const MESSAGES = generateChromeMessages(parseMessagesText(readFileSync(FILE, 'utf8'), 'YAML'));
/** Each text under its key, its holes filled with something short; singular and plural are texts of their own. */
const TEXTS = Object.entries(MESSAGES).flatMap(([key, { message }]) =>
  message.split(' | ').map((text) => [key, text.replace(/\{\w+\}/g, 'X')] as const),
);
const EVERYWHERE = FORBIDDEN.filter(({ everywhere }) => everywhere);
/** The most words in a sentence of the interface: room for what rule 20 does not let a card explain. */
const MOST_WORDS = 30;

describe('the interface’s texts', () => {
  it('are there', () => {
    expect(TEXTS.length).toBeGreaterThan(100);
    expect(EVERYWHERE.length).toBeGreaterThan(8);
  });

  test.each(TEXTS)('%s is typed with care and says nothing that no text of ours may: “%s”', (_key, text) => {
    expect(faults(text, EVERYWHERE)).toEqual([]);
  });

  test.each(TEXTS)('%s has sentences one can say in one breath: “%s”', (_key, text) => {
    const lengths = sentencesOf(text).map((sentence) => sentence.split(/\s+/).length);
    expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(MOST_WORDS);
  });
});
