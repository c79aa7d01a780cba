import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { PHRASES } from '../../../../content/phrases/index.ts';
import { matches } from '../../../../content/phrases/match.ts';
import type { Phrases } from '../../../../content/phrases/phrases.ts';
import { parse, parseParts, wordsOf } from '../../../../content/phrases/reading/pattern.ts';
import { readerOf } from '../../../../content/phrases/reading/reader.ts';

const FOLDER = fileURLToPath(new URL('../../../../content/phrases/', import.meta.url));

/** A language nobody speaks, with everything a language file can have. */
const madeUp: Phrases = {
  id: 'xx',
  name: 'Ixish',
  spellings: { 'mi na': 'mina', lovo: 'luvo' },
  parts: { so: 'vek|tal', cross: 'grum|blek at' },
  asks: ['su {so}* {cross} mi', '^lovo mi ?'],
  doubtful: ['na vel'],
  signs: ['su silo'],
  leads: ['ho', 'ho _'],
  tails: ['ple'],
  sequels: ['ka ...'],
  reports: 'he sei',
  turns: 'mas',
};

const here = (text: string) => matches(text, [madeUp]);

describe('a made-up language', () => {
  test.each([
    ['Su vek tal grum mi?', true],
    ['su blek at mi ple', true],
    ['su grum mi ka zor zor zor', true],
    ['luvo mi?', true],
    ['zor luvo mi?', false],
    ['su grum mi zor', false],
    ['he sei su grum mi', false],
    ['he sei zor mas su grum mi', true],
    ['na vel', true],
    ['ho Tom, na vel ple', true],
    ['na vel. zor', false],
    ['na vel. su silo zor', true],
    ['are you mad at me', false],
  ])('“%s”: %s', (text, expected) => {
    expect(here(text)).toBe(expected);
  });

  it('may have nothing but one ask', () => {
    const bare = { ...madeUp, parts: {}, asks: ['na na'], doubtful: [], signs: [], leads: [], tails: [], sequels: [] };
    expect(['na na', 'na', 'zor', ''].map((text) => matches(text, [{ ...bare, reports: '', turns: '' }]))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('is read beside the others, and none is read where there is none', () => {
    const both = [...PHRASES, madeUp];
    expect(['su grum mi', 'are you mad at me'].map((text) => matches(text, both))).toEqual([true, true]);
    expect(matches('are you mad at me', [])).toBe(false);
  });
});

describe('content/phrases', () => {
  const isLanguage = (name: string) => /^[a-z]{2,3}(-\w+)*\.ts$/.test(name);
  const tags = readdirSync(FOLDER)
    .filter(isLanguage)
    .map((name) => name.replace('.ts', ''));

  it('lists each language file once, by its name', async () => {
    const modules = tags.map((tag) => import(`../../../../content/phrases/${tag}.ts`) as Promise<{ default: Phrases }>);
    const languages = (await Promise.all(modules)).map((module) => module.default);
    expect(languages.map((language) => language.id)).toEqual(tags);
    expect(PHRASES.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(languages);
  });

  it('holds nothing else but its index, its type and its reading', () => {
    const others = readdirSync(FOLDER).filter((name) => !isLanguage(name));
    expect(others).toEqual(['index.ts', 'match.ts', 'phrases.ts', 'reading']);
  });
});

describe.each(PHRASES.map((language) => [language.id, language] as const))('%s', (_id, language) => {
  const patterns = ['asks', 'doubtful', 'signs', 'leads', 'tails', 'sequels'] as const;
  const all = patterns.flatMap((kind) => language[kind].map((pattern) => pattern.replace(/^\^/, '')));

  it('has a tag and a name that can be shown', () => {
    expect(new Intl.Locale(language.id).toString()).toBe(language.id);
    expect(new Intl.DisplayNames([language.id], { type: 'language' }).of(language.id)).toBe(language.name);
  });

  it('says no pattern twice', () => {
    for (const kind of patterns) expect(new Set(language[kind]).size).toBe(language[kind].length);
  });

  it('uses every part', () => {
    const used = [...all, ...Object.values(language.parts)].flatMap((pattern) => pattern.match(/\{\w+\}/g) ?? []);
    expect(Object.keys(language.parts).filter((name) => !used.includes(`{${name}}`))).toEqual([]);
  });

  it('has words in patterns that are what their spellings say', () => {
    const parts = parseParts(language.parts);
    const words = wordsOf(all.map((pattern) => parse(pattern, parts)));
    const ways = Object.values(language.spellings).flatMap((list) => list.split(/\s+/));
    expect(new Set(ways).size).toBe(ways.length);
    expect(ways.filter((way) => words.has(way))).toEqual([]);
    expect([...words].filter((word) => !/^(?:[\p{Ll}\p{M}]+|[.,:?])$/u.test(word))).toEqual([]);
  });

  it('spells out only what a pattern has', () => {
    const { known } = readerOf(language);
    const said = Object.keys(language.spellings).flatMap((words) => words.split(' '));
    expect(said.filter((word) => !known.has(word))).toEqual([]);
  });
});
