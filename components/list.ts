/** The names of sites as a list in a sentence: `Instagram, Reddit, and WhatsApp`. */
export function listOf(sites: readonly { name: string }[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(sites.map((site) => site.name));
}
