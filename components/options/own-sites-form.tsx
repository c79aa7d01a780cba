import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteKind } from '../../content/sites/site.ts';
import { type CustomRule, customSite } from '../../lib/core/sites/custom.ts';
import { shownHost } from '../../lib/core/sites/host-name.ts';
import { hasWholeSite } from '../../lib/core/sites/own-sites.ts';
import { Choice } from './own-sites-choice.tsx';

interface OwnSiteFormProps {
  from: CustomRule;
  isNew: boolean;
  /** Called within the click. @returns whether the browser allowed it. */
  onKeep: (rule: CustomRule) => Promise<boolean>;
  onCancel: () => void;
}

/** How much of a site is watched, and what for. Nothing is kept before the browser has allowed it. */
export function OwnSiteForm({ from, isNew, onKeep, onCancel }: OwnSiteFormProps) {
  const first = useRef<HTMLHeadingElement>(null);
  const [kind, setKind] = useState<SiteKind>(from.kind);
  const [scope, setScope] = useState<CustomRule['scope']>(from.scope);
  const [include, setInclude] = useState((from.include ?? []).join(' '));
  const [exclude, setExclude] = useState((from.exclude ?? []).join(' '));
  const [refused, setRefused] = useState(false);
  const { name } = customSite(from);

  useEffect(() => first.current?.focus(), []);

  async function keep(event: Event) {
    event.preventDefault();
    const rule = { ...from, kind, scope, include: pathsIn(include), exclude: pathsIn(exclude) };
    setRefused(!(await onKeep(rule)));
  }

  return (
    <form class="own-site-form own-site-rule" onSubmit={keep}>
      <h3 class="own-site-name" tabIndex={-1} ref={first}>
        {name}
      </h3>
      <Choice
        name={i18n.t('own_sites.kind')}
        choices={[
          ['social', i18n.t('options.kind_social')],
          ['messaging', i18n.t('options.kind_messaging')],
          ['both', i18n.t('options.kind_both')],
        ]}
        chosen={kind}
        onChoose={setKind}
      />
      {from.domain !== null && hasWholeSite(from) && (
        <Choice
          name={i18n.t('own_sites.scope')}
          choices={[
            ['host', i18n.t('own_sites.scope_host', { host: shownHost(from.host) })],
            ['site', i18n.t('own_sites.scope_site', { domain: shownHost(from.domain) })],
          ]}
          chosen={scope}
          onChoose={setScope}
        />
      )}
      {from.port && <p class="quiet small">{i18n.t('own_sites.ports', { port: from.port })}</p>}
      <details class="own-site-parts" open={include + exclude !== ''}>
        <summary class="link small">{i18n.t('own_sites.parts')}</summary>
        <p class="quiet small">{i18n.t('own_sites.parts_intro')}</p>
        <PathsField label={i18n.t('own_sites.only')} paths={include} onChange={setInclude} />
        <PathsField label={i18n.t('own_sites.never')} paths={exclude} onChange={setExclude} />
      </details>
      <div class="own-foot">
        <button type="submit" class="button button-small button-first">
          {i18n.t(isNew ? 'own_sites.add' : 'own_sites.keep')}
        </button>
        <button type="button" class="link small" onClick={onCancel}>
          {i18n.t(isNew ? 'own_sites.cancel' : 'own_sites.leave')}
        </button>
        <p class="small" role="status">
          {refused && i18n.t('own_sites.refused')}
        </p>
      </div>
    </form>
  );
}

function PathsField({ label, paths, onChange }: { label: string; paths: string; onChange: (paths: string) => void }) {
  const id = useId();
  return (
    <div class="own-site-paths">
      <label class="own-label small" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="own-site-field"
        type="text"
        dir="ltr"
        autocapitalize="off"
        autocomplete="off"
        spellcheck={false}
        value={paths}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}

/** Paths as somebody types them: one after another, with commas or without, each from its slash. */
function pathsIn(text: string): string[] {
  return text
    .split(/[\s,]+/)
    .filter((path) => path !== '')
    .map((path) => (path.startsWith('/') ? path : `/${path}`));
}
