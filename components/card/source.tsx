import { i18n } from '#i18n';

/** The host of an address as people know it; the address itself where it is none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}

/** A day or a month (`2022-01-20`, `2022-02`) in words; anything else as it stands. */
function dateInWords(date: string, language: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year || !month) return date;
  const shape = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  return new Intl.DateTimeFormat(language, day ? { ...shape, day: 'numeric' } : shape).format(at);
}

interface SourceProps {
  source: string | null;
  date: string | null;
  seen: string;
}

/** Where a line comes from, of what date, and when it was last read there. */
export function Source({ source, date, seen }: SourceProps) {
  const language = i18n.t('language');
  const read = i18n.t('card.read_on', { date: dateInWords(seen, language) });
  if (!source) return <p class="source">{`${i18n.t('card.source_unknown')} ${read}`}</p>;
  return (
    <p class="source">
      {i18n.t('card.source')}{' '}
      <a href={source} target="_blank" rel="noreferrer">
        {hostOf(source)}
      </a>
      {`${date ? `, ${dateInWords(date, language)}` : ''}. ${read}`}
    </p>
  );
}
