import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type CustomRule, customSite } from '../../lib/core/sites/custom.ts';
import { shownHost } from '../../lib/core/sites/host-name.ts';
import { SiteMark } from '../site-mark.tsx';
import { OwnSiteForm } from './own-sites-form.tsx';

interface OwnSiteProps {
  rule: CustomRule;
  onKeep: (rule: CustomRule) => Promise<boolean>;
  onRemove: () => void;
}

/** One site of the list with what is watched of it, or the form in which that is changed. */
export function OwnSite({ rule, onKeep, onRemove }: OwnSiteProps) {
  const [edited, setEdited] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  const { name } = customSite(rule);

  useEffect(() => {
    if (wasEdited.current && !edited) edit.current?.focus();
    wasEdited.current = edited;
  }, [edited]);

  async function keep(changed: CustomRule): Promise<boolean> {
    const allowed = await onKeep(changed);
    if (allowed) setEdited(false);
    return allowed;
  }

  if (edited) {
    return (
      <li class="options-row">
        <OwnSiteForm from={rule} isNew={false} onKeep={keep} onCancel={() => setEdited(false)} />
      </li>
    );
  }
  return (
    <li class="options-row own-site-row">
      <SiteMark name={name} />
      <div class="options-row-words">
        <p class="own-site-host">{name}</p>
        <p class="quiet small">{extentOf(rule)}</p>
      </div>
      <div class="own-ways small">
        <button
          type="button"
          class="link"
          ref={edit}
          aria-label={i18n.t('own_sites.edit_label', { site: name })}
          onClick={() => setEdited(true)}
        >
          {i18n.t('own_sites.edit')}
        </button>
        <button
          type="button"
          class="link"
          aria-label={i18n.t('own_sites.remove_label', { site: name })}
          onClick={onRemove}
        >
          {i18n.t('own_sites.remove')}
        </button>
      </div>
    </li>
  );
}

/** How much of a site is watched, in a line. */
function extentOf({ host, domain, scope, port, include = [], exclude = [] }: CustomRule): string {
  const whole = scope === 'site' && domain !== null;
  const parts = [
    whole
      ? i18n.t('own_sites.scope_site', { domain: shownHost(domain) })
      : i18n.t('own_sites.scope_host', { host: shownHost(host) }),
    port ? i18n.t('own_sites.at_port', { port }) : '',
    include.length > 0 ? i18n.t('own_sites.only_at', { paths: include.join(' ') }) : '',
    exclude.length > 0 ? i18n.t('own_sites.never_at', { paths: exclude.join(' ') }) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
