import { i18n } from '#i18n';
import type { OwnWording, Settings } from '../../lib/core/settings.ts';
import type { Messages } from '../../lib/messages/messages.ts';
import { Families } from './families.tsx';
import { Judged } from './judged.tsx';
import { OwnSentences } from './own-sentences.tsx';
import { SwitchRow } from './switch-row.tsx';

export interface SayingWays {
  /** Has a family speak, or stops it. */
  onFamily: (family: string, on: boolean) => void;
  onSaying: (change: Parameters<Messages['page-bg.saying']>[0]) => void;
  /** Lets a wording, named `family/variant`, come as any other. */
  onRelease: (name: string) => void;
  /** Keeps a sentence of one's own, a new one where its id is null; resolves once it is kept. */
  onOwn: (own: Omit<OwnWording, 'id'> & { id: string | null }) => Promise<void>;
  onDisown: (id: string) => void;
}

interface CardsSayProps extends SayingWays {
  settings: Omit<Settings, 'watchedPages'>;
}

/** What cards say: families in turn (rule 13), what is left unsaid, single wordings, and sentences of one's own. */
export function CardsSay({ settings, onFamily, onSaying, onRelease, onOwn, onDisown }: CardsSayProps) {
  return (
    <section class="options-section">
      <h2 class="options-heading">{i18n.t('options.families')}</h2>
      <p class="quiet">{i18n.t('options.families_turns')}</p>
      <Families settings={settings} onFamily={onFamily} />
      <ul class="saying">
        <SwitchRow
          name={i18n.t('options.counts_hidden')}
          sense={i18n.t('options.counts_hidden_sense')}
          label={i18n.t('options.counts_hidden')}
          on={settings.countsHidden}
          onSwitch={(countsHidden) => onSaying({ countsHidden })}
        />
        <SwitchRow
          name={i18n.t('options.door')}
          sense={i18n.t('options.door_sense')}
          label={i18n.t('options.door')}
          on={settings.door}
          onSwitch={(door) => onSaying({ door })}
        />
      </ul>
      <OwnSentences settings={settings} onOwn={onOwn} onDisown={onDisown} />
      <Judged settings={settings} onRelease={onRelease} />
    </section>
  );
}
