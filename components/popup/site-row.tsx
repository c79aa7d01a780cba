import { i18n } from '#i18n';
import type { SiteView } from '../../lib/messages/messages.ts';
import { SiteMark } from '../site-mark.tsx';
import { Switch } from '../switch.tsx';

interface SiteRowProps {
  /** The site of the tab in front; null where Unspiral knows none. */
  site: SiteView | null;
  onSwitch: (site: string, on: boolean) => void;
}

/** The site in front, and its one switch. */
export function SiteRow({ site, onSwitch }: SiteRowProps) {
  if (!site) return <p class="site-row-unknown quiet">{i18n.t('popup.unknown')}</p>;
  return (
    <section class="site-row">
      <SiteMark name={site.name} />
      <span class="site-row-name">{site.name}</span>
      <Switch
        label={i18n.t('common.watch', { site: site.name })}
        on={site.on}
        onChange={(on) => onSwitch(site.id, on)}
      />
      {site.on && !site.granted && <NotAllowed onAsk={() => onSwitch(site.id, true)} />}
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
