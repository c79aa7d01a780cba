import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteView } from '../../lib/messages/messages.ts';
import { listOf } from '../list.ts';
import { SiteMark } from '../site-mark.tsx';
import { Back, Next, Screen } from './screen.tsx';

interface ChooseProps {
  sites: readonly SiteView[];
  /** Ids of the sites that are ticked. */
  chosen: readonly string[];
  locale: string;
  onChange: (chosen: string[]) => void;
  onBack: () => void;
  /** Called within the click: the browser's prompt needs it. */
  onAsk: () => void;
  onLater: () => void;
}

/** Choosing sites, and the one button that makes the browser ask. */
export function Choose({ sites, chosen, locale, onChange, onBack, onAsk, onLater }: ChooseProps) {
  const [missing, setMissing] = useState(false);
  const picked = sites.filter((site) => chosen.includes(site.id));
  const ask = () => (picked.length > 0 ? onAsk() : setMissing(true));
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const buttons = (
    <>
      <Next label={i18n.t('common.ask')} onNext={ask} />
      <Back onBack={onBack} />
      <button type="button" class="link" onClick={onLater}>
        {i18n.t('welcome.not_now')}
      </button>
    </>
  );
  return (
    <Screen title={i18n.t('welcome.choose_title')} buttons={buttons}>
      <p>{i18n.t('welcome.choose_intro')}</p>
      <Group title={i18n.t('welcome.choose_social')} sites={sites.filter(isSocial)} chosen={chosen} onToggle={toggle} />
      <Group
        title={i18n.t('welcome.choose_messaging')}
        sites={sites.filter((site) => !isSocial(site))}
        chosen={chosen}
        onToggle={toggle}
      />
      <p class="choose-what" aria-live="polite">
        {picked.length > 0 && i18n.t('welcome.choose_exactly', { sites: listOf(picked, locale) })}
        {picked.length === 0 && missing && i18n.t('welcome.choose_none')}
      </p>
    </Screen>
  );
}

function isSocial({ kind }: SiteView): boolean {
  return kind !== 'messaging';
}

interface GroupProps {
  title: string;
  sites: readonly SiteView[];
  chosen: readonly string[];
  onToggle: (id: string) => void;
}

function Group({ title, sites, chosen, onToggle }: GroupProps) {
  return (
    <fieldset class="choose-group">
      <legend>{title}</legend>
      <div class="choose-tiles">
        {sites.map((site) => (
          <label key={site.id} class="choose-tile">
            <input
              type="checkbox"
              class="unseen"
              value={site.id}
              checked={chosen.includes(site.id)}
              onChange={() => onToggle(site.id)}
            />
            <SiteMark name={site.name} />
            <span class="choose-name">{site.name}</span>
            <svg class="choose-tick" viewBox="0 0 18 18" aria-hidden="true">
              <circle cx="9" cy="9" r="8" />
              <path d="M5.2 9.3l2.6 2.6 5-5.4" />
            </svg>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
