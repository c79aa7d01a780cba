import './options.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteKind } from '../../content/sites/site.ts';
import type { Thresholds as Figures } from '../../lib/core/settings.ts';
import type { OptionsView } from '../../lib/messages/messages.ts';
import { About } from './about.tsx';
import { Erase } from './erase.tsx';
import { FamiliesOff } from './families-off.tsx';
import { Sites } from './sites.tsx';
import { Thresholds } from './thresholds.tsx';

interface OptionsProps {
  view: OptionsView;
  version: string;
  /** Switches a site; on asks the browser too, so this is called within the click. */
  onSwitch: (site: string, on: boolean) => void;
  onKind: (site: string, kind: SiteKind) => void;
  /** Undoes *less of this* on a site. */
  onStandard: (site: string) => void;
  /** Resolves once the figures are kept. */
  onThresholds: (figures: Figures) => Promise<void>;
  /** Lets a family's cards come again, or stops them once more. */
  onFamily: (family: string, on: boolean) => void;
  /** Resolves once everything is erased. */
  onErase: () => Promise<void>;
}

/** The settings: the sites, when a card may come and which were stopped, erasing, and what Unspiral is. */
export function Options({ view, version, onThresholds, onFamily, onErase, ...siteWays }: OptionsProps) {
  // Counts erasures: after one the lists start over, as on the day of the installation.
  const [lives, setLives] = useState(1);
  const erase = () => onErase().then(() => setLives(lives + 1));
  return (
    <main class="options">
      <h1 class="title">{i18n.t('common.settings')}</h1>
      <Sites key={`sites-${lives}`} view={view} {...siteWays} />
      <Thresholds figures={view.settings.thresholds} onChange={onThresholds} />
      <FamiliesOff key={`families-${lives}`} off={view.settings.familiesOff} onSwitch={onFamily} />
      <Erase onErase={erase} />
      <About version={version} />
    </main>
  );
}
