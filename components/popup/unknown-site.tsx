import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteKind } from '../../content/sites/site.ts';
import type { SiteOffer } from '../page/site-offer.ts';

interface UnknownSiteProps {
  /** The site in front, where it could be watched. */
  offer: SiteOffer | null;
  /** Watches it; this is called within the click, for it asks the browser. */
  onAdd: (offer: SiteOffer, kind: SiteKind) => void;
}

const KINDS = [
  ['social', 'options.kind_social'],
  ['messaging', 'options.kind_messaging'],
  ['both', 'options.kind_both'],
] as const;

/** A page that Unspiral does not look at, and how it would: what it is used for is asked first, and then the browser. */
export function UnknownSite({ offer, onAdd }: UnknownSiteProps) {
  const [asking, setAsking] = useState(false);
  if (offer && asking) return <Kinds offer={offer} onAdd={onAdd} />;
  return (
    <section class="unknown-site">
      <p class="quiet">{i18n.t('popup.unknown')}</p>
      {offer && (
        <button type="button" class="button button-small" onClick={() => setAsking(true)}>
          {i18n.t('popup.watch_site')}
        </button>
      )}
    </section>
  );
}

function Kinds({ offer, onAdd }: UnknownSiteProps & { offer: SiteOffer }) {
  const { port } = offer.rule;
  const kinds = useRef<HTMLFieldSetElement>(null);
  // The button that led here is gone, and would take the focus with it.
  useEffect(() => kinds.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset class="unknown-site-kinds" ref={kinds}>
      <legend>{i18n.t('options.kind', { site: offer.name })}</legend>
      <div class="unknown-site-buttons">
        {KINDS.map(([kind, text]) => (
          <button key={kind} type="button" class="button button-small" onClick={() => onAdd(offer, kind)}>
            {i18n.t(text)}
          </button>
        ))}
      </div>
      {port && <p class="quiet small">{i18n.t('own_sites.ports', { port })}</p>}
      <p class="quiet small">{i18n.t('popup.watch_site_sense')}</p>
    </fieldset>
  );
}
