import type { Drawing } from './drawing.ts';

/** A kettle just before it sings. */
const kettle: Drawing = {
  scene: () => (
    <>
      <path d="M24 88h112" />
      <path class="tint" d="M56 84c-5-8-4-30 12-36h26c16 6 17 28 12 36z" />
      <path class="accent" d="M104 60c8-1 11-6 16-12M76 48c0-5 10-5 10 0M81 44v-3" />
      <path d="M62 50c-8-24 46-24 38 0M62 88v-4M100 88v-4" />
      <path class="warm" d="M124 40c0-5 5-5 5-10s-3-5-3-9M134 36c0-4 4-4 4-8" />
    </>
  ),
  mark: () => (
    <>
      <path d="M4.5 12c-2-8 13-8 11 0" />
      <path class="tint" d="M3.5 20C1.8 17 2.5 12.5 6 11h8c3.5 1.5 4.2 6 2.5 9z" />
      <path class="accent" d="M17.3 15.5c2 0 2.7-1.3 3.7-3M10 11V9.5" />
      <path d="M2 20.5h16" />
      <path class="warm" d="M21.5 8.5c0-1.7 1.5-1.7 1.5-3.4" />
    </>
  ),
};

export default kettle;
