import { i18n } from '#i18n';
import { type Settings, type SiteChange, thresholdsFor } from '../../lib/core/settings.ts';
import type { SiteView } from '../../lib/messages/messages.ts';
import type { Keeping } from './latest.ts';
import { SiteRules } from './site-rules.tsx';

interface WatchedSiteProps {
  site: SiteView;
  /** It shares its switch, so its own name stands with what is its own. */
  named: boolean;
  settings: Omit<Settings, 'watchedPages'>;
  locale: string;
  /** Has the browser ask, within the click. */
  onAsk: () => void;
  onChange: (change: SiteChange) => Keeping;
}

const KINDS = [
  ['social', 'options.kind_social'],
  ['messaging', 'options.kind_messaging'],
  ['both', 'options.kind_both'],
] as const;

/** One watched site: what it is used for, how it stands with the browser, and its own rules. */
export function WatchedSite({ site, named, settings, locale, onAsk, onChange }: WatchedSiteProps) {
  return (
    <div class="watched-more">
      {named && <h3 class="options-subheading watched-part">{site.name}</h3>}
      {site.on && <Kinds site={site} onChange={onChange} />}
      <Standing site={site} onAsk={onAsk} />
      {site.on && site.step === 'relaxed' && (
        <Less settings={settings} site={site.id} onUsual={() => onChange({ step: null })} />
      )}
      {site.on && <SiteRules site={site} settings={settings} locale={locale} onChange={onChange} />}
    </div>
  );
}

function Kinds({ site, onChange }: Pick<WatchedSiteProps, 'site' | 'onChange'>) {
  return (
    <fieldset class="kinds">
      <legend class="unseen">{i18n.t('options.kind', { site: site.name })}</legend>
      {KINDS.map(([kind, text]) => (
        <label key={kind} class="kind">
          <input
            type="radio"
            class="unseen"
            name={`kind-${site.id}`}
            value={kind}
            checked={site.kind === kind}
            onChange={() => onChange({ kind })}
          />
          {i18n.t(text)}
        </label>
      ))}
    </fieldset>
  );
}

function Standing({ site, onAsk }: Pick<WatchedSiteProps, 'site' | 'onAsk'>) {
  if (!site.on) return <p class="quiet small">{i18n.t('options.switched_off')}</p>;
  if (site.granted) return <p class="quiet small">{i18n.t('options.allowed')}</p>;
  return (
    <>
      <p class="quiet small">{i18n.t('common.not_allowed')}</p>
      <button type="button" class="button button-small" onClick={onAsk}>
        {i18n.t('common.ask')}
      </button>
    </>
  );
}

function Less({ settings, site, onUsual }: Pick<WatchedSiteProps, 'settings'> & { site: string; onUsual: () => void }) {
  return (
    <p class="watched-less quiet small">
      {i18n.t('options.less', { ...thresholdsFor(settings, site) })}{' '}
      <button type="button" class="link" onClick={onUsual}>
        {i18n.t('options.less_back')}
      </button>
    </p>
  );
}
