import type { ComponentChildren } from 'preact';

/**
 * One drawing in two sizes. Three inks only: the line itself, `tint` for the one thing to look at, `lamp` for light and
 * warmth; `accent` and `warm` are lines in the colour of those two, `front` hides what lies behind it.
 */
export interface Drawing {
  /** 160 by 100, on a ground line at 88. */
  scene: () => ComponentChildren;
  /** 24 by 24, the same thing with as few lines as it can be known by. */
  mark: () => ComponentChildren;
}
