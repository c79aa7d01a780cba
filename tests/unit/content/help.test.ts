import { describe, expect, it, test } from 'vitest';
import data from '../../../content/help/help.json';
import { helpText } from '../../../content/help/index.ts';

const FIELDS = 'name for phone text url hours languages note free discreet source sourceDate'.split(' ');
const LINES = data.countries.flatMap((country) => country.lines.map((line) => ({ country: country.code, line })));

/** How many lines were read of each country: none may be added without a source having been read. */
const READ: Readonly<Record<string, number>> = {
  US: 3,
  GB: 7,
  IE: 3,
  CA: 3,
  AU: 4,
  NZ: 3,
  DE: 2,
  AT: 2,
  CH: 3,
  FR: 2,
  ES: 2,
  IT: 2,
  NL: 2,
  SE: 3,
  IN: 3,
  BR: 2,
  MX: 2,
  ZA: 2,
  JP: 3,
};

function codes(languages: readonly string[]): string[] {
  return helpText(languages).countries.map((country) => country.code);
}

describe('the lines of help', () => {
  test.each(LINES.map(({ country, line }) => [`${country} ${line.name}`, line] as const))(
    '%s is whole and has a source',
    (_name, line) => {
      expect(Object.keys(line).sort()).toEqual(FIELDS.toSorted());
      expect(new URL(line.source).protocol).toMatch(/^https?:$/);
      expect(line.sourceDate ?? '2026').toMatch(/^20\d\d(-\d\d){0,2}$/);
      expect(line.phone ?? line.text ?? line.url ?? line.note).not.toBeNull();
      expect(line.phone ?? '1').toMatch(/^[\d #-]+$/);
      if (line.url !== null) expect(new URL(line.url).protocol).toMatch(/^https?:$/);
      expect(['abuse', 'crisis', 'techsafety']).toContain(line.for);
    },
  );

  it('are those that were read, and none twice', () => {
    expect(Object.fromEntries(data.countries.map(({ code, lines }) => [code, lines.length]))).toEqual(READ);
    const names = LINES.map(({ country, line }) => `${country} ${line.name}`);
    expect(new Set(names).size).toBe(names.length);
    const numbers = LINES.filter(({ line }) => line.phone).map(({ country, line }) => `${country} ${line.phone}`);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('say when they were read', () => {
    expect(data.read).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(helpText().seen).toBe(data.read);
  });
});

describe('helpText', () => {
  it('gives all that was read, whatever the languages', () => {
    for (const languages of [[], ['en-GB'], ['xx-XX'], ['not a language', '']]) {
      const lines = helpText(languages).countries.flatMap((country) =>
        country.lines.map((line) => `${country.code} ${line.name}`),
      );
      expect(lines.toSorted()).toEqual(LINES.map(({ country, line }) => `${country} ${line.name}`).toSorted());
    }
  });

  it('gives each line as it was read', () => {
    const [line] = helpText(['en-GB']).countries[0]?.lines ?? [];
    expect(data.countries.find((country) => country.code === 'GB')?.lines[0]).toMatchObject(line ?? { missing: true });
    expect(line?.phone).toBe('0808 2000 247');
  });

  it('gives the directories with the day they were read', () => {
    const { directory } = helpText();
    expect(directory.length).toBe(data.directory.length);
    for (const entry of directory) expect(entry.seen).toBe(data.read);
  });

  test.each([
    [['en-GB'], ['GB']],
    [
      ['de-CH', 'fr-CH', 'en-US'],
      ['CH', 'US'],
    ],
    [
      ['en', 'en-AU'],
      ['AU', 'US'],
    ],
    [['pt-PT', 'es-ES'], ['ES']],
    [['sv'], ['SE']],
    [
      ['de', 'en'],
      ['DE', 'US'],
    ],
    [['zh-Hant-TW', 'ja'], ['JP']],
    [['*', 'en_GB', 'it-IT'], ['IT']],
  ])('%j puts %j first', (languages, first) => {
    expect(codes(languages).slice(0, first.length)).toEqual(first);
  });

  it('keeps the order of the file otherwise', () => {
    const file = data.countries.map((country) => country.code);
    expect(codes([])).toEqual(file);
    expect(codes(['ja'])).toEqual(['JP', ...file.filter((code) => code !== 'JP')]);
  });
});
