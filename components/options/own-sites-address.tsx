import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../lib/core/settings.ts';
import { type Address, type DomainOf, type Reading, readAddress } from '../../lib/core/sites/address.ts';
import { nameOfSite, sitesOf } from '../../lib/core/sites/known.ts';
import { loadDomainOf } from '../page/domains.ts';

interface OwnSiteAddressProps {
  settings: Pick<Settings, 'ownSites'>;
  onFound: (address: Address) => void;
}

/** The field for an address. What cannot be watched gets a sentence that says why, and what to type. */
export function OwnSiteAddress({ settings, onFound }: OwnSiteAddressProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const domains = useRef<Promise<DomainOf> | null>(null);
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');

  const load = () => {
    domains.current ??= loadDomainOf();
    return domains.current;
  };

  async function take(event: Event) {
    event.preventDefault();
    const reading = readAddress(text, await load(), sitesOf(settings));
    if ('ok' in reading) return onFound(reading.ok);
    setFault(sayFault(reading, text.trim(), settings));
    field.current?.focus();
  }

  return (
    <form class="own-site-form" noValidate onSubmit={take}>
      <label class="own-label small" for={`${id}-address`}>
        {i18n.t('own_sites.address')}
      </label>
      <div class="own-site-line">
        <input
          id={`${id}-address`}
          class="own-site-field"
          ref={field}
          type="text"
          inputMode="url"
          dir="ltr"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          placeholder={i18n.t('own_sites.example')}
          value={text}
          aria-invalid={fault !== ''}
          aria-describedby={`${id}-fault`}
          onFocus={load}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="button button-small">
          {i18n.t('own_sites.go_on')}
        </button>
      </div>
      <p class="small" id={`${id}-fault`} aria-live="polite">
        {fault}
      </p>
    </form>
  );
}

/** What is wrong with what was typed, and what to type instead. */
function sayFault(
  { fault, type, site }: Extract<Reading, { fault: unknown }>,
  text: string,
  settings: Pick<Settings, 'ownSites'>,
): string {
  const example = i18n.t('own_sites.example');
  const named = { text, type: type ?? example, site: site === null ? '' : nameOfSite(settings, site), example };
  switch (fault) {
    case 'empty':
      return i18n.t('own_sites.fault_empty', named);
    case 'no_address':
      return i18n.t(type === null ? 'own_sites.fault_no_address' : 'own_sites.fault_meant', named);
    case 'no_web_page':
      return i18n.t('own_sites.fault_no_web_page', named);
    case 'plain_http':
      return i18n.t('own_sites.fault_plain_http', named);
    case 'account':
      return i18n.t(type === null ? 'own_sites.fault_no_address' : 'own_sites.fault_account', named);
    case 'look_alike':
      return i18n.t('own_sites.fault_look_alike', named);
    case 'there':
      return i18n.t('own_sites.fault_there', named);
  }
}
