import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../lib/core/settings.ts';
import { ALWAYS, isAlways } from '../../lib/core/spans.ts';
import { type Choice, Choices } from './choices.tsx';
import type { Keeping } from './latest.ts';
import { EVENING, Spans } from './spans.tsx';

/** When something may be said; on one site also never, or as everywhere. */
export type When = 'everywhere' | 'always' | 'hours' | 'never';

/** What is set: null for nothing of its own, which is always, and on one site as everywhere. */
type Times = readonly Span[] | null;

interface TimeChoicesProps {
  legend: string;
  group: string;
  times: Times;
  locale: string;
  /** For one site, which may go with the others or never have a card. */
  oneSite: boolean;
  onTimes: (times: Times) => Keeping;
}

/** Which of the choices the times of one site, or of all, amount to. */
export function whenOf(times: Times, oneSite: boolean): When {
  if (times === null) return oneSite ? 'everywhere' : 'always';
  if (oneSite && times.length === 0) return 'never';
  const [only, ...others] = times;
  return only && others.length === 0 && isAlways(only) ? 'always' : 'hours';
}

/** When a card may come: always, at some hours of some days, or on one site never. */
export function TimeChoices({ legend, group, times, locale, oneSite, onTimes }: TimeChoicesProps) {
  const chosen = whenOf(times, oneSite);
  // Who goes to and fro finds the hours as they were.
  const last = useRef<readonly Span[]>([EVENING]);
  if (chosen === 'hours' && times && times.length > 0) last.current = times;
  const always: Choice<When> = { id: 'always', name: i18n.t('options.times_always') };
  const hours: Choice<When> = { id: 'hours', name: i18n.t('options.times_hours') };
  const everywhere: Choice<When> = { id: 'everywhere', name: i18n.t('options.as_everywhere') };
  const never: Choice<When> = {
    id: 'never',
    name: i18n.t('options.times_never'),
    sense: i18n.t('options.times_never_sense'),
  };

  function choose(when: When) {
    if (when === 'everywhere') onTimes(null);
    else if (when === 'never') onTimes([]);
    else if (when === 'hours') onTimes(last.current);
    else onTimes(oneSite ? [ALWAYS] : null);
  }

  return (
    <Choices
      legend={legend}
      group={group}
      choices={oneSite ? [everywhere, always, hours, never] : [always, hours]}
      chosen={chosen}
      onChoose={choose}
    >
      {chosen === 'hours' && times && <Spans times={times} locale={locale} onChange={onTimes} />}
    </Choices>
  );
}
