import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { Beside, Drawing, Value } from './drawing.tsx';
import { useRoving } from './roving.ts';
import { everyNth } from './ticks.ts';
import { useWidth } from './width.ts';

/** One hour of the week. */
export interface Cell {
  looks: number;
  feedMinutes: number;
  /** The same in words. */
  label: string;
}

interface RhythmMapProps {
  title: string;
  /** Seven rows of twenty-four, from the hour at which the person's day begins. */
  rows: readonly (readonly Cell[])[];
  weekdays: readonly string[];
  hours: readonly string[];
  /** Any look is a dot like any other, and any feed as deep: nothing can be counted from it. */
  even: boolean;
  /** What the marks mean. */
  hint: ComponentChildren;
}

const HOURS = 24;
const LABELS = 38;
const FOOT = 22;
/** So much at least fills a cell: one look in a week is a small dot, whatever else there was. */
const FULL = { looks: 4, feedMinutes: 20 };
const ROW = { least: 20, most: 30 };

/** A week by hours: dots are looks, warm ground is time in feeds, and the open rest is what is left free. */
export function RhythmMap({ title, rows, weekdays, hours, even, hint }: RhythmMapProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const cells = rows.flat();
  const words = cells.map(({ label }) => label);
  const busiest = cells.reduce((best, cell, index) => (cell.looks > (cells[best]?.looks ?? 0) ? index : best), 0);
  const roving = useRoving(cells.length, HOURS, busiest);
  const column = (width - LABELS) / HOURS;
  const row = Math.min(ROW.most, Math.max(ROW.least, column));
  const height = row * rows.length + FOOT;
  const most = (of: (cell: Cell) => number, least: number) => Math.max(least, ...cells.map(of));
  const radius = scaleSqrt([0, most(({ looks }) => looks, FULL.looks)], [0, Math.min(row, column) / 2 - 0.5]);
  const depth = scaleLinear([0, most(({ feedMinutes }) => feedMinutes, FULL.feedMinutes)], [0.16, 0.95]);
  const nth = everyNth(HOURS, width - LABELS, 44);

  return (
    <div ref={ref}>
      <Drawing width={width} height={height} label={title} roving={roving} words={words} hint={hint}>
        {weekdays.map((weekday, index) => (
          <Beside key={weekday} transform={`translate(0 ${index * row})`} aria-hidden="true">
            <text class="chart-label" y={row / 2} dominant-baseline="central">
              {weekday}
            </text>
            <rect class="rhythm-row" x={LABELS} y={1} width={width - LABELS} height={row - 2} rx={4} />
          </Beside>
        ))}
        {cells.map(({ looks, feedMinutes, label }, index) => (
          <Value key={label} roving={roving} index={index} label={label}>
            <g transform={`translate(${LABELS + (index % HOURS) * column} ${Math.floor(index / HOURS) * row})`}>
              <rect class="chart-ground" width={column} height={row} rx={4} />
              {feedMinutes > 0 && (
                <rect
                  class="rhythm-feed"
                  x={0.75}
                  y={2}
                  width={column - 1.5}
                  height={row - 4}
                  rx={3}
                  opacity={even ? 0.5 : depth(feedMinutes)}
                />
              )}
              {looks > 0 && (
                <circle
                  class="rhythm-look"
                  cx={column / 2}
                  cy={row / 2}
                  r={even ? Math.min(row, column) / 5 : Math.max(1.2, radius(looks))}
                />
              )}
            </g>
          </Value>
        ))}
        <Beside>
          {hours.map((hour, index) =>
            index % nth === 0 ? (
              <text key={hour} class="chart-label" x={LABELS + index * column} y={height - 5} text-anchor="start">
                {hour}
              </text>
            ) : null,
          )}
        </Beside>
      </Drawing>
    </div>
  );
}
