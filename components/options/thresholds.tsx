import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DEFAULTS, type Thresholds as Figures, LIMITS } from '../../lib/core/settings.ts';
import { ThresholdField } from './threshold-field.tsx';

interface ThresholdsProps {
  figures: Figures;
  onChange: (figures: Figures) => Promise<void>;
}

const MESSAGES = [
  ['looks', 'options.looks_before', 'options.looks_after'],
  ['lookMinutes', 'options.look_minutes_before', 'options.look_minutes_after'],
] as const;

const FEEDS = [
  ['feedMinutes', 'options.feed_minutes_before', 'options.feed_minutes_after'],
  ['feedScreens', 'options.feed_screens_before', 'options.feed_screens_after'],
] as const;

/** When a card may come: four figures in two sentences. Each is kept as soon as it is a figure that can hold. */
export function Thresholds({ figures, onChange }: ThresholdsProps) {
  const [kept, setKept] = useState(false);

  async function keep(next: Figures) {
    setKept(false);
    await onChange(next);
    setKept(true);
  }

  const sentence = (title: string, rows: typeof MESSAGES | typeof FEEDS) => (
    <fieldset class="thresholds">
      <legend class="options-subheading">{title}</legend>
      {rows.map(([field, before, after]) => (
        <ThresholdField
          key={field}
          id={`threshold-${field}`}
          before={i18n.t(before)}
          after={i18n.t(after)}
          value={figures[field]}
          limits={LIMITS[field]}
          onChange={(value) => keep({ ...figures, [field]: value })}
        />
      ))}
    </fieldset>
  );

  return (
    <section class="options-section">
      <h2 class="options-heading">{i18n.t('options.when')}</h2>
      <p class="quiet">{i18n.t('options.when_intro')}</p>
      {sentence(i18n.t('options.messages'), MESSAGES)}
      {sentence(i18n.t('options.feeds'), FEEDS)}
      <div class="thresholds-foot">
        {!isStandard(figures) && (
          <button type="button" class="link small" onClick={() => keep(DEFAULTS.thresholds)}>
            {i18n.t('options.standard_back')}
          </button>
        )}
        <p class="thresholds-kept small" role="status">
          {kept && i18n.t('options.kept')}
        </p>
      </div>
    </section>
  );
}

function isStandard(figures: Figures): boolean {
  return (Object.keys(LIMITS) as (keyof Figures)[]).every((field) => figures[field] === DEFAULTS.thresholds[field]);
}
