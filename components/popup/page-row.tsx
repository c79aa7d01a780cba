import { i18n } from '#i18n';
import type { PageView } from '../../lib/messages/messages.ts';
import { numberWord, timeWords } from './words.ts';

const MINUTE = 60_000;

interface PageRowProps {
  page: PageView;
  locale: string;
  onWatch: (on: boolean) => void;
  /** Leads to the watched pages in the settings. */
  onSettings: () => void;
}

/** Somebody's page in front: the one button to watch it or to stop (rule 1), and what that means. */
export function PageRow({ page, locale, onWatch, onSettings }: PageRowProps) {
  const { watched, full } = page;
  if (full && !watched) return <Full onSettings={onSettings} />;
  return (
    <div class="more-row">
      <button type="button" class="button button-small" onClick={() => onWatch(!watched)}>
        {i18n.t(watched ? 'popup.page_stop' : 'popup.page_watch')}
      </button>
      <p class="quiet small" role="status">
        {watched && `${i18n.t('popup.page_watched')} `}
        {meaningOf(page, locale)}
        {!watched && ` ${i18n.t('popup.page_key')}`}
      </p>
    </div>
  );
}

function Full({ onSettings }: { onSettings: () => void }) {
  return (
    <div class="more-row">
      <p class="quiet small">{i18n.t('popup.page_full')}</p>
      <button type="button" class="link small" onClick={onSettings}>
        {i18n.t('popup.page_full_settings')}
      </button>
    </div>
  );
}

/** When a card comes here (rule 5), in the figures that hold. */
function meaningOf({ visits: atVisit, minutes }: PageView, locale: string): string {
  const visits = numberWord(i18n, locale, atVisit);
  // Where the second visit of a day is met anyway, how soon it comes changes nothing.
  if (minutes === 0 || atVisit <= 2) return i18n.t('popup.page_visits', { visits });
  return i18n.t('popup.page_visits_or_close', { visits, time: timeWords(i18n, locale, minutes * MINUTE) });
}
