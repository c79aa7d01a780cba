import { i18n } from '#i18n';
import { dayAfter } from '../../lib/core/figures/calendar-days.ts';
import type { DashboardView } from '../../lib/messages/messages.ts';
import { spanOfDays } from './days.ts';
import type { Telling } from './telling.ts';
import { WeekLine } from './week-line.tsx';
import { weekSentences } from './week-words.ts';

interface WeekProps {
  week: DashboardView['week'];
  /** 0: the week that holds today. */
  weeksAgo: number;
  /** The first day of which anything is known: there is no week before its own. */
  first: string | null;
  telling: Telling;
  onWeek: (weeksAgo: number) => void;
  onLine: (text: string) => Promise<void>;
}

/** A week in words, the one before it and the one after it, and a line of one's own. */
export function Week({ week, weeksAgo, first, telling, onWeek, onLine }: WeekProps) {
  const { monday } = week;
  const { locale } = telling;
  const hasBefore = first !== null && first < monday;
  return (
    <section class="dash-week" aria-labelledby="week">
      <h2 class="week-heading" id="week">
        {i18n.t('dashboard.week')}
        <span class="quiet small">{spanOfDays(monday, dayAfter(monday, 6), locale)}</span>
      </h2>
      <div class="week-sentences voice" role="status">
        {weekSentences(week, telling).map((each) => (
          <p key={each}>{each}</p>
        ))}
      </div>
      <WeekLine key={monday} line={week.line} most={week.mostLine} onLine={onLine} />
      {(hasBefore || weeksAgo > 0) && (
        <div class="week-turn screen-only">
          <button type="button" class="link" disabled={!hasBefore} onClick={() => onWeek(weeksAgo + 1)}>
            {i18n.t('dashboard.week_earlier')}
          </button>
          <button type="button" class="link" disabled={weeksAgo === 0} onClick={() => onWeek(weeksAgo - 1)}>
            {i18n.t('dashboard.week_later')}
          </button>
        </div>
      )}
    </section>
  );
}
