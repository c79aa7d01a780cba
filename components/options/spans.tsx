import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Span } from '../../lib/core/settings.ts';
import { ALWAYS, MOST_SPANS } from '../../lib/core/spans.ts';
import { type Keeping, useLatest } from './latest.ts';
import { SpanRow } from './span-row.tsx';

/** What a new stretch begins as: an evening. */
export const EVENING: Span = { days: ALWAYS.days, from: 18 * 60, to: 22 * 60 };

interface SpansProps {
  times: readonly Span[];
  locale: string;
  onChange: (times: readonly Span[]) => Keeping;
}

/** Stretches of the week, each of which can be changed and removed, and another one added. */
export function Spans({ times, locale, onChange }: SpansProps) {
  const { latest, keep } = useLatest(times, onChange);
  const list = useRef<HTMLUListElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  const added = useRef(false);

  useEffect(() => {
    if (added.current) list.current?.querySelector<HTMLElement>('li:last-child input')?.focus();
    added.current = false;
  }, [latest.length]);

  function add() {
    added.current = true;
    keep((now) => [...now, EVENING]);
  }

  function remove(index: number) {
    keep((now) => now.filter((_, each) => each !== index));
    // The button that has the focus goes with its row.
    more.current?.focus();
  }

  return (
    <div class="spans">
      {latest.length === 0 && <p class="small">{i18n.t('options.spans_none')}</p>}
      <ul ref={list}>
        {latest.map((span, index) => (
          <SpanRow
            key={index}
            span={span}
            nth={index + 1}
            locale={locale}
            onChange={(changed) => keep((now) => now.map((each, place) => (place === index ? changed : each)))}
            onRemove={latest.length > 1 ? () => remove(index) : null}
          />
        ))}
      </ul>
      <button type="button" class="link small" ref={more} disabled={latest.length >= MOST_SPANS} onClick={add}>
        {i18n.t('options.span_add')}
      </button>
    </div>
  );
}
