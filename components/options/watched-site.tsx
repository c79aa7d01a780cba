import { i18n } from '#i18n';
import type { SiteKind } from '../../content/sites/site.ts';
import type { Thresholds } from '../../lib/core/settings.ts';
import type { SiteView } from '../../lib/messages/messages.ts';
import { SiteMark } from '../site-mark.tsx';
import { Switch } from '../switch.tsx';

interface WatchedSiteProps {
  site: SiteView;
  /** The figures that hold on this site. */
  figures: Thresholds;
  switchId: string;
  onSwitch: (on: boolean) => void;
  onKind: (kind: SiteKind) => void;
  onStandard: () => void;
}

const KINDS = [
  ['social', 'options.kind_social'],
  ['messaging', 'options.kind_messaging'],
  ['both', 'options.kind_both'],
] as const;

/** One site of the list: its switch, what it is used for, and how it stands with the browser. */
export function WatchedSite({ site, figures, switchId, onSwitch, onKind, onStandard }: WatchedSiteProps) {
  return (
    <li class="watched">
      <div class="watched-head">
        <SiteMark name={site.name} />
        <span class="watched-name">{site.name}</span>
        <Switch id={switchId} label={i18n.t('common.watch', { site: site.name })} on={site.on} onChange={onSwitch} />
      </div>
      <div class="watched-more">
        {site.on && <Kinds site={site} onKind={onKind} />}
        <Standing site={site} onAsk={() => onSwitch(true)} />
        {site.on && site.step === 'relaxed' && <Less figures={figures} onStandard={onStandard} />}
      </div>
    </li>
  );
}

function Kinds({ site, onKind }: Pick<WatchedSiteProps, 'site' | 'onKind'>) {
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
            onChange={() => onKind(kind)}
          />
          {i18n.t(text)}
        </label>
      ))}
    </fieldset>
  );
}

function Standing({ site, onAsk }: { site: SiteView; onAsk: () => void }) {
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

function Less({ figures, onStandard }: Pick<WatchedSiteProps, 'figures' | 'onStandard'>) {
  return (
    <p class="watched-less quiet small">
      {i18n.t('options.less', { ...figures })}{' '}
      <button type="button" class="link" onClick={onStandard}>
        {i18n.t('options.less_back')}
      </button>
    </p>
  );
}
