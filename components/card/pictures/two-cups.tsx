import type { Drawing } from './drawing.ts';

/** Two cups at one table. */
const twoCups: Drawing = {
  scene: () => (
    <>
      <path d="M14 88h132" />
      <path class="tint" d="M38 56h32v14a14 14 0 0 1-14 14h-4a14 14 0 0 1-14-14z" />
      <path class="accent" d="M38 60h-4a6.5 6.5 0 0 0 0 13h5" />
      <path d="M90 56h32v14a14 14 0 0 1-14 14h-4a14 14 0 0 1-14-14zM122 60h4a6.5 6.5 0 0 1 0 13h-5" />
      <path d="M32 88c2-3 5-4 8-4h28c3 0 6 1 8 4M84 88c2-3 5-4 8-4h28c3 0 6 1 8 4" />
      <path class="warm" d="M54 48c0-6 5-6 5-12s-4-6-4-9M106 48c0-6-5-6-5-12s4-6 4-9" />
    </>
  ),
  mark: () => (
    <>
      <path class="tint" d="M4.5 11h6v4.5a3 3 0 0 1-6 0z" />
      <path d="M13.5 11h6v4.5a3 3 0 0 1-6 0z" />
      <path class="accent" d="M4.5 12.3H3.7a2 2 0 0 0 0 4h.9" />
      <path d="M19.5 12.3h.8a2 2 0 0 1 0 4h-.9M3.5 21h17" />
      <path class="warm" d="M7.5 8c0-1.8 1.5-1.8 1.5-3.6M16.5 8c0-1.8-1.5-1.8-1.5-3.6" />
    </>
  ),
};

export default twoCups;
