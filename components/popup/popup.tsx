import './popup.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteKind } from '../../content/sites/site.ts';
import type { Wish } from '../../lib/core/asked.ts';
import type { PauseFor } from '../../lib/core/pause.ts';
import type { PopupView } from '../../lib/messages/messages.ts';
import type { Anchor } from '../options/anchors.ts';
import type { SiteOffer } from '../page/site-offer.ts';
import { Pause } from '../pause.tsx';
import { EraseAll } from './erase-all.tsx';
import { Folded } from './folded.tsx';
import { More } from './more.tsx';
import { SiteRow } from './site-row.tsx';
import { Today } from './today.tsx';
import { UnknownSite } from './unknown-site.tsx';
import { Week } from './week.tsx';
import { Wishes } from './wishes.tsx';

export interface PopupProps {
  view: PopupView;
  locale: string;
  /** Switches the site in front; on asks the browser too, so this is called within the click. */
  onSwitch: (on: boolean) => void;
  /** The site in front, where it is not listed and could be watched. */
  offer: SiteOffer | null;
  /** Watches it; the browser is asked, so this is called within the click. */
  onAdd: (offer: SiteOffer, kind: SiteKind) => void;
  /** Watches the page in front, or ends that. */
  onWatch: (on: boolean) => void;
  /** *I have a message to answer* on a site. */
  onPass: (site: string) => void;
  /** Ends something the person had asked for. */
  onEnd: (wish: Wish) => void;
  /** Pauses everything; null ends it. */
  onPause: (chosen: PauseFor | null) => void;
  /** Resolves once everything is erased. */
  onErase: () => Promise<void>;
  onSettings: (part?: Anchor) => void;
  /** Opens the page of figures. */
  onDashboard: () => void;
}

/** The days before take the room that is left: none beside what else is unfolded, and fewer beside a few lines of it. */
const WEEK_ROWS = 6;
const LEAST_ROWS = 3;

/** The popup: where you are, how today went, what is on, the days before, a pause, and all else behind *More*. */
export function Popup({ view, locale, ...ways }: PopupProps) {
  const [more, setMore] = useState(false);
  const [erasing, setErasing] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const goTo = useRef<string | null>(null);
  const telling = { texts: i18n, locale, countsHidden: view.countsHidden };
  const folded = view.folded && !unfolded;
  const rows = WEEK_ROWS - 2 * view.wishes.length - (view.site?.on && !view.site.granted ? 2 : 0);

  // What was pressed is gone with what it was about, and would take the focus with it.
  useEffect(() => {
    if (goTo.current) document.querySelector<HTMLElement>(goTo.current)?.focus();
    goTo.current = null;
  }, [erasing, unfolded]);

  function show() {
    goTo.current = 'h1';
    setUnfolded(true);
  }

  function back() {
    goTo.current = '.more-button';
    setErasing(false);
  }

  async function erase() {
    await ways.onErase();
    setMore(false);
    back();
  }

  if (erasing) return <EraseAll onErase={erase} onBack={back} />;
  return (
    <div class="popup">
      <main>
        {view.site ? (
          <SiteRow
            site={view.site}
            locale={locale}
            onSwitch={ways.onSwitch}
            onSettings={() => ways.onSettings('sites')}
          />
        ) : (
          <UnknownSite offer={ways.offer} onAdd={ways.onAdd} />
        )}
        {folded ? <Folded onShow={show} /> : <Today view={view} telling={telling} />}
        <Wishes wishes={view.wishes} now={view.now} locale={locale} onEnd={ways.onEnd} />
        {!folded && !more && !view.empty && rows >= LEAST_ROWS && (
          <Week days={view.week.slice(0, rows)} telling={telling} />
        )}
      </main>
      <footer class="popup-foot">
        <Pause pause={view.pause} locale={locale} onPause={ways.onPause} />
        <More {...ways} view={view} locale={locale} open={more} onOpen={setMore} onErase={() => setErasing(true)} />
      </footer>
    </div>
  );
}
