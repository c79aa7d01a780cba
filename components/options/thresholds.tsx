import { useRef, useState } from 'preact/hooks';
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

const PAGES = [
  ['pageVisits', 'options.pages_before', 'options.pages_after'],
  ['pageMinutes', 'options.page_minutes_before', 'options.page_minutes_after'],
] as const;

const DRAFTS = [['asks', 'options.asks_before', 'options.asks_after']] as const;

/** When a card may come: a sentence for each loop, with its figures in it. Each is kept as soon as it is a figure that can hold. */
export function Thresholds({ figures, onChange }: ThresholdsProps) {
  const { latest, kept, keep } = useLatest(figures, onChange);

  const sentence = (title: string, rows: typeof MESSAGES | typeof FEEDS | typeof PAGES | typeof DRAFTS) => (
    <fieldset class="thresholds">
      <legend class="options-subheading">{title}</legend>
      {rows.map(([field, before, after]) => (
        <ThresholdField
          key={field}
          id={`threshold-${field}`}
          before={i18n.t(before)}
          after={i18n.t(after)}
          value={latest[field]}
          limits={LIMITS[field]}
          onChange={(value) => keep({ [field]: value })}
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
      {sentence(i18n.t('options.pages'), PAGES)}
      {sentence(i18n.t('options.asks'), DRAFTS)}
      <div class="thresholds-foot">
        {!isStandard(latest) && (
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

/**
 * The figures as the person last left them. While an answer is still to come they are ahead of `figures`, and the next edit
 * builds on them: each sends them all.
 */
function useLatest(figures: Figures, onChange: ThresholdsProps['onChange']) {
  const latest = useRef(figures);
  const [waiting, setWaiting] = useState(0);
  const [edited, setEdited] = useState(false);
  if (waiting === 0) latest.current = figures;

  async function keep(change: Partial<Figures>) {
    latest.current = { ...latest.current, ...change };
    setEdited(true);
    setWaiting((edits) => edits + 1);
    await onChange(latest.current);
    setWaiting((edits) => edits - 1);
  }

  return { latest: latest.current, kept: edited && waiting === 0, keep };
}

function isStandard(figures: Figures): boolean {
  return (Object.keys(LIMITS) as (keyof Figures)[]).every((field) => figures[field] === DEFAULTS.thresholds[field]);
}
