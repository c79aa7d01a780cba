import { scaleBand, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { ComponentChildren } from 'preact';
import { Lines, TimeAxis } from './axis.tsx';
import { Beside, Drawing, Value } from './drawing.tsx';
import { useRoving } from './roving.ts';
import { minuteTicks } from './ticks.ts';
import { useWidth } from './width.ts';

/** One step: the middle and the middle half of its values, minutes; null where it has none. */
export interface SpreadStep {
  label: string;
  /** In words. */
  words: string;
  spread: { low: number; typical: number; high: number } | null;
}

interface SpreadsProps {
  title: string;
  steps: readonly SpreadStep[];
  /** What a number of minutes is called beside a line; null where no figure is to be named. */
  tick: ((minutes: number) => string) | null;
  hint: ComponentChildren;
}

const HEIGHT = 216;
const FOOT = 26;
const TOP = 10;
/** Shorter than this is drawn as this: a logarithm has no end below. */
const LEAST = 1;

/** Time between looks: a bar from a quarter to three quarters of it, a dot for the middle, a thin line through the dots. */
export function Spreads({ title, steps, tick, hint }: SpreadsProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const roving = useRoving(steps.length);
  const left = tick ? 56 : 4;
  const x = scaleBand(
    steps.map((_, index) => index),
    [left, width],
  )
    .paddingInner(0.2)
    .paddingOuter(0.1);
  const middle = (index: number) => (x(index) ?? left) + x.bandwidth() / 2;
  const most = Math.max(30, ...steps.map(({ spread }) => spread?.high ?? 0));
  const y = scaleLog([LEAST, most * 1.15], [HEIGHT - FOOT, TOP]).clamp(true);
  const bar = Math.min(14, Math.max(3, x.bandwidth() * 0.6));
  const through = line<SpreadStep>()
    .defined(({ spread }) => spread !== null)
    .x((_, index) => middle(index))
    .y(({ spread }) => y(spread?.typical ?? LEAST));

  return (
    <div ref={ref}>
      <Drawing
        width={width}
        height={HEIGHT}
        label={title}
        roving={roving}
        words={steps.map(({ words }) => words)}
        hint={hint}
      >
        {tick && (
          <Lines
            from={left}
            to={width}
            lines={minuteTicks(most).map((minutes) => ({ y: y(minutes), label: tick(minutes) }))}
          />
        )}
        <Beside>
          <path class="spread-through" d={through([...steps]) ?? ''} />
        </Beside>
        {steps.map(({ label, words, spread }, index) => (
          <Value key={label} roving={roving} index={index} label={words}>
            <rect class="chart-ground" x={x(index)} y={0} width={x.bandwidth()} height={HEIGHT - FOOT} rx={6} />
            {spread && (
              <>
                <rect
                  class="spread-half"
                  x={middle(index) - bar / 2}
                  y={y(spread.high)}
                  width={bar}
                  height={Math.max(bar / 2, y(spread.low) - y(spread.high))}
                  rx={bar / 2}
                />
                <circle class="spread-typical" cx={middle(index)} cy={y(spread.typical)} r={Math.max(2.2, bar * 0.3)} />
              </>
            )}
          </Value>
        ))}
        <TimeAxis labels={steps.map(({ label }) => label)} middle={middle} width={width - left} y={HEIGHT - 6} />
      </Drawing>
    </div>
  );
}
