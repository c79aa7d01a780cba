import { i18n } from '#i18n';
import { type Settings, STEPS, type Thresholds } from '../../lib/core/settings.ts';
import { stepOf } from './figures-said.ts';
import type { Keeping } from './latest.ts';
import { Section } from './section.tsx';
import { StepChoices } from './step-choices.tsx';

interface EarlyProps {
  settings: Omit<Settings, 'watchedPages'>;
  onThresholds: (figures: Thresholds) => Keeping;
}

/** How early a card comes wherever a site has no rules of its own. */
export function Early({ settings, onThresholds }: EarlyProps) {
  const { thresholds: figures } = settings;
  return (
    <Section id="early" also={i18n.t('options.early_also')}>
      <p class="quiet">{i18n.t('options.early_intro')}</p>
      <StepChoices
        legend={i18n.t('options.early')}
        group="step"
        chosen={stepOf(figures) ?? 'own'}
        figures={figures}
        trial={(thresholds) => ({ settings: { ...settings, thresholds } })}
        onStep={(step) => step !== 'everywhere' && onThresholds(STEPS[step])}
        onFigures={onThresholds}
      />
      <p class="quiet small">{i18n.t('options.early_sites')}</p>
    </Section>
  );
}
