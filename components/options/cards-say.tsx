import { i18n } from '#i18n';
import type { OwnWording, Settings } from '../../lib/core/settings.ts';
import type { Messages } from '../../lib/messages/messages.ts';
import { Families } from './families.tsx';
import { Judged } from './judged.tsx';
import type { Keeping } from './latest.ts';
import { OwnSentences } from './own-sentences.tsx';
import { Section } from './section.tsx';
import { SwitchRow } from './switch-row.tsx';

export interface SayingWays {
  /** Has a family speak, or stops it. */
  onFamily: (family: string, on: boolean) => Keeping;
  onSaying: (change: Parameters<Messages['page-bg.saying']>[0]) => Keeping;
  /** Lets a wording, named `family/variant`, come as any other. */
  onRelease: (name: string) => Keeping;
  /** Keeps a sentence of one's own, a new one where its id is null. */
  onOwn: (own: Omit<OwnWording, 'id'> & { id: string | null }) => Keeping;
  onDisown: (id: string) => Keeping;
}

interface CardsSayProps extends SayingWays {
  settings: Omit<Settings, 'watchedPages'>;
}

/** What cards say: families in turn (rule 13), what is left unsaid, single wordings, and sentences of one's own. */
export function CardsSay({ settings, onFamily, onSaying, onRelease, onOwn, onDisown }: CardsSayProps) {
  return (
    <Section id="words" also={i18n.t('options.words_also')}>
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
    </Section>
  );
}
