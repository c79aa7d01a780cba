import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupView } from '../../lib/messages/messages.ts';
import { PageRow } from './page-row.tsx';
import type { PopupProps } from './popup.tsx';

interface MoreProps extends Pick<PopupProps, 'locale' | 'onWatch' | 'onPass' | 'onSettings' | 'onDashboard'> {
  view: PopupView;
  open: boolean;
  onOpen: (open: boolean) => void;
  onErase: () => void;
}

/** The last line: *More*, the way to the page of figures and to the settings, and what *More* unfolds. */
export function More({ view, locale, open, onOpen, onErase, ...ways }: MoreProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { site, page } = view;

  function pass(id: string) {
    ways.onPass(id);
    // What is on stands above from now on, and the button that was pressed is gone.
    onOpen(false);
    button.current?.focus();
  }

  return (
    <>
      <div class="popup-ways">
        <button
          type="button"
          class="link more-button"
          ref={button}
          aria-expanded={open}
          aria-controls="more"
          onClick={() => onOpen(!open)}
        >
          {i18n.t('popup.more')}
        </button>
        <button type="button" class="link" onClick={ways.onDashboard}>
          {i18n.t('dashboard.title')}
        </button>
        <button type="button" class="link" onClick={() => ways.onSettings()}>
          {i18n.t('common.settings')}
        </button>
      </div>
      <ul class="more" id="more" hidden={!open}>
        {page && (
          <li>
            <PageRow page={page} locale={locale} onWatch={ways.onWatch} onSettings={() => ways.onSettings('pages')} />
          </li>
        )}
        {site && view.mayPass && (
          <li class="more-row">
            <button type="button" class="button button-small" onClick={() => pass(site.id)}>
              {i18n.t('popup.pass')}
            </button>
            <p class="quiet small">{i18n.t('popup.pass_sense', { site: site.name })}</p>
          </li>
        )}
        <li>
          <button type="button" class="link" onClick={onErase}>
            {i18n.t('popup.erase')}
          </button>
        </li>
      </ul>
    </>
  );
}
