import type { Drawing } from './drawing.ts';

/** A notebook with one line begun, and the pencil beside it. */
const notebook: Drawing = {
  scene: () => (
    <>
      <path d="M10 88h140" />
      <path class="tint" d="M24 82V34c18-7 38-6 56 2v48c-18-8-38-9-56-2z" />
      <path class="front" d="M80 84V36c18-8 38-9 56-2v48c-18-7-38-6-56 2z" />
      <path class="accent" d="M34 44c12-3 24-3 36 1M34 54c12-3 24-3 36 1M34 64c8-2 15-2 22-1" />
      <path class="accent" d="M90 46c6-2 11-3 17-3" />
      <path class="front" d="M104 62l28-42 8 5-28 42-9 4z" />
      <path d="M127 27l8 5M104 62l8 5" />
      <path class="warm" d="M130 22l3-4q1-1.5 2.5-.5l4 2.7q1.5 1 .5 2.5l-2.5 4" />
      <path d="M24 82v6M136 82v6M80 84v4" />
    </>
  ),
  mark: () => (
    <>
      <path class="tint" d="M2.5 19V6.5C5.8 5.3 9 5.5 12 7v12.5c-3-1.5-6.2-1.7-9.5-.5z" />
      <path d="M12 7c3-1.5 6.2-1.7 9.5-.5V19c-3.3-1.2-6.5-1-9.5.5z" />
      <path class="accent" d="M5 10c1.5-.4 3-.4 4.5 0M5 13c1.5-.4 3-.4 4.5 0" />
      <path class="warm" d="M14.5 10.3c1.2-.4 2.3-.6 3.5-.6" />
    </>
  ),
};

export default notebook;
