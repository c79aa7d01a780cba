import { now } from '../browser/clock.ts';
import { injectOverlay } from '../browser/scripting.ts';
import type { OpenCard } from '../core/state.ts';
import type { EngineSettings } from '../core/turn.ts';
import { tell } from '../messages/tell.ts';
import { cardFor } from './card-for.ts';

/**
 * Puts the card's script into a tab. It shows nothing until it is told to, so this may go on while the moment is still
 * being written.
 * @returns false where the page does not take it.
 */
export function readyOverlay(tab: number): Promise<boolean> {
  return injectOverlay(tab).then(
    () => true,
    () => false,
  );
}

/** Brings a card to the screen. Telling twice is harmless: the card's script ignores a moment it already shows. */
export async function show({ tab, ...due }: OpenCard, settings: EngineSettings): Promise<void> {
  await tell(tab, 'bg-overlay.show', cardFor(due, settings, now()));
}
