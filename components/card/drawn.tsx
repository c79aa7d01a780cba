import type { Drawing } from './pictures/drawing.ts';

/** A drawing, 160 by 100 px; nothing where there is none. */
export function Scene({ drawing }: { drawing: Drawing | undefined }) {
  return drawing ? svg('picture', 160, 100, drawing.scene()) : null;
}

/** The same drawing as a mark of 24 px, for where there is one line and no more. */
export function MarkOf({ drawing }: { drawing: Drawing | undefined }) {
  return drawing ? svg('mark', 24, 24, drawing.mark()) : null;
}

/** It says nothing that the words beside it do not: it is hidden from readers. */
function svg(name: 'picture' | 'mark', width: number, height: number, children: ReturnType<Drawing['scene']>) {
  return (
    <svg class={name} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {children}
    </svg>
  );
}

/** Which drawing of a table has that name. */
export function drawingIn(table: Readonly<Record<string, Drawing>>, id: string): Drawing | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined;
}
