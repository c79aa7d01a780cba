import { useState } from 'preact/hooks';

/** Keys that go from one value of a chart to another: by how many values, or to which end. */
function stepFor(key: string, columns: number): number | 'first' | 'last' | null {
  if (key === 'ArrowRight') return 1;
  if (key === 'ArrowLeft') return -1;
  if (key === 'Home') return 'first';
  if (key === 'End') return 'last';
  if (key === 'ArrowDown') return columns;
  if (key === 'ArrowUp') return -columns;
  return null;
}

/** Where a key leads from a value; the value itself where there is nothing further that way. */
export function nextValue(at: number, key: string, count: number, columns: number): number | null {
  const step = stepFor(key, columns);
  if (step === null) return null;
  if (step === 'first') return 0;
  if (step === 'last') return count - 1;
  const next = at + step;
  return next >= 0 && next < count ? next : at;
}

/** The focus within a chart: one value can be reached with Tab, the arrow keys go on from there. */
export interface Roving {
  /** Which value the words under the chart are of; null: none. */
  said: number | null;
  /** For the chart: what hears the keys. */
  chart: { onKeyDown: (event: KeyboardEvent) => void; onPointerLeave: () => void };
  /** For each value. */
  value: (index: number) => {
    role: 'img';
    'data-value': number;
    /** In small letters: a drawing knows no other spelling. */
    tabindex: 0 | -1;
    onFocus: () => void;
    onBlur: () => void;
    onPointerEnter: () => void;
  };
}

/**
 * @param count how many values there are.
 * @param columns how many lie side by side: up and down go by as many.
 * @param start the value at which one comes in; the last where it is left out.
 */
export function useRoving(count: number, columns = 1, start = count - 1): Roving {
  const [chosen, setChosen] = useState<number | null>(null);
  const [said, setSaid] = useState<number | null>(null);
  const at = Math.min(chosen ?? start, count - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextValue(at, event.key, count, columns);
    if (next === null) return;
    event.preventDefault();
    const chart = event.currentTarget as Element;
    chart.querySelector<SVGElement>(`[data-value="${next}"]`)?.focus();
  };

  return {
    said: said !== null && said < count ? said : null,
    chart: { onKeyDown, onPointerLeave: () => setSaid(null) },
    value: (index) => ({
      role: 'img',
      'data-value': index,
      tabindex: index === at ? 0 : -1,
      onFocus: () => {
        setChosen(index);
        setSaid(index);
      },
      onBlur: () => setSaid(null),
      onPointerEnter: () => setSaid(index),
    }),
  };
}
