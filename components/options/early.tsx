import { i18n } from '#i18n';
import { type Settings, STEPS, type Thresholds } from '../../lib/core/settings.ts';
import { stepOf } from './figures-said.ts';
import { Foreseen } from './foreseen.tsx';
import type { Keeping } from './latest.ts';
import { Section } from './section.tsx';
import { type Chosen, StepChoices } from './step-choices.tsx';

interface EarlyProps {
  figures: Thresholds;
  onThresholds: (figures: Thresholds) => Keeping;
}

/** How early a card comes wherever a site has no rules of its own. */
export function Early({ figures, onThresholds }: EarlyProps) {
  return (
    <Section id="early" also={i18n.t('options.early_also')}>
      <p class="quiet">{i18n.t('options.early_intro')}</p>
      <StepChoices
        legend={i18n.t('options.early')}
        group="step"
        chosen={stepOf(figures) ?? 'own'}
        figures={figures}
        foreseen={(choice) => <Foreseen change={changeTo(choice)} live={choice === 'own'} />}
        onStep={(step) => step !== 'everywhere' && onThresholds(STEPS[step])}
        onFigures={onThresholds}
      />
      <p class="quiet small">{i18n.t('options.early_sites')}</p>
    </Section>
  );
}

function changeTo(choice: Chosen): Partial<Settings> {
  return choice === 'own' || choice === 'everywhere' ? {} : { thresholds: STEPS[choice] };
}
