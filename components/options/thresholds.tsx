import { i18n } from '#i18n';
import type { SiteKind } from '../../content/sites/site.ts';
import { type Thresholds as Figures, LIMITS } from '../../lib/core/settings.ts';
import { type Keeping, useLatest } from './latest.ts';
import { ThresholdField } from './threshold-field.tsx';

interface ThresholdsProps {
  /** Whose figures these are, for the fields' names in the document. */
  group: string;
  figures: Figures;
  /** What a site is used for: then only its own loops have fields. */
  kind?: SiteKind | undefined;
  onChange: (figures: Figures) => Keeping;
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
export function Thresholds({ group, figures, kind = 'both', onChange }: ThresholdsProps) {
  const { latest, keep } = useLatest(figures, onChange);

  const sentence = (title: string, rows: typeof MESSAGES | typeof FEEDS | typeof PAGES | typeof DRAFTS) => (
    <fieldset class="thresholds">
      <legend class="options-subheading">{title}</legend>
      {rows.map(([field, before, after]) => (
        <ThresholdField
          key={field}
          id={`${group}-${field}`}
          before={i18n.t(before)}
          after={i18n.t(after)}
          value={latest[field]}
          limits={LIMITS[field]}
          onChange={(value) => keep((now) => ({ ...now, [field]: value }))}
        />
      ))}
    </fieldset>
  );

  return (
    <>
      {kind !== 'social' && sentence(i18n.t('options.messages'), MESSAGES)}
      {kind !== 'messaging' && sentence(i18n.t('options.feeds'), FEEDS)}
      {sentence(i18n.t('options.pages'), PAGES)}
      {kind !== 'social' && sentence(i18n.t('options.asks'), DRAFTS)}
    </>
  );
}
