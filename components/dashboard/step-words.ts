import { i18n } from '#i18n';
import type { Days, StepId } from '../../lib/core/figures/range.ts';
import { longDay, month, shortDay } from './days.ts';

/** What the first column of a table of steps is called. */
export const WHEN = { day: 'dashboard.when_day', week: 'dashboard.when_week', month: 'dashboard.when_month' } as const;

/** What a step of a chart is called: short under it, and in full where it is read out. */
export function stepWords(step: StepId, { from, to }: Days, locale: string): { label: string; when: string } {
  if (step === 'day') return { label: shortDay(from, locale), when: longDay(from, locale) };
  if (step === 'month') return { label: month(from, locale, 'short'), when: month(from, locale, 'long') };
  const when = i18n.t('dashboard.step_week', { from: shortDay(from, locale), to: shortDay(to, locale) });
  return { label: shortDay(from, locale), when };
}
