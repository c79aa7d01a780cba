import type { Drawing } from './drawing.ts';

/** A door left ajar, the light behind it, and boots that were taken off. */
const door: Drawing = {
  scene: () => (
    <>
      <path d="M10 88h140" />
      <path class="tint" d="M60 88V14h42v74z" />
      <path class="accent" d="M84 14v12" />
      <path class="lamp" d="M76 34a8 8 0 0 1 16 0z" />
      <path d="M54 88V12a4 4 0 0 1 4-4h46a4 4 0 0 1 4 4v76" />
      <path class="front" d="M60 14L40 20v74l20-6z" />
      <path d="M46 28v20M53 26v20M44 58v4" />
      <path class="warm" d="M72 93h34M84 97h26" />
      <path d="M120 88V70h9v9c6 0 9 3 9 9zM120 75h9M130 79V72h8v8c5 1 8 4 8 8h-8" />
    </>
  ),
  mark: () => (
    <>
      <path class="tint" d="M8 21V3.5h9.5V21z" />
      <circle class="lamp" cx="14.2" cy="8" r="1.7" />
      <path class="front" d="M8 3.5L4 5.5V22.5L8 21z" />
      <path d="M8 21h13.5" />
    </>
  ),
};

export default door;
