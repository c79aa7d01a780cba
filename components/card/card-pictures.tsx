import { drawingIn, MarkOf, Scene } from './drawn.tsx';
import boat from './pictures/boat.tsx';
import cup from './pictures/cup.tsx';
import dandelion from './pictures/dandelion.tsx';
import door from './pictures/door.tsx';
import type { Drawing } from './pictures/drawing.ts';
import frame from './pictures/frame.tsx';
import kettle from './pictures/kettle.tsx';
import notebook from './pictures/notebook.tsx';
import path from './pictures/path.tsx';
import phone from './pictures/phone.tsx';
import twoCups from './pictures/two-cups.tsx';

/** The drawings that a card can show: no more than are asked for, since each goes into every page that a card comes to. */
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  boat,
  cup,
  dandelion,
  door,
  frame,
  kettle,
  notebook,
  path,
  phone,
  'two-cups': twoCups,
};

/** The pictures a nudge may name. */
export const CARD_PICTURES: readonly string[] = Object.keys(DRAWINGS);

/** The drawing of that name on a card. */
export function CardPicture({ id }: { id: string }) {
  return <Scene drawing={drawingIn(DRAWINGS, id)} />;
}

/** Its mark, on a line. */
export function CardMark({ id }: { id: string }) {
  return <MarkOf drawing={drawingIn(DRAWINGS, id)} />;
}
