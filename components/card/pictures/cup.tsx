import type { Drawing } from './drawing.ts';

/** A cup of something warm, and nothing else. */
const cup: Drawing = {
  scene: () => (
    <>
      <path d="M22 88h116" />
      <path class="tint" d="M52 46h50v18a20 20 0 0 1-20 20H72a20 20 0 0 1-20-20z" />
      <path class="accent" d="M102 51h6a10 10 0 0 1 0 20h-7" />
      <path d="M44 88c2-3 6-4 10-4h46c4 0 8 1 10 4" />
      <path class="warm" d="M66 38c0-6 6-6 6-12s-4-6-4-10M82 38c0-6 6-6 6-12s-4-6-4-10" />
    </>
  ),
  mark: () => (
    <>
      <path class="tint" d="M4 10h12v5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5z" />
      <path class="accent" d="M16 11.5h1.5a2.8 2.8 0 0 1 0 5.6h-2" />
      <path class="warm" d="M8 7c0-1.8 1.6-1.8 1.6-3.6M12 7c0-1.8 1.6-1.8 1.6-3.6" />
    </>
  ),
};

export default cup;
