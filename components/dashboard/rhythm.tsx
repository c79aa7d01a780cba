import { i18n } from '#i18n';
import type { Rhythm as Figures } from '../../lib/core/figures/rhythm.ts';
import { Chart, type Table } from '../charts/chart.tsx';
import { type Cell, RhythmMap } from '../charts/rhythm-map.tsx';
import { sentence } from '../popup/words.ts';
import { weekday } from '../times.ts';
import { clock, hour } from './days.ts';
import { Section } from './section.tsx';
import { countWord, figure, type Telling, timeOf } from './telling.ts';

/** Some week, from its Monday: only for the names of its days. */
const WEEK = Array.from({ length: 7 }, (_, index) => `2026-06-0${index + 1}`);

/** Where in the week something was most, as weekday and hour; null where no hour has more than all others. */
function mostIn(cells: Figures['looks']): { weekday: number; hour: number } | null {
  const all = cells.flatMap((row, weekday) => row.map((count, hour) => ({ count, weekday, hour })));
  const [first, second] = all.sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first : null;
}

function hoursFrom(startsAt: number): number[] {
  return Array.from({ length: 24 }, (_, index) => (startsAt + index) % 24);
}

function whatWords(looks: number, feedMinutes: number, { locale, countsHidden }: Telling): string {
  const looked = countsHidden
    ? i18n.t('dashboard.rhythm_looks_uncounted')
    : i18n.t('dashboard.rhythm_looks', looks, { count: countWord(looks, locale) });
  const fed = countsHidden
    ? i18n.t('dashboard.rhythm_feeds_uncounted')
    : i18n.t('dashboard.rhythm_feeds', { time: timeOf(feedMinutes, locale) });
  if (looks > 0 && feedMinutes > 0) return i18n.t('dashboard.rhythm_both', { looks: looked, feeds: fed });
  if (looks > 0) return looked;
  return feedMinutes > 0 ? fed : i18n.t('dashboard.rhythm_nothing');
}

function dayName(index: number, locale: string, width: 'short' | 'long'): string {
  return weekday(WEEK[index] ?? '', locale, width);
}

function summaryOf({ looks, feedMinutes }: Figures, { locale }: Telling): string {
  const most = mostIn(looks);
  const place = most ?? mostIn(feedMinutes);
  if (!place) return i18n.t('dashboard.rhythm_even');
  return i18n.t(most ? 'dashboard.rhythm_most' : 'dashboard.rhythm_most_feeds', {
    day: dayName(place.weekday, locale, 'long'),
    from: clock(place.hour * 60, locale),
    to: clock((place.hour + 1) * 60, locale),
  });
}

function tableOf({ looks, feedMinutes, startsAt }: Figures, { locale }: Telling): Table {
  const cell = (weekday: number, at: number) => {
    const [looked, fed] = [looks[weekday]?.[at] ?? 0, feedMinutes[weekday]?.[at] ?? 0];
    return looked || fed ? `${figure(looked, locale)} · ${figure(fed, locale)}` : '';
  };
  return {
    columns: [i18n.t('dashboard.rhythm_hour'), ...WEEK.map((_, index) => dayName(index, locale, 'short'))],
    rows: hoursFrom(startsAt).map((at) => [clock(at * 60, locale), ...WEEK.map((_, index) => cell(index, at))]),
  };
}

/** When looks and feeds fall in the week. */
export function Rhythm({ rhythm, telling }: { rhythm: Figures; telling: Telling }) {
  const { looks, feedMinutes, startsAt } = rhythm;
  const { locale, countsHidden } = telling;
  const hours = hoursFrom(startsAt);
  const names = WEEK.map((_, index) => sentence(dayName(index, locale, 'long'), locale));
  const cellAt = (weekday: number, at: number): Cell => {
    const [looked, fed] = [looks[weekday]?.[at] ?? 0, feedMinutes[weekday]?.[at] ?? 0];
    const label = i18n.t('dashboard.rhythm_cell', {
      day: names[weekday] ?? '',
      from: clock(at * 60, locale),
      to: clock((at + 1) * 60, locale),
      what: whatWords(looked, fed, telling),
    });
    return { looks: looked, feedMinutes: fed, label };
  };
  const title = i18n.t('dashboard.rhythm_chart');
  return (
    <Section id="rhythm" title={i18n.t('dashboard.rhythm')} lead={i18n.t('dashboard.rhythm_lead')}>
      <Chart
        title={title}
        summary={summaryOf(rhythm, telling)}
        table={countsHidden ? null : () => tableOf(rhythm, telling)}
        note={i18n.t('dashboard.rhythm_table')}
      >
        <RhythmMap
          title={title}
          rows={WEEK.map((_, index) => hours.map((at) => cellAt(index, at)))}
          weekdays={WEEK.map((_, index) => dayName(index, locale, 'short'))}
          hours={hours.map((at) => hour(at, locale))}
          even={countsHidden}
          hint={
            <span class="chart-key">
              <span>
                {i18n.t(countsHidden ? 'dashboard.rhythm_key_looks_uncounted' : 'dashboard.rhythm_key_looks')}
              </span>
              <span class="chart-key-feed">
                {i18n.t(countsHidden ? 'dashboard.rhythm_key_feeds_uncounted' : 'dashboard.rhythm_key_feeds')}
              </span>
            </span>
          }
        />
      </Chart>
    </Section>
  );
}
