import { scaleBand, scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { Lines, TimeAxis } from './axis.tsx';
import { Drawing, Value } from './drawing.tsx';
import { useRoving } from './roving.ts';
import { useWidth } from './width.ts';

/** One bar. */
export interface Bar {
  label: string;
  /** In words. */
  words: string;
  minutes: number;
}

interface BarsProps {
  title: string;
  bars: readonly Bar[];
  /** What a number of minutes is called beside a line; null where no figure is to be named. */
  tick: ((minutes: number) => string) | null;
  hint: ComponentChildren;
}

const HEIGHT = 176;
const FOOT = 26;
const TOP = 10;
/** How far apart lines may lie, minutes: what is round on a clock. */
const STEPS = [5, 10, 15, 30, 60, 120, 240, 480, 960, 1920, 3840, 7680];

function ticksTo(most: number): number[] {
  const step = STEPS.find((minutes) => most / minutes <= 3.5) ?? most;
  return Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
}

/** Time in feeds, step by step. */
export function Bars({ title, bars, tick, hint }: BarsProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const roving = useRoving(bars.length);
  const left = tick ? 56 : 4;
  const x = scaleBand(
    bars.map((_, index) => index),
    [left, width],
  )
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const wide = Math.min(26, x.bandwidth());
  const middle = (index: number) => (x(index) ?? left) + x.bandwidth() / 2;
  const most = Math.max(10, ...bars.map(({ minutes }) => minutes));
  const floor = HEIGHT - FOOT;
  const y = scaleLinear([0, most], [floor, TOP]);

  return (
    <div ref={ref}>
      <Drawing
        width={width}
        height={HEIGHT}
        label={title}
        roving={roving}
        words={bars.map(({ words }) => words)}
        hint={hint}
      >
        {tick && (
          <Lines
            from={left}
            to={width}
            lines={ticksTo(most).map((minutes) => ({ y: y(minutes), label: tick(minutes) }))}
          />
        )}
        <line class="chart-floor" x1={left} x2={width} y1={floor} y2={floor} />
        {bars.map(({ label, words, minutes }, index) => (
          <Value key={label} roving={roving} index={index} label={words}>
            <rect class="chart-ground" x={x(index)} y={0} width={x.bandwidth()} height={floor} rx={6} />
            {minutes > 0 && (
              <rect
                class="bar-feed"
                x={middle(index) - wide / 2}
                y={Math.min(floor - 2, y(minutes))}
                width={wide}
                height={Math.max(2, floor - y(minutes))}
                rx={Math.min(4, wide / 3)}
              />
            )}
          </Value>
        ))}
        <TimeAxis labels={bars.map(({ label }) => label)} middle={middle} width={width - left} y={HEIGHT - 6} />
      </Drawing>
    </div>
  );
}
