import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteChange } from '../../lib/core/settings.ts';
import type { OptionsView } from '../../lib/messages/messages.ts';
import { listOf } from '../list.ts';
import type { Keeping } from './latest.ts';
import { useListed } from './listed.ts';
import { MoreSites } from './more-sites.tsx';
import { Section } from './section.tsx';
import { isSwitchedOn, type SwitchView, switchViews } from './switch-views.ts';
import { WatchedSwitch } from './watched-switch.tsx';

export interface SiteWays {
  /** Switches sites, by id; on asks the browser too, so this is called within the click. */
  onSwitch: (sites: readonly string[], on: boolean) => Keeping;
  /** Changes what holds on one site. */
  onSite: (site: string, change: SiteChange) => Keeping;
  /** Gives each site of a switch one of its own, or makes them one again. */
  onSplit: (id: string, split: boolean) => Keeping;
}

interface SitesProps extends SiteWays {
  view: OptionsView;
  locale: string;
}

/** The watched sites with their rules, and those that may be added. */
export function Sites({ view, locale, onSwitch, onSite, onSplit }: SitesProps) {
  const [added, setAdded] = useState<SwitchView | null>(null);
  const listed = useListed(view.sites.filter((site) => site.on).map((site) => site.id));
  const isListed = ({ sites }: SwitchView) => sites.some(({ id }) => listed.has(id));
  const switches = switchViews(view);
  const watched = switches.filter(isListed);
  const others = switches.filter((each) => !isListed(each));
  const addedNow = watched.find(({ id }) => id === added?.id);

  useEffect(() => {
    if (addedNow) document.getElementById(switchId(addedNow.id))?.focus();
  }, [addedNow?.id]);

  function add(chosen: SwitchView) {
    onSwitch(idsOf(chosen), true);
    setAdded(chosen);
  }

  return (
    <>
      <Section id="sites" also={i18n.t('options.sites_also')}>
        <p class="quiet">{i18n.t(watched.length > 0 ? 'options.watched_intro' : 'options.none')}</p>
        <p class="unseen" role="status">
          {addedNow && isSwitchedOn(addedNow) && i18n.t('options.added', { site: listOf(addedNow.sites, locale) })}
        </p>
        <ul class="options-sites">
          {watched.map((each) => (
            <WatchedSwitch
              key={each.id}
              of={each}
              switchId={switchId(each.id)}
              settings={view.settings}
              locale={locale}
              onSwitch={(on) => onSwitch(idsOf(each), on)}
              onAsk={(site) => onSwitch([site], true)}
              onSite={onSite}
              onSplit={(split) => onSplit(each.id, split)}
            />
          ))}
        </ul>
      </Section>
      <MoreSites switches={others} settings={view.settings} locale={locale} onAdd={add} />
    </>
  );
}

function idsOf({ sites }: SwitchView): readonly string[] {
  return sites.map(({ id }) => id);
}

function switchId(id: string): string {
  return `switch-${id}`;
}
