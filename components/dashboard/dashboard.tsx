import './dashboard.css';
import { i18n } from '#i18n';
import { daysFrom } from '../../lib/core/figures/calendar-days.ts';
import type { RangeId } from '../../lib/core/figures/range.ts';
import type { DashboardView } from '../../lib/messages/messages.ts';
import { Choice } from './choice.tsx';
import { spanOfDays } from './days.ts';
import { Feeds } from './feeds.tsx';
import { Helps } from './helps.tsx';
import { Moments } from './moments.tsx';
import { Rhythm } from './rhythm.tsx';
import { Room } from './room.tsx';
import { countWord, type Telling } from './telling.ts';
import { Week } from './week.tsx';

interface DashboardProps {
  view: DashboardView;
  locale: string;
  onRange: (range: RangeId) => void;
  onSite: (site: string | null) => void;
  onWeek: (weeksAgo: number) => void;
  /** Resolves once the line of the week that is shown is kept. */
  onLine: (text: string) => Promise<void>;
  onSettings: () => void;
  onData: () => void;
}

/** The page of figures: a week in words, then a range and a site, and five questions about them. */
export function Dashboard({ view, locale, onRange, onSite, onWeek, onLine, onSettings, onData }: DashboardProps) {
  const { asked, countsHidden, first } = view;
  const telling = { locale, countsHidden };
  return (
    <main class="dashboard">
      <header class="dash-head">
        <h1 class="title">{i18n.t('dashboard.title')}</h1>
        <p class="quiet">{i18n.t('dashboard.here')}</p>
        {countsHidden && <p>{i18n.t('dashboard.hidden')}</p>}
      </header>
      {first === null ? (
        <Nothing />
      ) : (
        <>
          <Week
            week={view.week}
            weeksAgo={asked.weeksAgo}
            first={first}
            telling={telling}
            onWeek={onWeek}
            onLine={onLine}
          />
          <div class="dash-range">
            <Choice asked={asked} sites={view.sites} onRange={onRange} onSite={onSite} />
            <p class="quiet small" role="status">
              {rangeWords(view, telling)}
            </p>
            {first === view.today && <p>{i18n.t('dashboard.one_day')}</p>}
          </div>
          <Range view={view} telling={telling} />
          <Helps view={view} telling={telling} onSettings={onSettings} />
        </>
      )}
      <YourData onData={onData} />
    </main>
  );
}

function Nothing() {
  return (
    <section class="dash-nothing">
      <p class="voice">{i18n.t('dashboard.empty')}</p>
      <p class="quiet">{i18n.t('dashboard.empty_how')}</p>
    </section>
  );
}

/** What the figures of a range are of. */
function rangeWords({ figures, first }: DashboardView, { locale, countsHidden }: Telling): string {
  const span = spanOfDays(first !== null && first > figures.from ? first : figures.from, figures.to, locale);
  if (countsHidden) return i18n.t('dashboard.counted_uncounted', { span });
  const days = i18n.t('dashboard.days', figures.days, { count: countWord(figures.days, locale) });
  return i18n.t('dashboard.counted', { span, days });
}

function Range({ view, telling }: { view: DashboardView; telling: Telling }) {
  const { figures, said, intentions, keepDays } = view;
  // A day of which nothing is known needs no word about how long moments are kept.
  const from = view.first !== null && view.first > figures.from ? view.first : figures.from;
  const keptDays = daysFrom(from, view.today) > keepDays ? keepDays : null;
  if (figures.days === 0) return <p class="voice dash-nothing">{i18n.t('dashboard.empty_range')}</p>;
  return (
    <>
      <Rhythm rhythm={figures.rhythm} telling={telling} />
      <Room figures={figures} telling={telling} />
      <Feeds figures={figures} intentions={intentions} telling={telling} />
      <Moments said={said} keptDays={keptDays} telling={telling} />
    </>
  );
}

function YourData({ onData }: { onData: () => void }) {
  return (
    <section class="dash-data screen-only" aria-labelledby="data">
      <h2 class="week-heading" id="data">
        {i18n.t('dashboard.your_data')}
      </h2>
      <p class="quiet">{i18n.t('dashboard.your_data_lead')}</p>
      <button type="button" class="link" onClick={onData}>
        {i18n.t('dashboard.your_data_open')}
      </button>
    </section>
  );
}
