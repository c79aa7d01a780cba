import './own-sites.css';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/core/settings.ts';
import { type CustomRule, customSite, idOfRule } from '../../lib/core/sites/custom.ts';
import { OwnSiteAddress } from './own-sites-address.tsx';
import { OwnSiteForm } from './own-sites-form.tsx';
import { OwnSite } from './own-sites-row.tsx';
import { Section } from './section.tsx';

interface OwnSitesProps {
  settings: Pick<Settings, 'ownSites'>;
  /**
   * Keeps a site of one's own, new or changed; called within the click, for the browser has to be asked.
   * @returns whether the browser allowed it: where not, nothing has changed.
   */
  onKeep: (rule: CustomRule) => Promise<boolean>;
  onRemove: (site: string) => void;
}

/** Sites the atlas does not know, added by their address: each can be changed, removed and put back. */
export function OwnSites({ settings, onKeep, onRemove }: OwnSitesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [found, setFound] = useState<CustomRule | null>(null);
  const [removed, setRemoved] = useState<CustomRule | null>(null);
  const [said, setSaid] = useState('');

  /** The button that has the focus goes with what it belongs to. */
  const toHeading = () => heading.current?.focus();

  async function keep(rule: CustomRule, done: string): Promise<boolean> {
    const { name } = customSite(rule);
    setSaid('');
    const allowed = await onKeep(rule);
    setSaid(allowed ? i18n.t(done === 'added' ? 'own_sites.added' : 'own_sites.changed', { site: name }) : '');
    if (allowed) setRemoved(null);
    return allowed;
  }

  async function add(rule: CustomRule): Promise<boolean> {
    const allowed = await keep(rule, 'added');
    if (!allowed) return false;
    setFound(null);
    toHeading();
    return true;
  }

  function remove(rule: CustomRule) {
    onRemove(idOfRule(rule));
    setRemoved(rule);
    setSaid('');
    toHeading();
  }

  return (
    <Section id="own" heading={heading}>
      <p class="quiet">{i18n.t('own_sites.intro')}</p>
      <div class="own-site-said small" role="status">
        {said}
        {removed && i18n.t('own_sites.removed', { site: customSite(removed).name })}
        {removed && (
          <button type="button" class="link" onClick={() => add(removed)}>
            {i18n.t('own_sites.put_back')}
          </button>
        )}
      </div>
      {settings.ownSites.length > 0 && (
        <ul>
          {settings.ownSites.map((rule) => (
            <OwnSite
              key={idOfRule(rule)}
              rule={rule}
              onKeep={(changed) => keep(changed, 'changed')}
              onRemove={() => remove(rule)}
            />
          ))}
        </ul>
      )}
      {found ? (
        <OwnSiteForm from={found} isNew onKeep={add} onCancel={() => setFound(null)} />
      ) : (
        <OwnSiteAddress
          settings={settings}
          onFound={({ host, domain, port }) => setFound({ host, domain, port, scope: 'host', kind: 'both' })}
        />
      )}
    </Section>
  );
}
