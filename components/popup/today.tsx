import { i18n } from '#i18n';
import type { PopupView } from '../../lib/messages/messages.ts';
import { DayStrip } from '../day-strip.tsx';
import { apartWords, type Telling, todayWords } from './sentences.ts';

/** Today in one sentence, how far apart the looks are, and the day as a strip. */
export function Today({ view, telling }: { view: PopupView; telling: Telling }) {
  const { what, room, roomLabel } = todayWords(view.today, telling);
  const apart = view.apart && apartWords(view.apart, view.today.strip.day, telling);
  const hint = view.empty ? i18n.t('popup.day_empty_hint') : (apart ?? room);
  return (
    <section class="popup-today">
      <h1 class="voice" tabIndex={-1}>
        {what}
      </h1>
      {hint && <p class="popup-hint quiet small">{hint}</p>}
      <DayStrip
        strip={view.today.strip}
        label={room ? `${what} ${room}` : what}
        uncounted={telling.countsHidden}
        labels={{ locale: telling.locale, calm: roomLabel }}
      />
    </section>
  );
}
