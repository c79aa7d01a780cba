import { i18n } from '#i18n';
import type { DayReport } from '../../lib/core/report.ts';
import { DayStrip } from '../day-strip.tsx';
import { weekday } from '../times.ts';
import { type Telling, weekDayWords } from './sentences.ts';

/** The six days before today, each as a small strip, and what the marks on it mean. */
export function Week({ days, telling }: { days: readonly DayReport[]; telling: Telling }) {
  return (
    <section class="week">
      <div class="week-head">
        <h2 class="week-title">{i18n.t('popup.week')}</h2>
        <p class="week-key">
          <span class="week-key-look">{i18n.t('popup.key_look')}</span>
          <span class="week-key-feed">{i18n.t('popup.key_feed')}</span>
        </p>
      </div>
      <ul>
        {days.map((day) => (
          <li key={day.strip.day} class="week-day">
            <span class="week-name" aria-hidden="true">
              {weekday(day.strip.day, telling.locale, 'short')}
            </span>
            <DayStrip strip={day.strip} label={weekDayWords(day, telling)} uncounted={telling.countsHidden} />
          </li>
        ))}
      </ul>
    </section>
  );
}
