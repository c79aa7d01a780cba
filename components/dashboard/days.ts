/** Days (YYYY-MM-DD) and minutes on the wall, as the person's locale writes them. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once each: a chart of a week by hours asks for hundreds, and making one takes longer than using it. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

function formatted(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return formatOf(locale, options).format(new Date(`${day}T12:00Z`));
}

/** `12 May`, beside a picture. */
export function shortDay(day: string, locale: string): string {
  return formatted(day, locale, { day: 'numeric', month: 'short' });
}

/** `Tuesday 12 May`, inside a sentence. */
export function longDay(day: string, locale: string): string {
  return formatted(day, locale, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** `12 to 18 May 2026`, in whichever way the locale writes a span of days. */
export function spanOfDays(from: string, to: string, locale: string): string {
  const format = formatOf(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return format.formatRange(new Date(`${from}T12:00Z`), new Date(`${to}T12:00Z`));
}

/** `May 2026`; beside a picture `May 26`. */
export function month(day: string, locale: string, width: 'short' | 'long'): string {
  const year = width === 'long' ? 'numeric' : '2-digit';
  return formatted(day, locale, { month: width, year });
}

/** Minutes after midnight on a clock: `14:05`; `2:05 PM`. */
export function clock(minutes: number, locale: string): string {
  return formatOf(locale, { hour: 'numeric', minute: '2-digit' }).format(minutes * 60_000);
}

/** An hour of the day on a clock: `14`, `2 PM`. */
export function hour(hours: number, locale: string): string {
  return formatOf(locale, { hour: 'numeric' }).format(hours * 3_600_000);
}
