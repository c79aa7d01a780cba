/** One of the person's days as they write it: `14 October 2026`. @param day YYYY-MM-DD. */
export function dayWords(locale: string, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
