import { i18n } from '#i18n';
import type { Intention } from '../../lib/core/figures/intentions.ts';
import { quantile } from '../../lib/core/figures/quantile.ts';
import { Chart, type Table } from '../charts/chart.tsx';
import { Pairs } from '../charts/pairs.tsx';
import { sentence } from '../popup/words.ts';
import { longDay, shortDay } from './days.ts';
import { briefTime, countWord, timeOf } from './telling.ts';

const MINUTE = 60_000;
/** So many are drawn, the newest; more would be a wall. */
const DRAWN = 12;

/** The middle of some lengths of time, ms. */
function typical(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return quantile(sorted.length, 0.5, (rank) => sorted[rank] ?? 0);
}

function wordsOf({ day, chosenMs, wasMs }: Intention, locale: string): string {
  const when = sentence(longDay(day, locale), locale);
  const times = { chosen: timeOf(chosenMs / MINUTE, locale), was: timeOf(wasMs / MINUTE, locale) };
  return i18n.t('dashboard.intentions_value', { day: when, ...times });
}

function tableOf(intentions: readonly Intention[], locale: string): Table {
  return {
    columns: [i18n.t('dashboard.when_day'), i18n.t('dashboard.intentions_chosen'), i18n.t('dashboard.intentions_was')],
    rows: intentions.map(({ day, chosenMs, wasMs }) => [
      sentence(longDay(day, locale), locale),
      briefTime(chosenMs / MINUTE),
      briefTime(wasMs / MINUTE),
    ]),
  };
}

function summaryOf(intentions: readonly Intention[], locale: string): string {
  const chosen = timeOf(typical(intentions.map(({ chosenMs }) => chosenMs)) / MINUTE, locale);
  const was = timeOf(typical(intentions.map(({ wasMs }) => wasMs)) / MINUTE, locale);
  const said = sentence(i18n.t('dashboard.intentions_summary', { chosen, was }), locale);
  if (intentions.length <= DRAWN) return said;
  return `${said} ${i18n.t('dashboard.intentions_newest', { count: countWord(DRAWN, locale) })}`;
}

/** What was chosen at the door of a feed, and how long it was then; the newest first. Nothing but figures, so not for hidden counts. */
export function Intentions({ intentions, locale }: { intentions: readonly Intention[]; locale: string }) {
  const newest = intentions.toReversed();
  const title = i18n.t('dashboard.intentions_chart');
  if (newest.length === 0) return <p class="quiet small">{i18n.t('dashboard.intentions_none')}</p>;
  return (
    <Chart title={title} summary={summaryOf(newest, locale)} table={() => tableOf(newest, locale)}>
      <Pairs
        title={title}
        pairs={newest.slice(0, DRAWN).map((each) => ({
          label: shortDay(each.day, locale),
          words: wordsOf(each, locale),
          chosen: each.chosenMs / MINUTE,
          was: each.wasMs / MINUTE,
        }))}
        tick={briefTime}
        hint={i18n.t('dashboard.intentions_key')}
      />
    </Chart>
  );
}
