/**
 * The person's own regional form of the language the texts are in, so that times and dates read as they are used to:
 * `en-GB` for English texts and a person who prefers French, then British English.
 */
export function localeFor(language: string, preferred: readonly string[]): string {
  return preferred.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}
