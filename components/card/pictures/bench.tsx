import type { Drawing } from './drawing.ts';

/** A bench under a tree, and who got there first. */
const bench: Drawing = {
  scene: () => (
    <>
      <circle class="lamp" cx="26" cy="22" r="7" />
      <path d="M10 88h140M128 88c-1-14-1-26 0-38M128 66l8-8M128 60l-7-7" />
      <path class="accent" d="M112 52c-12-1-15-15-5-19-2-12 12-17 19-10 9-7 23 1 20 11 9 5 5 18-6 18z" />
      <path class="tint" d="M34 50h64v6H34zM34 61h64v6H34z" />
      <path d="M28 73h76M40 50v-4M40 56v5M40 67v21M92 50v-4M92 56v5M92 67v21M34 73v15M98 73v15" />
      <path class="front" d="M58 49c-3-4-1-9 4-10 1-4 7-4 8 0l4 1-4 2c1 5-2 8-6 8z" />
      <path d="M58 48l-7 4M67 39v.01" />
    </>
  ),
  mark: () => (
    <>
      <path class="tint" d="M4 9h16v3H4zM4 14h16v3H4z" />
      <path d="M6 17v4.5M18 17v4.5M6 9V6.5M18 9V6.5" />
      <circle class="lamp" cx="12" cy="4" r="1.8" />
    </>
  ),
};

export default bench;
