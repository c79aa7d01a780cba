import { Beside } from './drawing.tsx';
import { everyNth } from './ticks.ts';

interface TimeAxisProps {
  labels: readonly string[];
  /** Where the middle of a step lies, px. */
  middle: (index: number) => number;
  width: number;
  y: number;
}

/** What an axis label takes at most, px. */
const LABEL = 56;

/** The days, weeks or months under a drawing, as many as there is room for. Not read out: each value says its own. */
export function TimeAxis({ labels, middle, width, y }: TimeAxisProps) {
  const nth = everyNth(labels.length, width, LABEL);
  return (
    <Beside>
      {labels.map((label, index) =>
        index % nth === 0 ? (
          <text key={label} class="chart-label" x={middle(index)} y={y} text-anchor="middle">
            {label}
          </text>
        ) : null,
      )}
    </Beside>
  );
}

interface LinesProps {
  /** Where each line lies, px, with what stands beside it. */
  lines: readonly { y: number; label: string }[];
  from: number;
  to: number;
}

/** Quiet lines across a drawing, with what they stand for at their beginning. */
export function Lines({ lines, from, to }: LinesProps) {
  return (
    <Beside>
      {lines.map(({ y, label }) => (
        <g key={label}>
          <line class="chart-line" x1={from} x2={to} y1={y} y2={y} />
          <text class="chart-label" x={from - 8} y={y} text-anchor="end" dominant-baseline="central">
            {label}
          </text>
        </g>
      ))}
    </Beside>
  );
}
