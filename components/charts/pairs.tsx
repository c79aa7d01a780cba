import { scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { Beside, Drawing, Value } from './drawing.tsx';
import { useRoving } from './roving.ts';
import { useWidth } from './width.ts';

/** What was meant and what it was, minutes. */
export interface Pair {
  label: string;
  /** In words. */
  words: string;
  chosen: number;
  was: number;
}

interface PairsProps {
  title: string;
  pairs: readonly Pair[];
  /** What a number of minutes is called under the drawing. */
  tick: (minutes: number) => string;
  hint: ComponentChildren;
}

const ROW = 24;
const FOOT = 26;
const LEFT = 68;
const RIGHT = 14;

/** A ring is what was chosen, a dot what it came to, and a line leads from one to the other. */
export function Pairs({ title, pairs, tick, hint }: PairsProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const roving = useRoving(pairs.length, 1, 0);
  const most = Math.max(10, ...pairs.flatMap(({ chosen, was }) => [chosen, was]));
  const x = scaleLinear([0, most], [LEFT, width - RIGHT]);
  const height = pairs.length * ROW + FOOT;

  return (
    <div ref={ref}>
      <Drawing
        width={width}
        height={height}
        label={title}
        roving={roving}
        words={pairs.map(({ words }) => words)}
        hint={hint}
      >
        {x.ticks(width < 480 ? 3 : 5).map((minutes) => (
          <Beside key={minutes}>
            <line class="chart-line" x1={x(minutes)} x2={x(minutes)} y1={0} y2={height - FOOT} />
            <text class="chart-label" x={x(minutes)} y={height - 6} text-anchor="middle">
              {tick(minutes)}
            </text>
          </Beside>
        ))}
        {pairs.map(({ label, words, chosen, was }, index) => {
          const y = index * ROW + ROW / 2;
          return (
            <Value key={words} roving={roving} index={index} label={words}>
              <rect class="chart-ground" x={0} y={y - ROW / 2} width={width} height={ROW} rx={6} />
              <text class="chart-label" x={0} y={y} dominant-baseline="central">
                {label}
              </text>
              <line class="pair-between" x1={x(chosen)} x2={x(was)} y1={y} y2={y} />
              <circle class="pair-was" cx={x(was)} cy={y} r={5} />
              <circle class="pair-chosen" cx={x(chosen)} cy={y} r={5} />
            </Value>
          );
        })}
      </Drawing>
    </div>
  );
}
