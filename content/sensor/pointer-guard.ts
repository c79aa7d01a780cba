import { meeting } from './meeting.ts';

/*
 * What the pointer does within the card's frame stays in the frame. That it comes to the frame's edge, and presses beside
 * a card that is a dialog, would be told to the page as well: those are kept from it by a listener that was there first.
 */
const TYPES =
  'pointerover pointerout pointerenter pointerleave pointermove pointerdown pointerup pointercancel mouseover mouseout ' +
  'mouseenter mouseleave mousemove mousedown mouseup click auxclick dblclick contextmenu wheel';

export interface PointerGuard {
  /** Keeps from the page what befalls this element, a child of the document's own, until the function it gives back is called. */
  hide(host: Element): () => void;
}

const place = meeting<PointerGuard>('pointer-guard');

/** Adds the guard to a page, for the sensor to call before any script of the page has run. The signal undoes it. */
export function installPointerGuard(page: EventTarget, signal: AbortSignal): PointerGuard {
  const hidden = new Set<EventTarget>();
  const hear = (event: Event) => {
    // Most of the time there is no card, and then nothing else is to be asked.
    if (hidden.size === 0 || event.target === null) return;
    // From the window an element within a shadow root cannot be told from its host.
    if (!hidden.has(event.target)) return;
    event.stopImmediatePropagation();
    // Pressing beside the card must not take the focus from it.
    if (event.type === 'mousedown') event.preventDefault();
  };
  for (const type of TYPES.split(' ')) {
    page.addEventListener(type, hear, { capture: true, passive: type !== 'mousedown', signal });
  }
  const guard: PointerGuard = {
    hide(host) {
      hidden.add(host);
      return () => hidden.delete(host);
    },
  };
  place.leave(guard, signal);
  return guard;
}

/** The guard of this page: the sensor's, or where there is none a late one, which keeps nothing from listeners before it. */
export function pointerGuard(page: EventTarget, signal: AbortSignal): PointerGuard {
  return place.find() ?? installPointerGuard(page, signal);
}
