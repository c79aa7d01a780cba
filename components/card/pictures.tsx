import type { ComponentChildren } from 'preact';
import bench from './pictures/bench.tsx';
import bird from './pictures/bird.tsx';
import boat from './pictures/boat.tsx';
import cup from './pictures/cup.tsx';
import dandelion from './pictures/dandelion.tsx';
import door from './pictures/door.tsx';
import type { Drawing } from './pictures/drawing.ts';
import envelope from './pictures/envelope.tsx';
import frame from './pictures/frame.tsx';
import hand from './pictures/hand.tsx';
import kettle from './pictures/kettle.tsx';
import lamp from './pictures/lamp.tsx';
import notebook from './pictures/notebook.tsx';
import path from './pictures/path.tsx';
import phone from './pictures/phone.tsx';
import twoCups from './pictures/two-cups.tsx';
import window from './pictures/window.tsx';

/** Every drawing, under the name of its file. */
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  frame,
  cup,
  window,
  kettle,
  path,
  'two-cups': twoCups,
  door,
  lamp,
  bench,
  dandelion,
  bird,
  phone,
  envelope,
  hand,
  notebook,
  boat,
};

/** The pictures a nudge may name. */
export const PICTURES: readonly string[] = Object.keys(DRAWINGS);

function drawingOf(id: string): Drawing | undefined {
  return Object.hasOwn(DRAWINGS, id) ? DRAWINGS[id] : undefined;
}

/** The drawing of that name, 160 by 100 px; nothing where there is none. */
export function Picture({ id }: { id: string }) {
  const drawing = drawingOf(id);
  return drawing ? (
    <Drawn name="picture" width={160} height={100}>
      {drawing.scene()}
    </Drawn>
  ) : null;
}

/** The same drawing as a mark of 24 px, for where there is one line and no more. */
export function Mark({ id }: { id: string }) {
  const drawing = drawingOf(id);
  return drawing ? (
    <Drawn name="mark" width={24} height={24}>
      {drawing.mark()}
    </Drawn>
  ) : null;
}

interface DrawnProps {
  name: 'picture' | 'mark';
  width: number;
  height: number;
  children: ComponentChildren;
}

/** It says nothing that the words beside it do not: it is hidden from readers. */
function Drawn({ name, width, height, children }: DrawnProps) {
  return (
    <svg class={name} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {children}
    </svg>
  );
}
