import { isOnTop, type Layer } from './layer.ts';

/** What may befall a card. */
export interface Happenings {
  onCovered: () => void;
  onRemoved: () => void;
  /** The focus went from the card to the page. */
  onStolen: () => void;
  /** The person came into the card, or went from it into the page. */
  onPerson: (where: 'card' | 'page') => void;
}

/** Watches the page for as long as the card is up, and no longer: the signal ends all of it. */
export function watchPage(layer: Layer, happenings: Happenings, signal: AbortSignal): void {
  watchRemoval(layer, happenings.onRemoved, signal);
  watchCover(layer, happenings.onCovered, signal);
  watchPointer(layer, happenings.onPerson, signal);
}

/** Watches the focus from the frame's own window, whose events the page cannot keep from us. */
export function watchFrame({ host, frame }: Layer, happenings: Happenings, signal: AbortSignal): void {
  const inside = frame.contentWindow;
  const check = () => {
    if (!signal.aborted && document.hasFocus() && document.activeElement !== host) happenings.onStolen();
  };
  inside?.addEventListener('focus', () => happenings.onPerson('card'), { signal });
  // Only afterwards is it known where the focus went.
  inside?.addEventListener('blur', () => setTimeout(check), { signal });
  inside?.addEventListener('mousedown', (event) => document.activeElement === host || leaveFocus(event), { signal });
}

/**
 * Somebody who answers by mouse while writing goes on writing: a button can be pressed without the focus, and a field in
 * a frame of another origin would not get it back.
 */
function leaveFocus(event: Event): void {
  if ((event.target as Element).closest('button')) event.preventDefault();
}

function watchRemoval({ host }: Layer, onRemoved: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    if (!host.isConnected || records.some((record) => [...record.removedNodes].includes(host))) onRemoved();
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function watchCover(layer: Layer, onCovered: () => void, signal: AbortSignal): void {
  const check = () => {
    if (layer.host.isConnected && !isOnTop(layer)) onCovered();
  };
  for (const type of ['toggle', 'fullscreenchange']) {
    document.addEventListener(type, check, { capture: true, signal });
  }
}

function watchPointer({ host }: Layer, onPerson: Happenings['onPerson'], signal: AbortSignal): void {
  const onPointer = (event: Event) => {
    if (event.isTrusted && event.target !== host) onPerson('page');
  };
  window.addEventListener('pointerdown', onPointer, { capture: true, passive: true, signal });
}
