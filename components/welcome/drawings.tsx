import type { ComponentChildren } from 'preact';

/** One strand that loops ever smaller until it runs straight. */
const STRAND =
  'M6 70C39.6 70 69.8 60.4 69.8 36.4C69.8 20.6 57.4 10 42 10C26.6 10 14.2 20.6 14.2 36.4C14.2 60.4 44.4 70 78 70' +
  'C101.8 70 123.2 63.2 123.2 46.2C123.2 35 114.4 27.5 103.5 27.5C92.6 27.5 83.8 35 83.8 46.2C83.8 63.2 105.2 70 129 70' +
  'C144.4 70 158.3 65.6 158.3 54.6C158.3 47.3 152.5 42.5 145.5 42.5C138.5 42.5 132.7 47.3 132.7 54.6C132.7 65.6 146.6 70 162 70' +
  'C170.4 70 178 67.6 178 61.6C178 57.6 174.8 55 171 55C167.2 55 164 57.6 164 61.6C164 67.6 171.6 70 180 70H256';

interface DrawingProps {
  width: number;
  height: number;
  children: ComponentChildren;
}

/** A line drawing. It says nothing the words beside it do not, so it is not read out. */
function Drawing({ width, height, children }: DrawingProps) {
  return (
    <svg class="drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {children}
    </svg>
  );
}

/** The loops, and the way out of them. */
export function LoopsDrawing() {
  return (
    <Drawing width={270} height={84}>
      <path class="drawing-accent" d={STRAND} transform="translate(-5 0)" />
      <circle class="drawing-lamp" cx="256" cy="70" r="4.5" />
    </Drawing>
  );
}

/** A page, and the card that lies on it. */
export function CardDrawing() {
  return (
    <Drawing width={176} height={112}>
      <rect x="1" y="4" width="132" height="104" rx="10" />
      <path class="drawing-faint" d="M1 22h132M16 36h46M16 48h18M16 84h14M16 96h46M92 36h24M112 96h8" />
      <circle class="drawing-dot" cx="12" cy="13" r="1.6" />
      <circle class="drawing-dot" cx="19" cy="13" r="1.6" />
      <rect class="drawing-sheet" x="46" y="38" width="122" height="56" rx="10" />
      <path class="drawing-accent" d="M61 53h60M61 62h38" />
      <rect class="drawing-filled" x="60" y="73" width="44" height="12" rx="5" />
      <rect class="drawing-accent" x="110" y="73" width="44" height="12" rx="5" />
    </Drawing>
  );
}

/** A notebook that stands closed on a table, beside a cup. */
export function NotebookDrawing() {
  return (
    <Drawing width={190} height={112}>
      <path d="M1 100h186" />
      <path class="drawing-lamp-line" d="M66 100v8l4-3 4 3v-8" />
      <rect class="drawing-soft" x="24" y="14" width="66" height="86" rx="6" />
      <path class="drawing-accent" d="M36 14v86M50 40h26M50 50h17" />
      <Cup x={122} y={100} />
    </Drawing>
  );
}

/** A cup, and a line that runs straight. */
export function CupDrawing() {
  return (
    <Drawing width={190} height={112}>
      <path class="drawing-accent" d="M1 100h186" />
      <Cup x={44} y={100} />
    </Drawing>
  );
}

/** A cup that stands on the line y. */
function Cup({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M0 0v-19a2 2 0 012-2h22a2 2 0 012 2V0M26-17h5a5.5 5.5 0 010 11h-5" />
      <path class="drawing-lamp-line" d="M9-28c0-4 4-4 4-8M17-28c0-4 4-4 4-8" />
    </g>
  );
}
