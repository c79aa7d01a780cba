import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../lib/core/settings.ts';
import { dayName, minutesOf, timeOf, weekOf } from './week.ts';

interface SpanRowProps {
  span: Span;
  /** Which of them this is, from 1. */
  nth: number;
  locale: string;
  onChange: (span: Span) => void;
  /** Null for the only one: without any, another choice is meant. */
  onRemove: (() => void) | null;
}

/** What is wrong with a stretch as it was typed; null where it can hold. */
function faultIn(days: readonly number[], from: string, to: string): 'options.span_days' | 'options.span_time' | null {
  if (days.length === 0) return 'options.span_days';
  return minutesOf(from) === null || minutesOf(to) === null ? 'options.span_time' : null;
}

/** One stretch of the week: its days, from when and until when. What cannot hold is said, and changes nothing. */
export function SpanRow({ span, nth, locale, onChange, onRemove }: SpanRowProps) {
  const id = useId();
  const [days, setDays] = useState(span.days);
  const [from, setFrom] = useState(timeOf(span.from));
  const [to, setTo] = useState(timeOf(span.to));
  const fault = faultIn(days, from, to);

  useEffect(() => {
    setDays(span.days);
    setFrom(timeOf(span.from));
    setTo(timeOf(span.to));
  }, [JSON.stringify(span)]);

  function take(nextDays: readonly number[], nextFrom: string, nextTo: string) {
    setDays(nextDays);
    setFrom(nextFrom);
    setTo(nextTo);
    const [begins, ends] = [minutesOf(nextFrom), minutesOf(nextTo)];
    if (nextDays.length > 0 && begins !== null && ends !== null) onChange({ days: nextDays, from: begins, to: ends });
  }

  const toggle = (day: number) =>
    take(days.includes(day) ? days.filter((each) => each !== day) : [...days, day].sort(), from, to);
  const time = (label: string, value: string, change: (time: string) => void) => (
    <label class="span-time">
      {label}
      <input
        class="span-clock"
        type="time"
        value={value}
        required
        aria-invalid={minutesOf(value) === null}
        aria-describedby={`${id}-fault`}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </label>
  );

  return (
    <li>
      <fieldset class="span" aria-describedby={`${id}-fault`}>
        <legend class="unseen">{i18n.t('options.span', { nth })}</legend>
        <div class="span-days">
          {weekOf(locale).map((day) => (
            <label key={day} class="span-day">
              <input
                type="checkbox"
                class="unseen"
                aria-label={dayName(day, locale, 'long')}
                checked={days.includes(day)}
                onChange={() => toggle(day)}
              />
              {dayName(day, locale, 'short')}
            </label>
          ))}
        </div>
        <div class="span-times">
          {time(i18n.t('options.span_from'), from, (value) => take(days, value, to))}
          {time(i18n.t('options.span_to'), to, (value) => take(days, from, value))}
          {fault === null && to <= from && <span class="quiet small">{i18n.t('options.span_next_day')}</span>}
          {onRemove && (
            <button
              type="button"
              class="link small"
              aria-label={i18n.t('options.span_remove_label', { nth })}
              onClick={onRemove}
            >
              {i18n.t('options.span_remove')}
            </button>
          )}
        </div>
        <p class="small" id={`${id}-fault`} aria-live="polite">
          {fault && i18n.t(fault)}
        </p>
      </fieldset>
    </li>
  );
}
