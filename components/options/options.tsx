import './options.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteKind } from '../../content/sites/site.ts';
import type { PauseFor } from '../../lib/core/pause.ts';
import type { Holdouts as Choice, Thresholds as Figures } from '../../lib/core/settings.ts';
import type { CustomRule } from '../../lib/core/sites/custom.ts';
import type { OptionsView, SelfCheckView } from '../../lib/messages/messages.ts';
import { Pause } from '../pause.tsx';
import { About } from './about.tsx';
import { CardsSay, type SayingWays } from './cards-say.tsx';
import { Drafts } from './drafts.tsx';
import { Erase } from './erase.tsx';
import { Holdouts } from './holdouts.tsx';
import { OwnSites } from './own-sites.tsx';
import { Pages } from './pages.tsx';
import { SelfCheck } from './self-check.tsx';
import { Sites } from './sites.tsx';
import { Thresholds } from './thresholds.tsx';

interface OptionsProps extends SayingWays {
  view: OptionsView;
  version: string;
  locale: string;
  /** Switches a site; on asks the browser too, so this is called within the click. */
  onSwitch: (site: string, on: boolean) => void;
  onKind: (site: string, kind: SiteKind) => void;
  /** Undoes *less of this* on a site. */
  onStandard: (site: string) => void;
  /** Keeps a site of one's own, called within the click; resolves to whether the browser allowed it. */
  onOwnSite: (rule: CustomRule) => Promise<boolean>;
  onOwnSiteGone: (site: string) => void;
  /** Has it looked whether Unspiral works. */
  onCheck: () => Promise<SelfCheckView>;
  /** Resolves once the figures are kept. */
  onThresholds: (figures: Figures) => Promise<void>;
  /** Switches on a site whether drafts are noticed there. */
  onDrafts: (site: string, on: boolean) => void;
  /** Ends the watching of the page that was added then, ms since the epoch. */
  onPageStop: (addedAt: number) => void;
  /** The sentence about staying quiet was seen: what was chosen, or null where it was left as it is. */
  onHoldouts: (chosen: Choice | null) => void;
  /** Pauses everything; null ends it. */
  onPause: (chosen: PauseFor | null) => void;
  /** Resolves once everything is erased. */
  onErase: () => Promise<void>;
}

/** The settings: a pause, sites, pages and drafts, when a card may come, when it is held back, what cards say, erasing, what Unspiral is. */
export function Options({ view, version, locale, ...ways }: OptionsProps) {
  const { settings, pages, sites } = view;
  // Counts erasures: after one the lists start over, as on the day of the installation.
  const [lives, setLives] = useState(1);
  const erase = () => ways.onErase().then(() => setLives(lives + 1));
  return (
    <main class="options">
      <h1 class="title">{i18n.t('common.settings')}</h1>
      <div class="options-pause">
        <Pause pause={view.pause} locale={locale} onPause={ways.onPause} />
      </div>
      <Sites key={`sites-${lives}`} view={view} {...ways} />
      <OwnSites key={`own-sites-${lives}`} settings={settings} onKeep={ways.onOwnSite} onRemove={ways.onOwnSiteGone} />
      <SelfCheck
        view={view}
        version={version}
        locale={locale}
        onCheck={ways.onCheck}
        onAsk={(site) => ways.onSwitch(site, true)}
      />
      <Pages key={`pages-${lives}`} pages={pages} locale={locale} onStop={ways.onPageStop} />
      <Drafts view={view} locale={locale} onSwitch={ways.onDrafts} />
      <Thresholds figures={settings.thresholds} onChange={ways.onThresholds} />
      <Holdouts
        chosen={settings.holdouts}
        explained={settings.holdoutsExplained}
        matters={sites.some((site) => site.on)}
        onChoose={ways.onHoldouts}
      />
      <CardsSay key={`say-${lives}`} settings={settings} {...ways} />
      <Erase onErase={erase} />
      <About version={version} />
    </main>
  );
}
