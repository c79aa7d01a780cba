import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/core/settings.ts';
import { sitesNamed } from '../../lib/core/sites/find.ts';
import { sitesOf } from '../../lib/core/sites/known.ts';
import { listOf } from '../list.ts';
import { SiteMark } from '../site-mark.tsx';
import { Section } from './section.tsx';
import type { SwitchView } from './switch-views.ts';

interface MoreSitesProps {
  switches: readonly SwitchView[];
  settings: Pick<Settings, 'ownSites'>;
  locale: string;
  /** Called within the click: the browser's prompt needs it. */
  onAdd: (chosen: SwitchView) => void;
}

/** The sites that are not watched, found by any of their names, those for messages apart. */
export function MoreSites({ switches, settings, locale, onAdd }: MoreSitesProps) {
  const [name, setName] = useState('');
  const named = new Set(sitesNamed(name, sitesOf(settings)).map(({ id }) => id));
  const found = switches.filter(({ sites }) => sites.some(({ id }) => named.has(id)));
  const isSocial = ({ sites }: SwitchView) => sites.some(({ kind }) => kind !== 'messaging');
  const group = (title: string, some: readonly SwitchView[]) =>
    some.length > 0 && (
      <>
        <h3 class="options-subheading">{title}</h3>
        <ul class="options-more">
          {some.map((each) => (
            <li key={each.id}>
              <AddSite name={listOf(each.sites, locale)} mark={each.sites[0]?.name ?? ''} onAdd={() => onAdd(each)} />
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <Section id="more">
      <p class="quiet">{i18n.t('options.more_intro')}</p>
      <label class="more-find small">
        {i18n.t('options.more_find')}
        <input
          class="more-name"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && setName('')}
        />
      </label>
      <p class="small" role="status">
        {found.length === 0 && i18n.t('options.more_none', { name })}
      </p>
      {group(i18n.t('options.more_social'), found.filter(isSocial))}
      {group(
        i18n.t('options.more_messaging'),
        found.filter((each) => !isSocial(each)),
      )}
    </Section>
  );
}

function AddSite({ name, mark, onAdd }: { name: string; mark: string; onAdd: () => void }) {
  return (
    <button type="button" class="options-add" aria-label={i18n.t('options.add', { site: name })} onClick={onAdd}>
      <SiteMark name={mark} />
      <span>{name}</span>
    </button>
  );
}
