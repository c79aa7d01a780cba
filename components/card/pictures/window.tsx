import type { Drawing } from './drawing.ts';

/** A window with the evening in it, and a plant on the sill. */
const window: Drawing = {
  scene: () => (
    <>
      <path class="tint" d="M42 80V36a28 26 0 0 1 56 0v44z" />
      <circle class="lamp" cx="84" cy="35" r="6.5" />
      <path class="accent" d="M70 10v70M42 48h56" />
      <path class="accent" d="M42 74c9-9 19-9 28-3 8-9 18-11 28-5" />
      <path d="M26 80h112v8H26z" />
      <path d="M113 80l-2-12h17l-2 12zM119.5 68c0-10-6-13-10-14 0 8 4 13 10 14zM119.5 68c0-13 6-17 11-18 1 9-4 16-11 18z" />
    </>
  ),
  mark: () => (
    <>
      <path class="tint" d="M5 19V10a7 7 0 0 1 14 0v9z" />
      <circle class="lamp" cx="15.5" cy="9" r="1.6" />
      <path class="accent" d="M12 3v16M5 12.5h14" />
      <path d="M3 19.5h18" />
    </>
  ),
};

export default window;
