import type { Drawing } from './drawing.ts';

/** A photo on a table, and what is just outside of it: somebody's tea, and the cat. */
const frame: Drawing = {
  scene: () => (
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
  ),
  mark: () => (
    <>
      <rect class="tint" x="4" y="3" width="16" height="13" rx="2" />
      <circle class="lamp" cx="15.5" cy="7" r="1.7" />
      <path class="accent" d="M5 14l4.5-4.5 3 3 2-1.8 4 3.3" />
      <path d="M12 16.5V18M8.5 22l3.5-4 3.5 4" />
    </>
  ),
};

export default frame;
