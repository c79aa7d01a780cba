import type { Drawing } from './drawing.ts';

/** A paper boat, which goes up with the water and down with it. */
const boat: Drawing = {
  scene: () => (
    <>
      <circle class="lamp" cx="124" cy="26" r="7.5" />
      <path class="tint" d="M78 22l26 40H52z" />
      <path class="front" d="M38 56l14 6h52l14-6-13 24H51z" />
      <path class="accent" d="M78 22v40" />
      <path d="M78 62L64 80M78 62l14 18" />
      <path
        class="front"
        d="M8 84c9-7 18-7 27 0 9-7 18-7 27 0 9-7 18-7 27 0 9-7 18-7 27 0 9-7 18-7 27 0l7-3v9H8z"
        stroke="none"
      />
      <path d="M8 84c9-7 18-7 27 0 9-7 18-7 27 0 9-7 18-7 27 0 9-7 18-7 27 0 9-7 18-7 27 0" />
      <path class="accent" d="M30 94c7-5 14-5 21 0M96 94c7-5 14-5 21 0" />
    </>
  ),
  mark: () => (
    <>
      <path class="tint" d="M12 3.5l5 9H7z" />
      <path class="front" d="M2.5 11.5l4.5 1h10l4.5-1-3.5 6.5H6z" />
      <path d="M2 20.5c2.5-2 4.5-2 6.7 0 2.2-2 4.4-2 6.6 0 2.2-2 4.2-2 6.7 0" />
      <circle class="lamp" cx="19.5" cy="5.5" r="1.5" />
    </>
  ),
};

export default boat;
