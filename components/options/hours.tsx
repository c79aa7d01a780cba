import { i18n } from '#i18n';
import type { Settings } from '../../lib/core/settings.ts';
import { Foreseen } from './foreseen.tsx';
import type { Keeping } from './latest.ts';
import { Section } from './section.tsx';
import { TimeChoices } from './time-choices.tsx';

interface HoursProps {
  times: Settings['times'];
  locale: string;
  onTimes: (times: Settings['times']) => Keeping;
}

/** When a card may come, wherever a site has no hours of its own (rule 12). */
export function Hours({ times, locale, onTimes }: HoursProps) {
  return (
    <Section id="hours" also={i18n.t('options.hours_also')}>
      <p class="quiet">{i18n.t('options.hours_intro')}</p>
      <TimeChoices
        legend={i18n.t('options.hours')}
        group="times"
        times={times}
        locale={locale}
        oneSite={false}
        onTimes={onTimes}
      />
      <Foreseen live />
    </Section>
  );
}
