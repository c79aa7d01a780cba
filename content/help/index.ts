import type { HelpCountry, HelpLine, HelpText } from '../../lib/messages/messages.ts';
import data from './help.json';

/**
 * Where to turn when it is about safety. Every line was read on the page named as its source, on the day named `read` or
 * before; none was dialled. Check each on its own site before a release, and date `read` anew.
 *
 * @param languages as `navigator.languages` gives them, the first preferred: their countries come first.
 */
export function helpText(languages: readonly string[] = []): HelpText {
  return {
    seen: data.read,
    directory: data.directory.map((entry) => ({ ...entry, seen: data.read })),
    countries: ordered(data.countries, countriesOf(languages)).map(({ code, name, lines }) => ({
      code,
      name,
      lines: lines.map(shown),
    })),
  };
}

/** What the card shows of a line. */
function shown({ name, phone, text, url, hours, note, source, sourceDate }: HelpLine): HelpLine {
  return { name, phone, text, url, hours, note, source, sourceDate };
}

function ordered(countries: readonly HelpCountry[], first: readonly string[]): HelpCountry[] {
  const rank = ({ code }: HelpCountry) => (first.includes(code) ? first.indexOf(code) : first.length);
  return countries.toSorted((a, b) => rank(a) - rank(b));
}

/** The countries a list of languages speaks of: those it names, then those where its other languages are most spoken. */
function countriesOf(languages: readonly string[]): string[] {
  const locales = languages.flatMap(localeOf);
  const named = locales.map((locale) => locale.region);
  const likely = locales.map((locale) => locale.maximize().region);
  return [...named, ...likely].filter((region) => region !== undefined);
}

function localeOf(language: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(language)];
  } catch {
    return [];
  }
}
