/*
 * How the card stands its ground, decided apart from the page. It begins as a popover, which takes nothing from the page,
 * and becomes a modal dialog only where the page forces it; a page that forces it again and again gets silence.
 */

export type Form = 'popover' | 'dialog';

export interface Presence {
  form: Form;
  /** How often the page has taken the card away. */
  removals: number;
  /** How often the card was raised again as a dialog. */
  raises: number;
  /** When the page took the focus back, ms. */
  steals: readonly number[];
}

/** What the card finds in the page. */
export interface Surroundings {
  /** A modal dialog is open: a popover over it is painted but cannot be answered. */
  modal: boolean;
  /** Something fills the screen: likewise. */
  fullscreen: boolean;
}

const MOST_REMOUNTS = 2;
const MOST_RAISES = 3;
const MOST_STEALS = 2;
/** Steals further apart than this are no contest, ms. */
const CONTEST_MS = 2000;

/** The form to begin with. */
export function begin({ modal, fullscreen }: Surroundings): Presence {
  return { form: modal || fullscreen ? 'dialog' : 'popover', removals: 0, raises: 0, steals: [] };
}

/** The card is not what stands in its place: go above it, or give up. */
export function onCovered(now: Presence): Presence | 'silent' {
  if (now.form === 'popover') return { ...now, form: 'dialog' };
  return now.raises < MOST_RAISES ? { ...now, raises: now.raises + 1 } : 'silent';
}

/** The page took the card out: put it back, but no more than twice. */
export function onRemoved(now: Presence): Presence | 'silent' {
  return now.removals < MOST_REMOUNTS ? { ...now, removals: now.removals + 1 } : 'silent';
}

/** The page took the focus from the card at this time, ms: take it again, and at the third time within two seconds go modal. */
export function onStolen(now: Presence, at: number): Presence {
  const steals = [...now.steals.filter((steal) => at - steal <= CONTEST_MS), at];
  return steals.length > MOST_STEALS ? { ...now, form: 'dialog', steals: [] } : { ...now, steals };
}
