/** How many windows there are, one for each minute. */
export const MINUTES = 5;

/** The five houses from left to right: the walls and roof, and where the window's upper left corner is. */
const HOUSES: readonly { walls: string; window: readonly [x: number, y: number] }[] = [
  { walls: 'M8 88V52l16-16 16 16v36', window: [17, 56] },
  { walls: 'M44 88V42h5v-7h6v-6h8v6h6v7h5v46', window: [52, 50] },
  { walls: 'M78 88V54h32v34M78 54l6-9h20l6 9M100 45v-9h6v12', window: [87, 62] },
  { walls: 'M114 88V46a15 15 0 0 1 30 0v42', window: [122, 50] },
  { walls: 'M148 88V58l15-15 15 15v30', window: [156, 61] },
];

/** A street at dusk. As many windows are lit as minutes have gone by; the words beside it say how many are left. */
export function Street({ lit }: { lit: number }) {
  return (
    <svg class="picture" viewBox="0 0 186 100" width="186" height="100" aria-hidden="true">
      <path d="M2 88h182" />
      <path class="accent" d="M158 10a10 10 0 1 0 12 13 9 9 0 0 1-12-13z" />
      {HOUSES.map(({ walls, window: [x, y] }, index) => (
        <g key={walls}>
          <path d={walls} />
          <rect class={index < lit ? 'pane pane-lit' : 'pane'} x={x} y={y} width="14" height="16" rx="2" />
          <path class="pane-cross" d={`M${x + 7} ${y}v16M${x} ${y + 8}h14`} />
        </g>
      ))}
    </svg>
  );
}
