import { i18n } from '#i18n';
import { listOf } from '../list.ts';
import { CupDrawing } from './drawings.tsx';
import { Next, Screen } from './screen.tsx';

interface EndProps {
  onClose: () => void;
  onSettings: () => void;
}

/** The browser allowed the sites: what happens next. */
export function Done({ sites, locale, ...ways }: EndProps & { sites: readonly { name: string }[]; locale: string }) {
  return (
    <Screen title={i18n.t('welcome.done_title')} picture={<CupDrawing />} buttons={<Ways {...ways} />}>
      <p>{i18n.t('welcome.done_sites', { sites: listOf(sites, locale) })}</p>
      <p>{i18n.t('welcome.done_text')}</p>
      <p>{i18n.t('welcome.done_popup')}</p>
    </Screen>
  );
}

/** The browser did not allow them, which is as good an answer. */
export function Refused({ onAgain, onLater }: { onAgain: () => void; onLater: () => void }) {
  const buttons = (
    <>
      <Next label={i18n.t('welcome.try_again')} onNext={onAgain} />
      <button type="button" class="button" onClick={onLater}>
        {i18n.t('welcome.not_now')}
      </button>
    </>
  );
  return (
    <Screen title={i18n.t('welcome.refused_title')} picture={<CupDrawing />} buttons={buttons}>
      <p>{i18n.t('welcome.refused_text')}</p>
    </Screen>
  );
}

/** The person would rather choose another time. */
export function Later(ways: EndProps) {
  return (
    <Screen title={i18n.t('welcome.later_title')} picture={<CupDrawing />} buttons={<Ways {...ways} />}>
      <p>{i18n.t('welcome.later_text')}</p>
    </Screen>
  );
}

function Ways({ onClose, onSettings }: EndProps) {
  return (
    <>
      <Next label={i18n.t('welcome.done_close')} onNext={onClose} />
      <button type="button" class="button" onClick={onSettings}>
        {i18n.t('welcome.done_settings')}
      </button>
    </>
  );
}
