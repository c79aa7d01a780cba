import type { Drawing } from './drawing.ts';

/** A lamp somebody lit, and the book they are reading. */
const lamp: Drawing = {
  scene: () => (
    <>
      <path d="M12 88h136" />
      <circle class="lamp" cx="108" cy="46" r="5.5" />
      <path class="tint" d="M90 42l8-26h20l8 26z" />
      <path class="accent" d="M108 16v-5" />
      <path d="M108 53v29M94 88c0-4 6-6 14-6s14 2 14 6" />
      <path class="warm" d="M93 50l-7 13M108 50M123 50l7 13" />
      <path d="M52 84V66c-8-5-18-5-28-1v18c10-4 20-4 28 1zM52 84V66c8-5 18-5 28-1v18c-10-4-20-4-28 1z" />
      <path class="accent" d="M30 70c6-1.5 11-1 16 1M30 76c6-1.5 11-1 16 1M58 71c5-2 10-2.5 16-1" />
    </>
  ),
  mark: () => (
    <>
      <circle class="lamp" cx="12" cy="13.5" r="1.9" />
      <path class="tint" d="M6 12.5L8.8 4h6.4L18 12.5z" />
      <path d="M12 16v4.5M7.5 21c.5-1 2-1.3 4.5-1.3s4 .3 4.5 1.3" />
      <path class="warm" d="M5.5 15.5l-1.5 3M18.5 15.5l1.5 3" />
    </>
  ),
};

export default lamp;
