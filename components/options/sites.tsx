import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteKind } from '../../content/sites/site.ts';
import { thresholdsFor } from '../../lib/core/settings.ts';
import type { OptionsView, SiteView } from '../../lib/messages/messages.ts';
import { SiteMark } from '../site-mark.tsx';
import { useListed } from './listed.ts';
import { WatchedSite } from './watched-site.tsx';

interface SitesProps {
  view: OptionsView;
  onSwitch: (site: string, on: boolean) => void;
  onKind: (site: string, kind: SiteKind) => void;
  onStandard: (site: string) => void;
}

/** The watched sites, and those that may be added. */
export function Sites({ view, onSwitch, onKind, onStandard }: SitesProps) {
  const [added, setAdded] = useState<SiteView | null>(null);
  const listed = useListed(view.sites.filter((site) => site.on).map((site) => site.id));
  const watched = view.sites.filter((site) => listed.has(site.id));
  const others = view.sites.filter((site) => !listed.has(site.id));
  const addedNow = added && listed.has(added.id) ? added : null;

  useEffect(() => {
    if (addedNow) document.getElementById(switchId(addedNow.id))?.focus();
  }, [addedNow]);

  function add(site: SiteView) {
    onSwitch(site.id, true);
    setAdded(site);
  }

  return (
    <>
      <section class="options-section">
        <h2 class="options-heading">{i18n.t('options.watched')}</h2>
        <p class="quiet">{i18n.t(watched.length > 0 ? 'options.watched_intro' : 'options.none')}</p>
        <p class="unseen" role="status">
          {addedNow && isOn(view, addedNow) && i18n.t('options.added', { site: addedNow.name })}
        </p>
        <ul class="options-sites">
          {watched.map((site) => (
            <WatchedSite
              key={site.id}
              site={site}
              figures={thresholdsFor(view.settings, site.id)}
              switchId={switchId(site.id)}
              onSwitch={(on) => onSwitch(site.id, on)}
              onKind={(kind) => onKind(site.id, kind)}
              onStandard={() => onStandard(site.id)}
            />
          ))}
        </ul>
      </section>
      {others.length > 0 && <MoreSites sites={others} onAdd={add} />}
    </>
  );
}

/** As it stands now: a site just added is off again where the browser's question was answered with no. */
function isOn({ sites }: OptionsView, { id }: SiteView): boolean {
  return sites.some((site) => site.id === id && site.on);
}

function switchId(site: string): string {
  return `switch-${site}`;
}

function MoreSites({ sites, onAdd }: { sites: readonly SiteView[]; onAdd: (site: SiteView) => void }) {
  return (
    <section class="options-section">
      <h2 class="options-heading">{i18n.t('options.more')}</h2>
      <p class="quiet">{i18n.t('options.more_intro')}</p>
      <ul class="options-more">
        {sites.map((site) => (
          <li key={site.id}>
            <button
              type="button"
              class="options-add"
              aria-label={i18n.t('options.add', { site: site.name })}
              onClick={() => onAdd(site)}
            >
              <SiteMark name={site.name} />
              <span>{site.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
