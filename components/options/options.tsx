import './options.css';
import './contents.css';
import './rules.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PauseFor } from '../../lib/core/pause.ts';
import type { Caps, Holdouts as Choice, Thresholds as Figures, Settings } from '../../lib/core/settings.ts';
import type { CustomRule } from '../../lib/core/sites/custom.ts';
import type { OptionsView, SelfCheckView } from '../../lib/messages/messages.ts';
import { Pause } from '../pause.tsx';
import { About } from './about.tsx';
import { CardsSay, type SayingWays } from './cards-say.tsx';
import { Contents } from './contents.tsx';
import { Drafts } from './drafts.tsx';
import { Early } from './early.tsx';
import { Erase } from './erase.tsx';
import { Found, useFound } from './found.ts';
import { Holdouts } from './holdouts.tsx';
import { Hours } from './hours.tsx';
import type { Keeping } from './latest.ts';
import { Often } from './often.tsx';
import { OwnSites } from './own-sites.tsx';
import { Pages } from './pages.tsx';
import { type Previewing, PreviewWay } from './preview.tsx';
import { Search } from './search.tsx';
import { Section } from './section.tsx';
import { SelfCheck } from './self-check.tsx';
import { SettingsFile, type SettingsFileWays } from './settings-file.tsx';
import { type Shortcut, Shortcuts } from './shortcuts.tsx';
import { Sites, type SiteWays } from './sites.tsx';
import { type News, Told } from './told.tsx';

interface OptionsProps extends SayingWays, SiteWays, SettingsFileWays {
  view: OptionsView;
  version: string;
  locale: string;
  news: News;
  /** Tells what some settings would have noticed. */
  onPreview: Previewing;
  /** Tries once more what could not be kept. */
  onAgain: () => void;
  /** Keeps a site of one's own, called within the click; resolves to whether the browser allowed it. */
  onOwnSite: (rule: CustomRule) => Promise<boolean>;
  onOwnSiteGone: (site: string) => void;
  /** Has it looked whether Unspiral works. */
  onCheck: () => Promise<SelfCheckView>;
  onThresholds: (figures: Figures) => Keeping;
  onTimes: (times: Settings['times']) => Keeping;
  onCaps: (caps: Caps) => Keeping;
  /** The hour at which the person's day begins, 0 to 23. */
  onDayStart: (hour: number) => Keeping;
  /** Switches on a site whether drafts are noticed there. */
  onDrafts: (site: string, on: boolean) => void;
  /** Ends the watching of the page that was added then, ms since the epoch. */
  onPageStop: (addedAt: number) => Keeping;
  /** The sentence about staying quiet was seen: what was chosen, or null where it was left as it is. */
  onHoldouts: (chosen: Choice | null) => void;
  /** Pauses everything; null ends it. */
  onPause: (chosen: PauseFor | null) => void;
  /** The part about the person's own data. */
  data?: ComponentChildren;
  /** Reads which keys are set; the browser alone knows. */
  onKeys: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's own list of keys. */
  onKeysSet: () => void;
  onErase: () => Keeping;
}

/** The settings: what is in them at the side, with a search, and beside it one section after another (`anchors.ts`). */
export function Options({ view, version, locale, news, onAgain, data, ...ways }: OptionsProps) {
  const { settings, pages, sites } = view;
  const [sought, setSought] = useState('');
  const [within, found] = useFound(sought);
  // Counts erasures: after one the lists start over, as on the day of the installation.
  const [lives, setLives] = useState(1);
  useEffect(goToAnchor, []);

  async function erase() {
    const erased = await ways.onErase();
    if (erased) setLives(lives + 1);
    return erased;
  }

  return (
    <main class="options">
      <div class="options-side">
        <h1 class="title">{i18n.t('common.settings')}</h1>
        <Search sought={sought} found={found?.size ?? null} onSeek={setSought} />
        <Contents found={found} />
      </div>
      <div class="options-body" ref={within}>
        {found?.size === 0 && <p class="seek-none voice">{i18n.t('options.seek_none', { sought: sought.trim() })}</p>}
        <PreviewWay.Provider value={ways.onPreview}>
          <Found.Provider value={found}>
            <Section id="pause" also={i18n.t('options.pause_also')}>
              <Pause pause={view.pause} locale={locale} onPause={ways.onPause} />
            </Section>
            <Sites key={`sites-${lives}`} view={view} locale={locale} {...ways} />
            <OwnSites
              key={`own-sites-${lives}`}
              settings={settings}
              onKeep={ways.onOwnSite}
              onRemove={ways.onOwnSiteGone}
            />
            <SelfCheck
              view={view}
              version={version}
              locale={locale}
              onCheck={ways.onCheck}
              onAsk={(site) => ways.onSwitch([site], true)}
            />
            <Early settings={settings} onThresholds={ways.onThresholds} />
            <Hours settings={settings} locale={locale} onTimes={ways.onTimes} />
            <Often settings={settings} locale={locale} onCaps={ways.onCaps} onDayStart={ways.onDayStart} />
            <CardsSay key={`say-${lives}`} settings={settings} {...ways} />
            <Drafts view={view} locale={locale} onSwitch={ways.onDrafts} />
            <Pages key={`pages-${lives}`} pages={pages} locale={locale} onStop={ways.onPageStop} />
            <Holdouts
              chosen={settings.holdouts}
              explained={settings.holdoutsExplained}
              matters={sites.some((site) => site.on)}
              onChoose={ways.onHoldouts}
            />
            <Section id="file" also={i18n.t('settings_file.also')}>
              <SettingsFile settings={settings} locale={locale} {...ways} />
            </Section>
            <Section id="data" also={i18n.t('data.also')}>
              {data}
            </Section>
            <Shortcuts onRead={ways.onKeys} onSet={ways.onKeysSet} />
            <Erase onErase={erase} />
            <About version={version} />
          </Found.Provider>
        </PreviewWay.Provider>
      </div>
      <Told news={news} onAgain={onAgain} />
    </main>
  );
}

/** Goes to the section a link named: when the page was opened, the worker had not told yet what is in it. */
function goToAnchor(): void {
  const section = document.getElementById(location.hash.slice(1));
  section?.scrollIntoView();
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
