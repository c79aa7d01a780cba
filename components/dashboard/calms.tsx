import { i18n } from '#i18n';
import type { Calm } from '../../lib/core/figures/room.ts';
import { sentence } from '../popup/words.ts';
import { clock, longDay } from './days.ts';
import { briefTime, type Telling } from './telling.ts';

/** The longest calm stretches, each as long as it was beside the longest of them. */
export function Calms({ calms, telling }: { calms: readonly Calm[]; telling: Telling }) {
  const { locale, countsHidden } = telling;
  const longest = calms[0]?.minutes ?? 1;
  return (
    <div class="calms">
      <h3 class="chart-title">{i18n.t('dashboard.calms')}</h3>
      <p class="quiet small">{i18n.t('dashboard.calms_lead')}</p>
      {calms.length === 0 && <p>{i18n.t('dashboard.calms_none')}</p>}
      <ul>
        {calms.map(({ day, minutes, from, to }) => (
          <li key={day} class="calm">
            <span class="calm-bar" style={{ '--long': countsHidden ? '100%' : `${(minutes / longest) * 100}%` }}>
              {!countsHidden && briefTime(minutes)}
            </span>
            <span class="small">
              {countsHidden
                ? sentence(longDay(day, locale), locale)
                : i18n.t('dashboard.calm', {
                    day: sentence(longDay(day, locale), locale),
                    from: clock(from, locale),
                    to: clock(to, locale),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
