import { i18n } from '#i18n';
import { RANGES, type RangeId } from '../../lib/core/figures/range.ts';
import type { DashboardAsked, DashboardView } from '../../lib/messages/messages.ts';

const NAMES = {
  week: 'dashboard.range_week',
  month: 'dashboard.range_month',
  year: 'dashboard.range_year',
  all: 'dashboard.range_all',
} as const;

interface ChoiceProps {
  asked: DashboardAsked;
  sites: DashboardView['sites'];
  onRange: (range: RangeId) => void;
  onSite: (site: string | null) => void;
}

/** Which time and which site the figures are of. */
export function Choice({ asked, sites, onRange, onSite }: ChoiceProps) {
  return (
    <div class="dash-choice screen-only">
      <fieldset class="ranges">
        <legend class="unseen">{i18n.t('dashboard.range')}</legend>
        {RANGES.map((range) => (
          <label key={range} class="range">
            <input
              type="radio"
              class="unseen"
              name="range"
              value={range}
              checked={range === asked.range}
              onChange={() => onRange(range)}
            />
            {i18n.t(NAMES[range])}
          </label>
        ))}
      </fieldset>
      {sites.length > 1 && (
        <label class="dash-site small">
          {i18n.t('dashboard.site')}
          <select value={asked.site ?? ''} onChange={(event) => onSite(event.currentTarget.value || null)}>
            <option value="">{i18n.t('dashboard.site_all')}</option>
            {sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
