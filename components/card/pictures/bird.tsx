import type { Drawing } from './drawing.ts';

/** A small bird with something to say. */
const bird: Drawing = {
  scene: () => (
    <>
      <path d="M10 84c34-8 80-8 140 4M112 83c8-6 14-7 22-7M30 80c-2-7-7-11-14-13" />
      <path class="accent" d="M134 76c1-7 7-10 13-9 0 6-5 10-13 9zM16 67c-5-4-5-10-1-14 5 3 6 9 1 14z" />
      <path class="front" d="M52 58L24 52l8 9-8 5 30-1z" />
      <path class="tint" d="M50 62c0-14 12-23 26-21 1-10 10-16 19-13 7 2 10 8 9 14 1 18-12 32-30 32-13 0-24-4-24-12z" />
      <path class="accent" d="M57 58c8-6 18-5 23 1-5 8-16 9-23-1z" />
      <path d="M104 36l9 1-9 4M95 36v.01M70 74v5M78 74v5" />
      <path class="warm" d="M120 30c3-2 4-5 4-8M127 36c6-3 9-8 9-15M126 44c4 0 8-1 11-3" />
    </>
  ),
  mark: () => (
    <>
      <path class="front" d="M5 13L1.5 11l.8 4L6 15.5z" />
      <path
        class="tint"
        d="M4.5 14c0-4 3.2-6.2 7-5.8.2-3 2.6-4.6 5-4 2.2.6 3 2.4 2.8 4 .3 5.4-3.3 9.3-8.3 9.3-3.6 0-6.5-1.2-6.5-3.5z"
      />
      <path d="M19.3 6.8l2.5.4-2.5 1.2M16.3 7v.01M3 21.5c6-1.5 12-1.5 18 0M11 17.5v2.5" />
      <path class="warm" d="M20.6 3.8c.9-.3 1.5-1 1.6-2" />
    </>
  ),
};

export default bird;
