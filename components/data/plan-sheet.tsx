import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Coming, Plan } from '../../lib/messages/carrying.ts';

interface PlanSheetProps {
  plan: Plan;
  locale: string;
  onBring: (withSettings: boolean) => void;
  onLeave: () => void;
}

/** What bringing a file in would do, before it does it. */
export function PlanSheet({ plan, locale, onBring, onLeave }: PlanSheetProps) {
  const { writtenAt, hasSettings, isNew } = plan;
  const heading = useRef<HTMLHeadingElement>(null);
  // Where nothing was set up yet, the settings are what somebody brings a file for.
  const [withSettings, setWithSettings] = useState(hasSettings && isNew);
  useEffect(() => heading.current?.focus(), []);
  const coming = withSettings ? plan.withSettings : plan.without;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(writtenAt);
  return (
    <div class="data-sheet">
      <h4 class="voice data-sheet-title" tabIndex={-1} ref={heading}>
        {i18n.t('data.plan', { date })}
      </h4>
      <Adds coming={coming} locale={locale} />
      <p class="quiet small">{i18n.t('data.plan_without')}</p>
      {hasSettings && (
        <label class="data-tick">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={({ currentTarget }) => setWithSettings(currentTarget.checked)}
          />
          {i18n.t('data.plan_settings')}
        </label>
      )}
      <div class="data-line">
        <button type="button" class="button button-first button-small" onClick={() => onBring(withSettings)}>
          {i18n.t('data.plan_yes')}
        </button>
        <button type="button" class="button button-small" onClick={onLeave}>
          {i18n.t('data.plan_no')}
        </button>
      </div>
    </div>
  );
}

/** How much would come, how much is here, and how much stays out. */
function Adds({ coming, locale }: { coming: Coming; locale: string }) {
  const { fresh, known, old, lines } = coming;
  const count = (figure: number) => new Intl.NumberFormat(locale).format(figure);
  const isNothing = fresh.segments + fresh.moments + fresh.days + lines === 0;
  return (
    <ul class="data-adds">
      {isNothing && <li>{i18n.t('data.adds_nothing')}</li>}
      {fresh.segments > 0 && <li>{i18n.t('data.adds_segments', fresh.segments, { count: count(fresh.segments) })}</li>}
      {fresh.moments > 0 && <li>{i18n.t('data.adds_moments', fresh.moments, { count: count(fresh.moments) })}</li>}
      {fresh.days > 0 && <li>{i18n.t('data.adds_days', fresh.days, { count: count(fresh.days) })}</li>}
      {lines > 0 && <li>{i18n.t('data.adds_lines', lines, { count: count(lines) })}</li>}
      {known > 0 && <li class="quiet">{i18n.t('data.adds_known', known, { count: count(known) })}</li>}
      {old > 0 && <li class="quiet">{i18n.t('data.adds_old', old, { count: count(old) })}</li>}
    </ul>
  );
}
