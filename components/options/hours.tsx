import { i18n } from '#i18n';
import type { Settings } from '../../lib/core/settings.ts';
import type { Keeping } from './latest.ts';
import { Preview } from './preview.tsx';
import { Section } from './section.tsx';
import { TimeChoices } from './time-choices.tsx';

interface HoursProps {
  settings: Omit<Settings, 'watchedPages'>;
  locale: string;
  onTimes: (times: Settings['times']) => Keeping;
}

/** When a card may come, wherever a site has no hours of its own (rule 12). */
export function Hours({ settings, locale, onTimes }: HoursProps) {
  return (
    <Section id="hours" also={i18n.t('options.hours_also')}>
      <p class="quiet">{i18n.t('options.hours_intro')}</p>
      <TimeChoices
        legend={i18n.t('options.hours')}
        group="times"
        times={settings.times}
        locale={locale}
        oneSite={false}
        onTimes={onTimes}
      />
      <Preview settings={settings} live />
    </Section>
  );
}
