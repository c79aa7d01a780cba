import { deepActive, holdsText } from './attention.ts';
import type { Box } from './placement.ts';

/** The field somebody is writing in, from the outside: where it is, whether anything is in it, whether they are there. */

/** The field that has the focus, or where the caret was left; null where nothing is written. */
export function composerIn(page: Document): Element | null {
  const active = deepActive(page);
  if (active && isEditable(active)) return active;
  const anchor = page.getSelection()?.anchorNode ?? null;
  const element = anchor?.nodeType === Node.ELEMENT_NODE ? (anchor as Element) : (anchor?.parentElement ?? null);
  return element && isEditable(element) ? hostOf(element) : null;
}

/** By name, not by class: an element of another frame has that frame's classes. */
function isEditable(element: Element): boolean {
  return ['textarea', 'input'].includes(element.localName) || (element as HTMLElement).isContentEditable === true;
}

/** The outermost element that is edited together with this one. */
function hostOf(element: Element): Element {
  const parent = element.parentElement;
  return parent?.isContentEditable ? hostOf(parent) : element;
}

/** Where an element is seen in the window, also out of frames of the same origin; null where it is not. */
export function boxOf(element: Element | null): Box | null {
  if (!element?.isConnected) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return null;
  const around = element.ownerDocument.defaultView?.frameElement;
  const outer = around ? boxOf(around) : { left: 0, top: 0 };
  return outer && { left: left + outer.left, top: top + outer.top, width, height };
}

/** Whether a composer's writing runs from right to left. */
export function isRightToLeft(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}

/**
 * Tells once when the draft is over: it was sent or emptied, or the person went to something else in the page. `host` is
 * where our own line is: being there is not leaving, nor is Tab, which leads there through all that lies in between.
 * Gives back a look at it at once, for what no event tells.
 */
export function watchDraft(
  composer: Element,
  host: () => Element | null,
  over: () => void,
  signal: AbortSignal,
): () => void {
  let tabbing = false;
  const isLeft = () => {
    const active = deepActive(document);
    return !tabbing && document.hasFocus() && active !== composer && active !== host() && !composer.contains(active);
  };
  const look = () => {
    if (!signal.aborted && (!composer.isConnected || !holdsText(composer) || isLeft())) over();
  };
  const edited = new MutationObserver(look);
  edited.observe(composer, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => edited.disconnect());
  const inside = composer.ownerDocument.defaultView;
  const quietly = { capture: true, passive: true, signal };
  inside?.addEventListener('input', look, quietly);
  for (const view of new Set([window, inside])) {
    view?.addEventListener('keydown', ({ key }) => (tabbing = isTabbing(key, tabbing)), quietly);
    view?.addEventListener('pointerdown', () => (tabbing = false), quietly);
    // What is done in another place, once one has tabbed there.
    view?.addEventListener('keyup', () => setTimeout(look), quietly);
  }
  // Only afterwards is it known where the focus went.
  composer.addEventListener('blur', () => setTimeout(look), { signal });
  window.addEventListener('focusin', () => setTimeout(look), quietly);
  return look;
}

/** Shift alone is the beginning of going back. */
function isTabbing(key: string, before: boolean): boolean {
  return key === 'Tab' || (key === 'Shift' && before);
}
