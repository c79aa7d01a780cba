import { drawingIn, MarkOf, Scene } from './drawn.tsx';
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

/** The names of all. A card can show those of card-pictures.tsx. */
export const PICTURES: readonly string[] = Object.keys(DRAWINGS);

/** The drawing of that name, 160 by 100 px; nothing where there is none. */
export function Picture({ id }: { id: string }) {
  return <Scene drawing={drawingIn(DRAWINGS, id)} />;
}

/** The same drawing as a mark of 24 px, for where there is one line and no more. */
export function Mark({ id }: { id: string }) {
  return <MarkOf drawing={drawingIn(DRAWINGS, id)} />;
}
