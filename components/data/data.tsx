import './data.css';
import { i18n } from '#i18n';
import type { KeptView } from '../../lib/messages/messages.ts';
import { BringIn } from './bring-in.tsx';
import { dayWords } from './day-words.ts';
import { ErasePart } from './erase-part.tsx';
import { megabytes } from './fault-sentence.ts';
import { Keep } from './keep.tsx';
import { TakeAlong } from './take-along.tsx';
import type { DataWays } from './ways.ts';

interface DataProps extends DataWays {
  kept: KeptView;
  /** How much room it takes, bytes; null where the browser does not say. */
  space: number | null;
  locale: string;
}

/** The person's own data: what there is, for how long, taking it along, bringing it in, erasing a part. */
export function Data({ kept, space, locale, ...ways }: DataProps) {
  return (
    <>
      <p class="quiet">{standing(kept, space, locale)}</p>
      <Keep days={kept.keepDays} onKeep={ways.onKeep} />
      <TakeAlong onWrite={ways.onWrite} onStop={ways.onStop} />
      <BringIn locale={locale} {...ways} />
      {kept.days && <ErasePart kept={kept} days={kept.days} onErasePart={ways.onErasePart} />}
    </>
  );
}

/** What there is, in a sentence or two. */
function standing({ days, detailsSince }: KeptView, space: number | null, locale: string): string {
  if (!days) return i18n.t('data.nothing');
  const size = space === null ? '' : `${i18n.t('data.space', { size: megabytes(locale, space) })} `;
  const since = dayWords(locale, days[0]);
  if (detailsSince === null) return size + i18n.t('data.totals_since', { since });
  return size + i18n.t('data.since', { since, details: dayWords(locale, detailsSince) });
}
