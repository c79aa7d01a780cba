import { i18n } from '#i18n';
import type { Settings, SiteChange } from '../../lib/core/settings.ts';
import { listOf } from '../list.ts';
import { SiteMark } from '../site-mark.tsx';
import { Switch } from '../switch.tsx';
import type { Keeping } from './latest.ts';
import { isSwitchedOn, type SwitchView } from './switch-views.ts';
import { WatchedSite } from './watched-site.tsx';

interface WatchedSwitchProps {
  of: SwitchView;
  switchId: string;
  settings: Omit<Settings, 'watchedPages'>;
  locale: string;
  onSwitch: (on: boolean) => void;
  /** Has the browser asked for one site, within the click. */
  onAsk: (site: string) => void;
  onSite: (site: string, change: SiteChange) => Keeping;
  onSplit: (split: boolean) => void;
}

/** What one switch stands for: mostly a site, sometimes two that people think of as one thing, which can be split. */
export function WatchedSwitch({ of, switchId, settings, locale, ...ways }: WatchedSwitchProps) {
  const { sites, parts } = of;
  const name = listOf(sites, locale);
  const several = sites.length > 1;
  return (
    <li class="watched">
      <div class="watched-head">
        <SiteMark name={sites[0]?.name ?? ''} />
        <span class="watched-name">{name}</span>
        <Switch
          id={switchId}
          label={i18n.t('common.watch', { site: name })}
          on={isSwitchedOn(of)}
          onChange={ways.onSwitch}
        />
      </div>
      {sites.map((site) => (
        <WatchedSite
          key={site.id}
          site={site}
          named={several}
          settings={settings}
          locale={locale}
          onAsk={() => ways.onAsk(site.id)}
          onChange={(change) => ways.onSite(site.id, change)}
        />
      ))}
      {several && (
        <button type="button" class="link small watched-split" onClick={() => ways.onSplit(true)}>
          {i18n.t('options.split', { sites: name })}
        </button>
      )}
      {parts.length > 1 && (
        <button type="button" class="link small watched-split" onClick={() => ways.onSplit(false)}>
          {i18n.t('options.join', { sites: listOf(parts, locale) })}
        </button>
      )}
    </li>
  );
}
