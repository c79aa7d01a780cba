import { i18n } from '#i18n';
import type { SiteInFront } from '../../lib/messages/messages.ts';
import { listOf } from '../list.ts';
import { SiteTile } from '../site-tile.tsx';
import { Switch } from '../switch.tsx';

interface SiteRowProps {
  site: SiteInFront;
  locale: string;
  onSwitch: (on: boolean) => void;
  /** Leads to the sites in the settings. */
  onSettings: () => void;
}

/** The site in front, and its one switch. */
export function SiteRow({ site, locale, onSwitch, onSettings }: SiteRowProps) {
  return (
    <section class="site-row">
      <SiteTile id={site.id} name={site.name} />
      <button
        type="button"
        class="site-row-name"
        aria-label={i18n.t('popup.site_settings', { site: site.name })}
        onClick={onSettings}
      >
        {site.name}
        {site.others.length > 0 && (
          <span class="site-row-others quiet small">
            {i18n.t('popup.site_with', { sites: listOf(site.others, locale) })}
          </span>
        )}
      </button>
      <Switch label={i18n.t('common.watch', { site: site.name })} on={site.on} onChange={onSwitch} />
      {site.on && !site.granted && <NotAllowed onAsk={() => onSwitch(true)} />}
    </section>
  );
}

function NotAllowed({ onAsk }: { onAsk: () => void }) {
  return (
    <div class="site-row-ask">
      <p class="quiet small" role="status">
        {i18n.t('common.not_allowed')}
      </p>
      <button type="button" class="button button-small" onClick={onAsk}>
        {i18n.t('common.ask')}
      </button>
    </div>
  );
}
