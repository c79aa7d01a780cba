import type { ComponentChildren } from 'preact';

/*
 * Line drawings, 160 by 100, all on one ground line at 88. Three inks only: the line itself, `tint` for the one thing to
 * look at, `lamp` for light and warmth.
 */
const DRAWINGS: Readonly<Record<string, () => ComponentChildren>> = {
  frame: Frame,
  cup: Cup,
  window: Window,
  kettle: Kettle,
  path: Path,
  'two-cups': TwoCups,
};

/** The pictures a nudge may name. */
export const PICTURES: readonly string[] = Object.keys(DRAWINGS);

/** The drawing of that name; nothing where there is none. It says nothing that the words do not: it is hidden from readers. */
export function Picture({ id }: { id: string }) {
  const Drawing = Object.hasOwn(DRAWINGS, id) ? DRAWINGS[id] : undefined;
  if (!Drawing) return null;
  return (
    <svg class="picture" viewBox="0 0 160 100" width="160" height="100" aria-hidden="true">
      <Drawing />
    </svg>
  );
}

/** A photo on a table, and what is just outside of it: somebody's tea, and the cat. */
function Frame() {
  return (
    <>
      <rect class="tint" x="48" y="12" width="62" height="48" rx="4" />
      <circle class="lamp" cx="93" cy="26" r="5.5" />
      <path class="accent" d="M52 54l16-19 12 12 9-8 17 15" />
      <path d="M79 60v6M69 88l10-22 10 22M10 88h140" />
      <path d="M22 88V73h20v15M42 76h4a4.5 4.5 0 0 1 0 9h-4" />
      <path class="warm" d="M28 67c0-3 3-3 3-6M35 67c0-3 3-3 3-6" />
      <path d="M116 74c5-7 12-9 19-7 10 3 13 12 11 21M146 86c-6-5-14-5-21 0" />
      <path class="front" d="M101 69l6 5q5-1.6 10 0l6-5q1.6 6 .4 11-2 7.5-11.4 7.5t-11.4-7.5q-1.2-5 .4-11z" />
      <path d="M106 80q2 1.6 4 0M114 80q2 1.6 4 0" />
    </>
  );
}

/** A cup of something warm, and nothing else. */
function Cup() {
  return (
    <>
      <path d="M22 88h116" />
      <path class="tint" d="M52 46h50v18a20 20 0 0 1-20 20H72a20 20 0 0 1-20-20z" />
      <path class="accent" d="M102 51h6a10 10 0 0 1 0 20h-7" />
      <path d="M44 88c2-3 6-4 10-4h46c4 0 8 1 10 4" />
      <path class="warm" d="M66 38c0-6 6-6 6-12s-4-6-4-10M82 38c0-6 6-6 6-12s-4-6-4-10" />
    </>
  );
}

/** A window with the evening in it, and a plant on the sill. */
function Window() {
  return (
    <>
      <path class="tint" d="M42 80V36a28 26 0 0 1 56 0v44z" />
      <circle class="lamp" cx="84" cy="35" r="6.5" />
      <path class="accent" d="M70 10v70M42 48h56" />
      <path class="accent" d="M42 74c9-9 19-9 28-3 8-9 18-11 28-5" />
      <path d="M26 80h112v8H26z" />
      <path d="M113 80l-2-12h17l-2 12zM119.5 68c0-10-6-13-10-14 0 8 4 13 10 14zM119.5 68c0-13 6-17 11-18 1 9-4 16-11 18z" />
    </>
  );
}

/** A kettle just before it sings. */
function Kettle() {
  return (
    <>
      <path d="M24 88h112" />
      <path class="tint" d="M56 84c-5-8-4-30 12-36h26c16 6 17 28 12 36z" />
      <path class="accent" d="M104 60c8-1 11-6 16-12M76 48c0-5 10-5 10 0M81 44v-3" />
      <path d="M62 50c-8-24 46-24 38 0M62 88v-4M100 88v-4" />
      <path class="warm" d="M124 40c0-5 5-5 5-10s-3-5-3-9M134 36c0-4 4-4 4-8" />
    </>
  );
}

/** A path that goes on, out of doors. */
function Path() {
  return (
    <>
      <circle class="lamp" cx="112" cy="26" r="9" />
      <path class="accent" d="M10 62c22-24 42-25 62-6" />
      <path class="accent front" d="M46 64c30-30 60-26 104-2" />
      <path class="tint" d="M90 47c-9 11 14 16 4 24-9 6-34 8-38 17h42c0-7 12-10 12-18 0-10-20-13-17-22.5z" />
      <path d="M10 88h140M32 88V70M32 70c-10 0-12-16 0-26 12 10 10 26 0 26zM128 88V79M128 79c-7 0-8-10 0-17 8 7 7 17 0 17z" />
    </>
  );
}

/** Two cups at one table. */
function TwoCups() {
  return (
    <>
      <path d="M14 88h132" />
      <path class="tint" d="M38 56h32v14a14 14 0 0 1-14 14h-4a14 14 0 0 1-14-14z" />
      <path class="accent" d="M38 60h-4a6.5 6.5 0 0 0 0 13h5" />
      <path d="M90 56h32v14a14 14 0 0 1-14 14h-4a14 14 0 0 1-14-14zM122 60h4a6.5 6.5 0 0 1 0 13h-5" />
      <path d="M32 88c2-3 5-4 8-4h28c3 0 6 1 8 4M84 88c2-3 5-4 8-4h28c3 0 6 1 8 4" />
      <path class="warm" d="M54 48c0-6 5-6 5-12s-4-6-4-9M106 48c0-6-5-6-5-12s4-6 4-9" />
    </>
  );
}
