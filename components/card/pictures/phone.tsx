import type { Drawing } from './drawing.ts';

/** A telephone that lies on its face, with a cup for company. */
const phone: Drawing = {
  scene: () => (
    <>
      <path d="M10 88h140" />
      <path class="front" d="M22 79v5a4 4 0 0 0 4 4h47a8 8 0 0 0 6-3l22-25v-6z" />
      <path class="tint" d="M24 76l22-25a7 7 0 0 1 5-2h46c4 0 6 3 4 6L79 80a7 7 0 0 1-5 2H26c-4 0-5-3-2-6z" />
      <path class="accent" d="M47 60l5-6a3 3 0 0 1 2-1h9c2 0 2 1 1 3l-5 6a3 3 0 0 1-2 1h-9c-2 0-2-1-1-3z" />
      <path class="accent" d="M53 58v.01M58.5 58v.01" />
      <path
        class="front"
        d="M112 60h24v14a10 10 0 0 1-10 10h-4a10 10 0 0 1-10-10zM136 64h3a5 5 0 0 1 0 10h-3.5M107 88c1-3 3-4 6-4h22c3 0 5 1 6 4"
      />
      <path d="M101 88h49" />
      <path class="warm" d="M120 52c0-5 4-5 4-10s-3-4-3-8M130 52c0-4 3-4 3-8" />
    </>
  ),
  mark: () => (
    <>
      <path d="M2.3 18.3v1.4c0 .8.7 1.6 1.8 1.6h10.2c.9 0 1.7-.4 2.3-1.1l5-6v-2.8" />
      <path
        class="tint"
        d="M2.7 16L8 9.2A3 3 0 0 1 10.3 8h10c1.6 0 2.2 1.4 1.3 2.5l-5.3 6.8a3 3 0 0 1-2.3 1.2H4c-1.6 0-2.2-1.4-1.3-2.5z"
      />
      <path class="accent" d="M10 11.5h2.6" />
      <path class="warm" d="M18.5 4.8c0-1.4 1.3-1.4 1.3-2.8" />
    </>
  ),
};

export default phone;
