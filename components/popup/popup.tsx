import './popup.css';
import { i18n } from '#i18n';
import type { PauseFor } from '../../lib/core/pause.ts';
import type { PopupView } from '../../lib/messages/messages.ts';
import { DayStrip } from '../day-strip.tsx';
import { Pause } from '../pause.tsx';
import { PageRow } from './page-row.tsx';
import { type Telling, todayWords } from './sentences.ts';
import { SiteRow } from './site-row.tsx';
import { Week } from './week.tsx';

interface PopupProps {
  view: PopupView;
  locale: string;
  /** Switches a site; on asks the browser too, so this is called within the click. */
  onSwitch: (site: string, on: boolean) => void;
  /** Watches the page in front, or ends that. */
  onWatch: (on: boolean) => void;
  /** Pauses everything; null ends it. */
  onPause: (chosen: PauseFor | null) => void;
  onSettings: () => void;
}

/** The popup: where you are, how today went, the days before, a pause, and the way to the settings. */
export function Popup({ view, locale, onSwitch, onWatch, onPause, onSettings }: PopupProps) {
  const telling = { texts: i18n, locale, countsHidden: view.countsHidden };
  return (
    <div class="popup">
      <main>
        <SiteRow site={view.site} onSwitch={onSwitch} />
        {view.page && <PageRow page={view.page} locale={locale} onWatch={onWatch} />}
        <Today view={view} telling={telling} />
        {!view.empty && <Week days={view.week} telling={telling} />}
      </main>
      <footer class="popup-foot">
        <Pause pause={view.pause} locale={locale} onPause={onPause} />
        <button type="button" class="link" onClick={onSettings}>
          {i18n.t('common.settings')}
        </button>
      </footer>
    </div>
  );
}

function Today({ view, telling }: { view: PopupView; telling: Telling }) {
  const { what, room, roomLabel } = todayWords(view.today, telling);
  const hint = view.empty ? i18n.t('popup.day_empty_hint') : room;
  return (
    <section class="popup-today">
      <h1 class="voice">{what}</h1>
      {hint && <p class="popup-hint quiet small">{hint}</p>}
      <DayStrip
        strip={view.today.strip}
        label={room ? `${what} ${room}` : what}
        labels={{ locale: telling.locale, calm: roomLabel }}
      />
    </section>
  );
}
