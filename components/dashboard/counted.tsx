import type { ComponentChildren } from 'preact';

/** One line of a list: what there was, how often, and that as a bar beside the others. */
export interface Line {
  label: string;
  count: number;
  /** The number in words; null where no figure is to be named. */
  said: ComponentChildren | null;
}

/** How often there was what. Words first, and the bar only as long as the most frequent of the list. */
export function Counted({ title, lines }: { title: string; lines: readonly Line[] }) {
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <div class="counted">
      <h3 class="chart-title">{title}</h3>
      <ul>
        {lines.map(({ label, count, said }) => (
          <li key={label}>
            <span class="counted-label">{label}</span>
            {said !== null && (
              <>
                <span class="counted-said quiet small">{said}</span>
                <span class="counted-bar" style={{ '--share': `${(count / most) * 100}%` }} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
