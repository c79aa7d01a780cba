import type { Drawing } from './drawing.ts';

/** A path that goes on, out of doors. */
const path: Drawing = {
  scene: () => (
    <>
      <circle class="lamp" cx="112" cy="26" r="9" />
      <path class="accent" d="M10 62c22-24 42-25 62-6" />
      <path class="accent front" d="M46 64c30-30 60-26 104-2" />
      <path class="tint" d="M90 47c-9 11 14 16 4 24-9 6-34 8-38 17h42c0-7 12-10 12-18 0-10-20-13-17-22.5z" />
      <path d="M10 88h140M32 88V70M32 70c-10 0-12-16 0-26 12 10 10 26 0 26zM128 88V79M128 79c-7 0-8-10 0-17 8 7 7 17 0 17z" />
    </>
  ),
  mark: () => (
    <>
      <circle class="lamp" cx="17" cy="6" r="2.2" />
      <path class="accent" d="M2 13.5c6-6 13-6 20-1" />
      <path
        class="tint"
        d="M12.5 10c-2.5 3 3.5 4 1 6.5-2 1.5-6.5 1.8-7.5 4.5h9c.3-2 3-2.5 3-4.8 0-2.6-5.2-3.4-4.5-6.2z"
      />
    </>
  ),
};

export default path;
