/** Where a line stands beside a composer, in px from the window's corner; decided apart from the page. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;
export type Spot = Pick<Box, 'left' | 'top'>;

/** From the window's edges, and from the composer, px. */
const MARGIN = 8;
const GAP = 10;
/** A line is no wider than this, and no narrower unless the window is, px. */
const MOST_WIDTH = 420;
const LEAST_WIDTH = 288;
/** A line is no higher than this, and is not squeezed below the other: what does not fit scrolls, px. */
const MOST_HEIGHT = 340;
const LEAST_HEIGHT = 120;

/** How wide a line beside a composer is: as wide as that, as a floating messenger has no more room. */
export function widthBeside(composer: Size | null, view: Size): number {
  const wanted = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, composer?.width ?? MOST_WIDTH));
  return Math.min(wanted, view.width - 2 * MARGIN);
}

/** How high a line beside a composer may be: as there is room above it, so that nothing written is covered. */
export function highestBeside(composer: Box | null, view: Size): number {
  const above = composer ? Math.floor(composer.top) - GAP - MARGIN : 0;
  const room = above >= LEAST_HEIGHT ? above : view.height - 2 * MARGIN;
  return Math.min(MOST_HEIGHT, room);
}

/**
 * Where the line stands: above the composer, at the side where its writing begins; under it there may be the button that
 * sends. Without room there, or without a composer, at the lower edge.
 * Null where it could not be without covering what is written.
 */
export function spotBeside(composer: Box | null, line: Size, view: Size, rtl: boolean): Spot | null {
  const within = (left: number) => Math.max(MARGIN, Math.min(left, view.width - line.width - MARGIN));
  const low = view.height - line.height - MARGIN;
  if (!composer) return { left: within((view.width - line.width) / 2), top: low };
  const left = within(rtl ? composer.left + composer.width - line.width : composer.left);
  const above = composer.top - GAP - line.height;
  if (above >= MARGIN) return { left, top: Math.min(above, low) };
  return composer.top + composer.height < low ? { left, top: low } : null;
}
