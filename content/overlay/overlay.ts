import type { Card } from '../../lib/core/moments.ts';
import { Showing, type World } from './showing.tsx';

/** How often a card that is up looks whether the extension is still there, and whether it can still be seen, ms. */
const LOOKS_EVERY_MS = 1000;

/** What the worker can ask of the overlay. */
export interface Overlay {
  show(card: Card): void;
  hide(event: { moment: string | null }): void;
}

/**
 * Shows one card at a time. `isAlive` is asked while a card is up: an extension that is reloaded leaves its scripts
 * behind, and nothing else tells them. The signal takes away whatever is up.
 */
export function createOverlay(world: World, isAlive: () => boolean, signal: AbortSignal): Overlay {
  let up: Showing | null = null;
  let last: string | null = null;
  signal.addEventListener('abort', () => up?.close());
  return {
    show(card) {
      // Asked again, it is the same card: the worker tries again when it was stopped before it heard that we have it.
      if (signal.aborted || card.moment === last) return;
      up?.close();
      last = card.moment;
      const look = setInterval(() => (isAlive() ? up?.check() : up?.close()), LOOKS_EVERY_MS);
      up = new Showing(card, world, () => {
        clearInterval(look);
        up = null;
      });
      up.open();
    },
    hide({ moment }) {
      if (moment === null || up?.moment === moment) up?.close();
    },
  };
}
