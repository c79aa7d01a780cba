import type { Drawing } from './drawing.ts';

/** A dandelion at the end of one long breath out. */
const dandelion: Drawing = {
  scene: () => (
    <>
      <path d="M14 88h132M62 88c4-14 3-30-3-42" />
      <path d="M62 88c-8-10-18-12-30-12 4 3 4 4 2 6 6-1 8 1 9 4 8-2 12-1 19 2zM62 88c4-8 11-11 20-11-2 3-2 4 0 5-4 0-5 2-5 4-6-1-10 0-15 2z" />
      <circle class="tint" cx="58" cy="34" r="12" />
      <path
        class="accent"
        d="M58 34V15M54 13l4 2 4-2M58 34L45 20M40.5 21.5L45 20l1-4.5M58 34H39M36 30.5L39 34l-3 3.5M58 34L45 48M40.5 46.5L45 48l1 4.5M58 34l13-14M70 15.5L71 20l4.5 1.5"
      />
      <circle class="lamp" cx="58" cy="34" r="4" />
      <path
        class="accent"
        d="M82 42l10-4M91 33.5l1 4.5 4.5 1M100 24l9-5M107.5 14l1.5 5 4.5 1M106 52l10-3M114.5 44.5l1.5 4.5 4 1.5M128 34l9-4M136 25.5l1 4.5 4 1.5"
      />
      <path class="warm" d="M126 18c6-1 9-4 12-8M134 52c5 0 9-2 12-6" />
    </>
  ),
  mark: () => (
    <>
      <path d="M9.5 22.5c1-3 .8-6-.7-9" />
      <circle class="tint" cx="8.5" cy="9.5" r="3.8" />
      <path class="accent" d="M8.5 4V2M4.6 5.6L3.2 4.2M3 9.5H1M4.6 13.4l-1.4 1.4M12.4 5.6l1.4-1.4" />
      <circle class="lamp" cx="8.5" cy="9.5" r="1.6" />
      <path class="accent" d="M16 12.5l3.2-1.6M18.6 8.8l.6 2.1 2.1.5M16.5 19l3-1.2M19.1 15.9l.4 1.9 1.9.7" />
    </>
  ),
};

export default dandelion;
