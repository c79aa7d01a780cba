import type { ComponentChildren } from 'preact';
import type { Roving } from './roving.ts';

interface DrawingProps {
  width: number;
  height: number;
  label: string;
  roving: Roving;
  /** By value: what is read out of it, and written under the drawing while it is under the hand. */
  words: readonly string[];
  /** What stands there otherwise: what the marks mean. */
  hint: ComponentChildren;
  children: ComponentChildren;
}

/** The drawing itself: a group of values, each with words of its own. Time goes from left to right in every language. */
export function Drawing({ width, height, label, roving, words, hint, children }: DrawingProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group. */}
      <svg class="chart-drawing" role="group" aria-label={label} viewBox={`0 0 ${width} ${height}`} {...roving.chart}>
        {children}
      </svg>
      <p class="chart-said small" aria-hidden="true">
        {roving.said === null ? hint : words[roving.said]}
      </p>
    </>
  );
}

interface ValueProps {
  roving: Roving;
  index: number;
  /** What is read out. */
  label: string;
  children: ComponentChildren;
}

/** One value of a drawing: what is drawn for it, and the ground on which a hand finds it. */
export function Value({ roving, index, label, children }: ValueProps) {
  return (
    <g aria-label={label} class="chart-value" {...roving.value(index)}>
      {children}
    </g>
  );
}

/** As an object, for this is a group of a drawing and nothing that could have the focus. */
const UNREAD = { 'aria-hidden': 'true' } as const;

/** What is drawn beside the values and not read out: lines, labels, whatever the values say themselves. */
export function Beside({ children, transform }: { children: ComponentChildren; transform?: string }) {
  return (
    <g {...UNREAD} {...(transform === undefined ? {} : { transform })}>
      {children}
    </g>
  );
}
