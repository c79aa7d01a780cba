import { i18n } from '#i18n';
import { type Caps, MOST, type Settings } from '../../lib/core/settings.ts';
import { clockAt } from '../times.ts';
import { type Keeping, useLatest } from './latest.ts';
import { Preview } from './preview.tsx';
import { Section } from './section.tsx';
import { ThresholdField } from './threshold-field.tsx';

interface OftenProps {
  settings: Omit<Settings, 'watchedPages'>;
  locale: string;
  onCaps: (caps: Caps) => Keeping;
  onDayStart: (hour: number) => Keeping;
}

const ROWS = [
  ['perDay', 'options.cap_day_before', 'options.cap_day_after'],
  ['perTarget', 'options.cap_target_before', 'options.cap_target_after'],
] as const;

/** How often something is noticed at most (rule 12), and when the day begins to which that is counted. */
export function Often({ settings, locale, onCaps, onDayStart }: OftenProps) {
  const { latest, keep } = useLatest(settings.caps, onCaps);
  return (
    <Section id="often" also={i18n.t('options.often_also')}>
      <p class="quiet">{i18n.t('options.often_intro')}</p>
      <div class="thresholds">
        {ROWS.map(([cap, before, after]) => (
          <ThresholdField
            key={cap}
            id={`cap-${cap}`}
            before={i18n.t(before)}
            after={i18n.t(after)}
            value={latest[cap]}
            limits={[1, MOST[cap]]}
            onChange={(value) => keep((now) => ({ ...now, [cap]: value }))}
          />
        ))}
      </div>
      <Preview settings={{ ...settings, caps: latest }} live />
      <DayStart hour={settings.dayStartsAt} locale={locale} onDayStart={onDayStart} />
    </Section>
  );
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

function DayStart({ hour, locale, onDayStart }: { hour: number; locale: string } & Pick<OftenProps, 'onDayStart'>) {
  // A day on which no clock changes; the hours are the wall's.
  const midnight = new Date(2026, 0, 1).getTime();
  return (
    <div class="thresholds">
      <label class="threshold-sentence">
        {i18n.t('options.day_before')}{' '}
        <select
          id="day-start"
          class="threshold-figure threshold-hour"
          value={String(hour)}
          onChange={({ currentTarget }) => onDayStart(Number(currentTarget.value))}
        >
          {HOURS.map((each) => (
            <option key={each} value={String(each)}>
              {clockAt(midnight, each * 60, locale)}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet small">{i18n.t('options.day_sense')}</p>
    </div>
  );
}
