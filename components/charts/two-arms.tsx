import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX } from 'd3-shape';
import type { ComponentChildren } from 'preact';
import { Beside, Drawing, Value } from './drawing.tsx';
import { useRoving } from './roving.ts';
import { apart } from './ticks.ts';
import { useWidth } from './width.ts';

/** How many of each arm lie in one stretch of time. */
export interface Stretch {
  /** Minutes, the first in it and the first after it. */
  from: number;
  to: number;
  card: number;
  silence: number;
  /** In words, for the side of the cards and for the side of silence. */
  cardWords: string;
  silenceWords: string;
  /** What the stretch is called. */
  range: string;
}

interface TwoArmsProps {
  title: string;
  stretches: readonly Stretch[];
  /** Typical minutes; null where there are too few. */
  typical: { card: number; silence: number } | null;
  names: { card: string; silence: string };
  /** What a number of minutes is called under the drawing; null where no figure is to be named. */
  tick: ((minutes: number) => string) | null;
  hint: ComponentChildren;
}

const SIDE = 74;
const GAP = 22;
const TOP = 22;
const HEIGHT = TOP + SIDE + GAP + SIDE + 22;
const TICKS = [0, 5, 15, 30, 60, 120, 240];
/** What the words of a tick take, px. */
const TICK = 48;

function ticksTo(last: number): number[] {
  return TICKS.filter((minutes) => minutes <= last);
}

/** The scale on which the arms are compared (rule 24). */
function logOf(minutes: number): number {
  return Math.log1p(minutes);
}

/** What followed cards, upwards, and what followed silence, downwards: each as shares of its own, for one arm is larger. */
export function TwoArms({ title, stretches, typical, names, tick, hint }: TwoArmsProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const count = stretches.length;
  const roving = useRoving(count * 2, count, 0);
  const last = stretches.at(-1)?.to ?? 60;
  const x = scaleLinear([0, logOf(last)], [8, width - 8]);
  const at = (minutes: number) => x(logOf(minutes));
  const sum = (arm: 'card' | 'silence') =>
    Math.max(
      1,
      stretches.reduce((all, each) => all + each[arm], 0),
    );
  // How thick a share lies on its stretch: long stretches hold more without being denser.
  const density = (each: Stretch, arm: 'card' | 'silence') =>
    each[arm] / sum(arm) / Math.max(0.2, logOf(each.to) - logOf(each.from));
  const most = Math.max(0.01, ...stretches.flatMap((each) => [density(each, 'card'), density(each, 'silence')]));
  const high = scaleLinear([0, most], [0, SIDE]);
  const floor = { card: TOP + SIDE, silence: TOP + SIDE + GAP };
  const points = (arm: 'card' | 'silence') => [
    { x: at(0), share: 0 },
    ...stretches.map((each) => ({ x: (at(each.from) + at(each.to)) / 2, share: density(each, arm) })),
    { x: at(last), share: 0 },
  ];
  const hill = (arm: 'card' | 'silence') =>
    area<{ x: number; share: number }>()
      .x((point) => point.x)
      .y0(floor[arm])
      .y1(({ share }) => floor[arm] + (arm === 'card' ? -1 : 1) * high(share))
      .curve(curveMonotoneX)(points(arm)) ?? '';
  const words = [...stretches.map((each) => each.cardWords), ...stretches.map((each) => each.silenceWords)];

  return (
    <div ref={ref}>
      <Drawing width={width} height={HEIGHT} label={title} roving={roving} words={words} hint={hint}>
        {(['card', 'silence'] as const).map((arm, side) => (
          <g key={arm}>
            <Beside>
              <path class={`arm-hill arm-${arm}`} d={hill(arm)} />
              <line class="chart-floor" x1={8} x2={width - 8} y1={floor[arm]} y2={floor[arm]} />
              <text class="arm-name" x={width - 8} y={arm === 'card' ? 14 : HEIGHT - 8} text-anchor="end">
                {names[arm]}
              </text>
              {typical && (
                <line
                  class={`arm-typical arm-typical-${arm}`}
                  x1={at(typical[arm])}
                  x2={at(typical[arm])}
                  y1={floor[arm]}
                  y2={floor[arm] + (arm === 'card' ? -1 : 1) * (SIDE + 4)}
                />
              )}
            </Beside>
            {stretches.map((each, index) => (
              <Value
                key={each.from}
                roving={roving}
                index={side * count + index}
                label={words[side * count + index] ?? ''}
              >
                <rect
                  class="chart-ground"
                  x={at(each.from)}
                  y={arm === 'card' ? TOP : floor.silence}
                  width={at(each.to) - at(each.from)}
                  height={SIDE}
                  rx={4}
                />
              </Value>
            ))}
          </g>
        ))}
        {tick && (
          <Beside>
            {apart(ticksTo(last), at, TICK).map((minutes) => (
              <text
                key={minutes}
                class="chart-label"
                x={at(minutes)}
                y={floor.card + GAP / 2}
                text-anchor={minutes === 0 ? 'start' : at(minutes) > width - 30 ? 'end' : 'middle'}
                dominant-baseline="central"
              >
                {tick(minutes)}
              </text>
            ))}
          </Beside>
        )}
      </Drawing>
    </div>
  );
}
