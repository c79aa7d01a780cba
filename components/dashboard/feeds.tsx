import { i18n } from '#i18n';
import type { Figures, StepFigures } from '../../lib/core/figures/figures.ts';
import type { Intention } from '../../lib/core/figures/intentions.ts';
import { Bars } from '../charts/bars.tsx';
import { Chart, type Table } from '../charts/chart.tsx';
import { Intentions } from './intentions.tsx';
import { Section } from './section.tsx';
import { stepWords, WHEN } from './step-words.ts';
import { briefTime, countWord, figure, type Telling, timeOf } from './telling.ts';

const MINUTE = 60_000;
const TITLES = {
  day: 'dashboard.feeds_chart_day',
  week: 'dashboard.feeds_chart_week',
  month: 'dashboard.feeds_chart_month',
} as const;

function screensWords(screens: number, locale: string): string {
  const whole = Math.round(screens);
  return i18n.t('dashboard.screens', whole, { count: countWord(whole, locale) });
}

function timeIn(feedMs: number, locale: string): string {
  return feedMs === 0 ? i18n.t('dashboard.none') : timeOf(feedMs / MINUTE, locale);
}

function wordsOf(when: string, { feedMs, screens }: StepFigures, { locale, countsHidden }: Telling): string {
  if (countsHidden) return when;
  const time = timeIn(feedMs, locale);
  return i18n.t('dashboard.feeds_value', { when, time, screens: screensWords(screens, locale) });
}

function tableOf({ step, steps }: Figures, { locale }: Telling): Table {
  return {
    columns: [i18n.t(WHEN[step]), i18n.t('dashboard.feeds_time'), i18n.t('dashboard.feeds_screens')],
    rows: steps.map((each) => [
      stepWords(step, each, locale).when,
      briefTime(each.feedMs / MINUTE),
      figure(each.screens, locale),
    ]),
  };
}

interface FeedsProps {
  figures: Figures;
  intentions: readonly Intention[];
  telling: Telling;
}

/** Time in feeds, what was meant at the door against what it came to, and what is not kept. */
export function Feeds({ figures, intentions, telling }: FeedsProps) {
  const { step, steps } = figures;
  const { locale, countsHidden } = telling;
  const sum = (of: (each: StepFigures) => number) => steps.reduce((all, each) => all + of(each), 0);
  const feedMs = sum((each) => each.feedMs);
  const title = i18n.t(TITLES[step]);
  const summary = {
    time: timeOf(feedMs / MINUTE, locale),
    screens: screensWords(
      sum((each) => each.screens),
      locale,
    ),
  };
  return (
    <Section id="feeds" title={i18n.t('dashboard.feeds')} lead={i18n.t('dashboard.feeds_lead')}>
      {feedMs > 0 ? (
        <Chart
          title={title}
          summary={
            countsHidden ? i18n.t('dashboard.feeds_summary_uncounted') : i18n.t('dashboard.feeds_summary', summary)
          }
          table={countsHidden ? null : () => tableOf(figures, telling)}
        >
          <Bars
            title={title}
            bars={steps.map((each) => {
              const { label, when } = stepWords(step, each, locale);
              return { label, words: wordsOf(when, each, telling), minutes: each.feedMs / MINUTE };
            })}
            tick={countsHidden ? null : briefTime}
            hint={i18n.t('dashboard.chart_hint')}
          />
        </Chart>
      ) : (
        <p>{i18n.t('dashboard.feeds_none')}</p>
      )}
      {!countsHidden && <Intentions intentions={intentions} locale={locale} />}
      <p class="quiet small">{i18n.t('dashboard.feeling')}</p>
    </Section>
  );
}
