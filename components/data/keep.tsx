import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** For how long details may be kept, days; what somebody set elsewhere is put among them. */
const CHOICES = [7, 30, 90, 180, 365];

interface KeepProps {
  days: number;
  onKeep: (days: number) => Promise<void>;
}

/** For how long details are kept; then the totals of each day are what is left. */
export function Keep({ days, onKeep }: KeepProps) {
  const [kept, setKept] = useState(false);
  const choices = [...new Set([...CHOICES, days])].sort((a, b) => a - b);

  async function keep(chosen: number) {
    setKept(false);
    await onKeep(chosen);
    setKept(true);
  }

  return (
    <div class="data-part">
      <div class="data-line">
        <label for="data-keep">{i18n.t('data.keep')}</label>
        <select
          id="data-keep"
          class="data-choice"
          value={String(days)}
          onChange={({ currentTarget }) => void keep(Number(currentTarget.value))}
        >
          {choices.map((each) => (
            <option key={each} value={String(each)} selected={each === days}>
              {i18n.t('data.keep_days', { days: each })}
            </option>
          ))}
        </select>
        <p class="small data-said" role="status">
          {kept && i18n.t('data.kept')}
        </p>
      </div>
      <p class="quiet small">{i18n.t('data.keep_sense')}</p>
    </div>
  );
}
