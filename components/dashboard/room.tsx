import { i18n } from '#i18n';
import type { Figures, StepFigures } from '../../lib/core/figures/figures.ts';
import { Chart, type Table } from '../charts/chart.tsx';
import { Spreads } from '../charts/spreads.tsx';
import { Calms } from './calms.tsx';
import { Section } from './section.tsx';
import { stepWords, WHEN } from './step-words.ts';
import { briefTime, figure, type Telling, timeOf } from './telling.ts';

const TITLES = {
  day: 'dashboard.room_chart_day',
  week: 'dashboard.room_chart_week',
  month: 'dashboard.room_chart_month',
} as const;

function wordsOf(when: string, { spread }: StepFigures, { locale, countsHidden }: Telling): string {
  if (!spread) return i18n.t('dashboard.room_value_none', { when });
  if (countsHidden) return when;
  return i18n.t('dashboard.room_value', {
    when,
    typical: timeOf(spread.typical, locale),
    low: timeOf(spread.low, locale),
    high: timeOf(spread.high, locale),
  });
}

function tableOf({ step, steps }: Figures, { locale }: Telling): Table {
  return {
    columns: [
      i18n.t(WHEN[step]),
      i18n.t('dashboard.room_gaps'),
      i18n.t('dashboard.room_low'),
      i18n.t('dashboard.room_typical'),
      i18n.t('dashboard.room_high'),
    ],
    rows: steps.map((each) => {
      const { when } = stepWords(step, each, locale);
      const { spread } = each;
      if (!spread) return [when, figure(0, locale), '', '', ''];
      const times = [spread.low, spread.typical, spread.high].map(briefTime);
      return [when, figure(spread.gaps, locale), ...times];
    }),
  };
}

/** How far apart looks were, and the longest stretches with neither a look nor a feed. */
export function Room({ figures, telling }: { figures: Figures; telling: Telling }) {
  const { step, steps, calms, overall } = figures;
  const { locale, countsHidden } = telling;
  const title = i18n.t(TITLES[step]);
  return (
    <Section id="room" title={i18n.t('dashboard.room')} lead={i18n.t('dashboard.room_lead')}>
      {overall ? (
        <Chart
          title={title}
          summary={
            countsHidden
              ? i18n.t('dashboard.room_summary_uncounted')
              : i18n.t('dashboard.room_summary', { time: timeOf(overall.typical, locale) })
          }
          table={countsHidden ? null : () => tableOf(figures, telling)}
        >
          <Spreads
            title={title}
            steps={steps.map((each) => {
              const { label, when } = stepWords(step, each, locale);
              return { label, words: wordsOf(when, each, telling), spread: each.spread };
            })}
            tick={countsHidden ? null : briefTime}
            hint={i18n.t('dashboard.room_key')}
          />
        </Chart>
      ) : (
        <p>{i18n.t('dashboard.room_none')}</p>
      )}
      <Calms calms={calms} telling={telling} />
    </Section>
  );
}
