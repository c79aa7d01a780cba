import './welcome.css';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteView } from '../../lib/messages/messages.ts';
import { Choose } from './choose.tsx';
import { Done, Later, Refused } from './outcome.tsx';
import { CardStep, KeptStep, NoticeStep } from './steps.tsx';

export interface WelcomeProps {
  sites: readonly SiteView[];
  locale: string;
  /** Whether it is to stay quiet at times, as it was left the last time. */
  quiet: boolean;
  /** The sentence about that was read, and this is what was chosen. */
  onQuiet: (quiet: boolean) => void;
  /** Asks the browser for these sites, within the click; true when it allows them. */
  onAsk: (sites: readonly string[]) => Promise<boolean>;
  onClose: () => void;
  onSettings: () => void;
}

type Screen = 'notice' | 'card' | 'kept' | 'choose' | 'refused' | 'done' | 'later';

/** The screens that are gone through in order; the others follow from what the browser answers. */
const STEPS: readonly Screen[] = ['notice', 'card', 'kept', 'choose'];

/** The first run: three short screens, the choice of sites, the browser's question, and what happens next. */
export function Welcome({ sites, locale, onAsk, onClose, onSettings, ...given }: WelcomeProps) {
  const [screen, setScreen] = useState<Screen>('notice');
  const [chosen, setChosen] = useState(() => sites.filter((site) => site.on).map((site) => site.id));
  const [quiet, setQuiet] = useState(given.quiet);
  const [asking, setAsking] = useState(false);
  const picked = sites.filter((site) => chosen.includes(site.id));
  const moved = useRef(false);
  const go = (to: Screen) => () => {
    moved.current = true;
    setScreen(to);
  };

  function goOnFromCard() {
    given.onQuiet(quiet);
    go('kept')();
  }

  async function ask() {
    setAsking(true);
    const allowed = await onAsk(picked.map((site) => site.id)).catch(() => false);
    setAsking(false);
    setScreen(allowed ? 'done' : 'refused');
  }

  return (
    <main class="welcome">
      <p class="unseen" aria-live="polite">
        {asking ? i18n.t('welcome.asking') : progress(screen)}
      </p>
      {screen === 'notice' && <NoticeStep focus={moved.current} onNext={go('card')} />}
      {screen === 'card' && <CardStep quiet={quiet} onQuiet={setQuiet} onBack={go('notice')} onNext={goOnFromCard} />}
      {screen === 'kept' && <KeptStep onBack={go('card')} onNext={go('choose')} />}
      {screen === 'choose' && (
        <Choose
          sites={sites}
          chosen={chosen}
          locale={locale}
          onChange={setChosen}
          onBack={go('kept')}
          onAsk={ask}
          onLater={go('later')}
        />
      )}
      {screen === 'refused' && <Refused onAgain={ask} onLater={go('later')} />}
      {screen === 'done' && <Done sites={picked} locale={locale} onClose={onClose} onSettings={onSettings} />}
      {screen === 'later' && <Later onClose={onClose} onSettings={onSettings} />}
      <Dots screen={screen} />
    </main>
  );
}

/** Where one is, for those who hear the page; nothing after the last step. */
function progress(screen: Screen): string {
  const step = STEPS.indexOf(screen) + 1;
  return step > 0 ? i18n.t('welcome.progress', { step, steps: STEPS.length }) : '';
}

/** Where one is, for those who see it. */
function Dots({ screen }: { screen: Screen }) {
  if (!STEPS.includes(screen)) return null;
  return (
    <div class="welcome-dots" aria-hidden="true">
      {STEPS.map((step) => (
        <span key={step} class={step === screen ? 'welcome-dot welcome-dot-here' : 'welcome-dot'} />
      ))}
    </div>
  );
}
