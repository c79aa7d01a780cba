import { i18n } from '#i18n';
import type { WeekFigures } from '../../lib/core/figures/week.ts';
import { sentence } from '../popup/words.ts';
import { weekday } from '../times.ts';
import { clock } from './days.ts';
import { countWord, type Telling, timeOf } from './telling.ts';

const MINUTE = 60_000;

function looksSentence({ looks, most }: WeekFigures, { locale, countsHidden }: Telling): string {
  if (looks === 0) return i18n.t('dashboard.week_looks_none');
  if (countsHidden) return i18n.t('dashboard.week_looks_uncounted');
  const said = i18n.t('dashboard.week_looks', looks, { count: countWord(looks, locale) });
  if (!most) return i18n.t('dashboard.week_looks_plain', { looks: said });
  const day = weekday(most.day, locale, 'long');
  return i18n.t('dashboard.week_looks_most', { looks: said, most: countWord(most.looks, locale), day });
}

function calmSentence({ calm }: WeekFigures, { locale, countsHidden }: Telling): string {
  if (!calm) return i18n.t('dashboard.week_calm_none');
  const day = weekday(calm.day, locale, 'long');
  if (countsHidden) return i18n.t('dashboard.week_calm_uncounted', { day });
  return i18n.t('dashboard.week_calm', {
    day,
    time: timeOf(calm.minutes, locale),
    from: clock(calm.from, locale),
    to: clock(calm.to, locale),
  });
}

function feedSentence({ feedMs, moments }: WeekFigures, { locale, countsHidden }: Telling): string {
  const feeds = countsHidden ? i18n.t('dashboard.week_some_time') : timeOf(feedMs / MINUTE, locale);
  const loops = countsHidden
    ? i18n.t('dashboard.week_some_loops')
    : i18n.t('dashboard.week_loops', moments, { count: countWord(moments, locale) });
  if (feedMs > 0 && moments > 0) return i18n.t('dashboard.week_feeds_and_loops', { feeds, loops });
  if (feedMs > 0) return i18n.t('dashboard.week_feeds', { feeds });
  return moments > 0 ? i18n.t('dashboard.week_only_loops', { loops }) : i18n.t('dashboard.week_neither');
}

/** A week in three sentences made from its figures, with nothing compared and nothing praised; one where nothing was. */
export function weekSentences(week: WeekFigures, telling: Telling): string[] {
  if (week.days === 0) return [i18n.t('dashboard.week_nothing')];
  const sentences = [looksSentence(week, telling), calmSentence(week, telling), feedSentence(week, telling)];
  return sentences.map((each) => sentence(each, telling.locale));
}
