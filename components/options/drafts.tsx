import { i18n } from '#i18n';
import { PHRASES } from '../../content/phrases/index.ts';
import type { OptionsView, SiteView } from '../../lib/messages/messages.ts';
import { SiteMark } from '../site-mark.tsx';
import { Switch } from '../switch.tsx';
import { Section } from './section.tsx';

interface DraftsProps {
  view: OptionsView;
  locale: string;
  onSwitch: (site: string, on: boolean) => void;
}

/** Whether drafts are noticed, site by site, with what is read for it said before anything can be switched on (rule 7). */
export function Drafts({ view, locale, onSwitch }: DraftsProps) {
  const sites = view.sites.filter((site) => site.on && site.kind !== 'social');
  const names = PHRASES.map(({ name }) => name);
  const languages = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return (
    <Section id="drafts">
      <p class="quiet">{i18n.t('options.drafts_read')}</p>
      <p class="quiet">{i18n.t('options.drafts_limits')}</p>
      <p class="quiet">{i18n.t('options.drafts_languages', { languages })}</p>
      {sites.length === 0 && <p class="quiet">{i18n.t('options.drafts_none')}</p>}
      <ul>
        {sites.map((site) => (
          <DraftsOn
            key={site.id}
            site={site}
            on={view.settings.sites[site.id]?.drafts === true}
            onSwitch={(on) => onSwitch(site.id, on)}
          />
        ))}
      </ul>
    </Section>
  );
}

function DraftsOn({ site, on, onSwitch }: { site: SiteView; on: boolean; onSwitch: (on: boolean) => void }) {
  return (
    <li class="options-row">
      <SiteMark name={site.name} />
      <div class="options-row-words">
        <p>{site.name}</p>
        <p class="quiet small">{i18n.t(standing(site, on))}</p>
      </div>
      <Switch label={i18n.t('options.drafts_notice', { site: site.name })} on={on} onChange={onSwitch} />
    </li>
  );
}

function standing({ granted }: SiteView, on: boolean) {
  if (!on) return 'options.drafts_off';
  return granted ? 'options.drafts_on' : 'common.not_allowed';
}
